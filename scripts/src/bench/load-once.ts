// One load in a process of its own, so that its memory is its own: node load-once.ts <cms> <token> <caches>
import { join } from 'node:path';
import { ownHosts } from '@pilotpress/shared-types';
import { uploadsIn } from '../../../site/src/markdown/uploads-in.ts';
import { rememberUploads } from '../../../site/src/strapi/found-uploads.ts';
import { loadInto, MemoryStore } from '../../../site/src/strapi/testing/load-store.ts';

const [cmsUrl = '', token = '', caches = ''] = process.argv.slice(2);
const hosts = ownHosts([cmsUrl], 'https://site.invalid');
const store = new MemoryStore();
const began = performance.now();
const before = process.cpuUsage();
const uploads = await rememberUploads(
  (markdown) => uploadsIn(markdown, hosts),
  join(caches, 'uploads.json'),
  'of the benchmark',
);
await loadInto({ store, caches }, { cmsUrl, token, findUploads: uploads.findUploads });
await uploads.keep();
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    entries: store.keys().length,
    milliseconds,
    processorMilliseconds: (user + system) / 1000,
    bytes: process.resourceUsage().maxRSS * 1024,
  }),
);
