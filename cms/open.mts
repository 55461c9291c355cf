import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { randomSecret, SECRETS } from './secrets.mts';

/** The folder of the CMS, and that of its compiled server code. */
const appDir = import.meta.dirname;
const distDir = path.join(appDir, 'dist');

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export interface OpenOptions {
  /** Absolute path of the folder that holds all state. */
  readonly dataDir: string;
  readonly port: number;
  readonly host?: string;
  /** More environment variables, such as `ADMIN_EMAIL`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Makes up the secrets that the environment does not name; they are forgotten when the process ends. */
  readonly ephemeralSecrets?: boolean;
}

/** Strapi's build for `import` does not load in plain Node; the one for `require` does. */
const requireStrapi = (): typeof StrapiModule =>
  createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule;

/** The server code has not been compiled. */
export class NotCompiledError extends Error {
  override readonly name = 'NotCompiledError';

  constructor(folder: string) {
    super(`There is no compiled CMS in ${folder}. Run "node cms/build.mts server" first.`);
  }
}

/**
 * Loads Strapi on a data folder, in this process, without listening. The caller calls `listen()` to serve,
 * and `destroy()` in the end; signals are the caller's too, as Strapi's own handlers would end the process.
 * One process holds one Strapi at a time, since Strapi itself is a global.
 *
 * @throws NotCompiledError when the server code has not been compiled
 */
export async function openStrapi(options: OpenOptions): Promise<Core.Strapi> {
  if (!existsSync(path.join(distDir, 'config'))) throw new NotCompiledError(distDir);
  Object.assign(process.env, {
    ...options.env,
    PILOTPRESS_DATA: options.dataDir,
    CMS_PORT: String(options.port),
    ...(options.host === undefined ? {} : { CMS_HOST: options.host }),
  });
  if (options.ephemeralSecrets === true) {
    for (const name of SECRETS) process.env[name] ??= randomSecret();
  }
  await mkdir(path.join(options.dataDir, 'cms', 'public', 'uploads'), { recursive: true });
  // Strapi reads NODE_ENV while its modules load, so it must not be imported before now.
  process.env.NODE_ENV ??= 'production';
  const { createStrapi } = requireStrapi();
  const kept = listeners();
  const strapi = createStrapi({ appDir, distDir, autoReload: false });
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    for (const listener of kept.get(signal) ?? []) process.on(signal, listener);
  }
  const destroy = strapi.destroy.bind(strapi);
  // Strapi removes every listener of the process when it closes, those of its host included.
  strapi.destroy = async () => {
    const ofHost = listeners();
    await destroy();
    process.removeAllListeners();
    for (const [event, all] of ofHost) for (const listener of all) process.on(event, listener);
  };
  return strapi.load();
}

type Listener = (...details: unknown[]) => void;

function listeners(): Map<string | symbol, Listener[]> {
  return new Map(
    process.eventNames().map((event) => [event, process.rawListeners(event) as Listener[]]),
  );
}
