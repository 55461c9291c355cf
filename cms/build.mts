import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileServer, forgetCompilation } from './compile-server.mts';
import { randomSecret, SECRETS } from './secrets.mts';

export { CompileError, compileServer } from './compile-server.mts';

/** The admin panel could not be built. */
export class PanelBuildError extends Error {
  override readonly name = 'PanelBuildError';
}

/**
 * Builds the admin panel into `dist/build`, and the server code with it. Takes the better part of a minute.
 *
 * @param stopped - ends the build when aborted
 * @throws PanelBuildError with the output of Strapi's own build
 */
export async function buildPanel(stopped?: AbortSignal): Promise<void> {
  const strapi = createRequire(import.meta.url).resolve('@strapi/strapi/package.json');
  const script = path.join(path.dirname(strapi), 'bin', 'strapi.js');
  // Strapi compiles the server code as well, tests included.
  await forgetCompilation();
  const child = spawn(process.execPath, [script, 'build'], {
    cwd: import.meta.dirname,
    env: {
      ...throwawaySecrets(),
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(stopped === undefined ? {} : { signal: stopped }),
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw new PanelBuildError(
      `The admin panel could not be built: "strapi build" in cms ended with ${String(code)}.\n${output.join('')}`,
    );
  }
  await compileServer();
}

/** The panel holds no secret, yet Strapi reads its whole configuration to build it. */
function throwawaySecrets(): Record<string, string> {
  return Object.fromEntries(SECRETS.map((name) => [name, randomSecret()]));
}

if (import.meta.main) {
  const [what] = process.argv.slice(2);
  await (what === 'server' ? compileServer() : buildPanel());
}
