// Builds the site in a process of its own. All that does not depend on the content is done by the time
// that it is told to: Astro is loaded, and the pages are bundled.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuilderMessage } from '@pilotpress/shared-types';
import { BUILDER_IS_STALE } from '@pilotpress/shared-types';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { codeVersion } from './src/incremental/code-version.ts';
import { standBy } from './src/incremental/standby.ts';
import { readSettings, shownSettings } from './src/settings.ts';

const ROOM = import.meta.dirname;
const ROOT = resolve(ROOM, '..');
/** One folder a builder, by its process id, where the packages that pages import can be found. */
const WORKSHOPS = join(ROOM, '.astro/builders');

const settings = readSettings(process.env, ROOT, new Date());

/** What the bundle imports from packages takes longer to load than the bundle itself. */
const packages = new Set<string>();

const currentCode = (): Promise<string> =>
  codeVersion(ROOT, shownSettings(readSettings(process.env, ROOT, new Date())));

/** Removes what builders have left that were killed. */
function clearWorkshops(): void {
  const workshops = existsSync(WORKSHOPS) ? readdirSync(WORKSHOPS) : [];
  for (const id of workshops) if (!isRunning(Number(id))) remove(join(WORKSHOPS, id));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Any other refusal comes of a process that is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

// Nobody is left to hear of the build, which would go on writing beside the next one.
process.on('disconnect', () => process.exit(1));
const told = new Promise<void>((resolve) => {
  process.once('message', (last) => {
    // The content and the pages read the environment.
    delete process.env.PILOTPRESS_LAST_RELEASE;
    Object.assign(process.env, last);
    resolve();
  });
});

function tell(message: BuilderMessage): void {
  process.send?.(message);
}

const code = await currentCode();
tell({ code });

/** Settled once it is known that the code is still that which was bundled; meanwhile the build goes on. */
let checked = Promise.resolve();

async function endIfStale(): Promise<void> {
  if ((await currentCode()) !== code) process.exit(BUILDER_IS_STALE);
}

/** Renders nothing before it is told to. */
const prepared: AstroIntegration = {
  name: 'pilotpress-prepared',
  hooks: {
    'astro:build:setup': ({ updateConfig }) => {
      updateConfig({
        plugins: [
          {
            name: 'pilotpress-packages',
            applyToEnvironment: ({ name }) => name === 'prerender',
            generateBundle: (_, bundle) => {
              for (const chunk of Object.values(bundle)) {
                if (chunk.type !== 'chunk') continue;
                for (const name of chunk.imports) if (!(name in bundle)) packages.add(name);
              }
            },
          },
        ],
      });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        setup: async () => {
          tell({ isBundled: true });
          await Promise.all([...packages].map((name) => import(name)));
          const standby = `${settings.siteOut}.standby`;
          if (settings.lastRelease !== null) standBy(standby, settings.lastRelease);
          await told;
          checked = endIfStale();
          // Meanwhile another release may have gone live.
          if (settings.lastRelease === process.env.PILOTPRESS_LAST_RELEASE) {
            process.env.PILOTPRESS_STANDBY = standby;
          }
          await prerenderer.setup?.();
        },
      }));
    },
  },
};

clearWorkshops();
const workshop = join(WORKSHOPS, String(process.pid));
mkdirSync(workshop, { recursive: true });
process.on('exit', () => {
  remove(workshop);
});
// Astro puts the bundle below the working directory, where two builds would overwrite each other's.
process.chdir(workshop);
build({ root: ROOM, integrations: [prepared] }).then(
  async () => {
    await checked;
    process.exit(0);
  },
  async (error: unknown) => {
    await checked;
    console.error(error);
    process.exit(1);
  },
);
