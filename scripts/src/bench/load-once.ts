// One load in a process of its own, so that its memory is its own: node load-once.ts <cms> <token> <caches>
import { join } from 'node:path';
import { ownHosts } from '@pilotpress/shared-types';
import { referencesIn } from '../../../site/src/markdown/references-in.ts';
import { rememberReferences } from '../../../site/src/strapi/found-references.ts';
import { loadInto, MemoryStore } from '../../../site/src/strapi/testing/load-store.ts';

const [cmsUrl = '', token = '', caches = ''] = process.argv.slice(2);
const hosts = ownHosts([cmsUrl], 'https://site.invalid');
const store = new MemoryStore();
const began = performance.now();
const before = process.cpuUsage();
const references = await rememberReferences(
  (markdown) => referencesIn(markdown, hosts),
  join(caches, 'references.json'),
  'of the benchmark',
);
await loadInto({ store, caches }, { cmsUrl, token, findReferences: references.findReferences });
await references.keep();
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
