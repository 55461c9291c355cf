// `npm run bench <name> [arguments]`: the measurements that the README quotes.
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  feeds: () => import('./feeds.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  loader: () => import('./loader.ts'),
  manifest: () => import('./manifest.ts'),
  publish: () => import('./publish.ts'),
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Say one of: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 1;
} else await bench();
