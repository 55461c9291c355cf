import { createServer } from 'node:net';
import { variable } from './variable.ts';

/** Something a person has to mend before the command can do its work; shown without a stack. */
export class SetupError extends Error {
  override readonly name: string = 'SetupError';
}

export interface Settings {
  readonly cmsPort: number;
  readonly sitePort: number;
  /** On this machine alone. */
  readonly publisherPort: number;
  /** Where visitors find the site, without a slash at its end. */
  readonly siteUrl: string;
  /** Where publisher and site find the CMS, without a slash at its end. */
  readonly cmsUrl: string;
}

function port(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = variable(env, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new SetupError(`${name} is "${text}", which is no port. Give a number from 1 to 65535.`);
}

/** An address of site or CMS, without a slash at its end. */
function origin(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const address = variable(env, name) ?? fallback;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new SetupError(
      `${name} is "${address}", which is no web address. Give one such as https://www.example.org.`,
    );
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new SetupError(
      `${name} is "${address}", which leads into a website. It needs a host of its own: give ${url.origin}.`,
    );
  }
  return url.origin;
}

/** Reads the ports and addresses, defaults included. */
export function settings(env: NodeJS.ProcessEnv): Settings {
  const cmsPort = port(env, 'CMS_PORT', 1337);
  const sitePort = port(env, 'SITE_PORT', 4321);
  const publisherPort = port(env, 'PUBLISHER_PORT', 4322);
  const ports = { CMS_PORT: cmsPort, SITE_PORT: sitePort, PUBLISHER_PORT: publisherPort };
  for (const [name, number] of Object.entries(ports)) {
    const other = Object.entries(ports).find(([of, same]) => of !== name && same === number);
    if (other === undefined) continue;
    throw new SetupError(
      `${name} and ${other[0]} are both ${String(number)}. Give them different numbers.`,
    );
  }
  const siteUrl = origin(env, 'SITE_URL', `http://localhost:${String(sitePort)}`);
  const cmsUrl = origin(env, 'CMS_URL', `http://127.0.0.1:${String(cmsPort)}`);
  return { cmsPort, sitePort, publisherPort, siteUrl, cmsUrl };
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (error.code === 'EACCES')
        reject(
          new SetupError(
            `Port ${String(port)} may only be used by the administrator of this machine. Choose one above 1023.`,
            { cause: error },
          ),
        );
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}

/**
 * Makes sure that nothing else listens on a port.
 *
 * @param variable - the environment variable that chooses another
 * @param purpose - what the port is for
 * @param remedy - what to do if it is taken; to choose another one unless given
 * @throws SetupError that names the port, its purpose and the remedy
 */
export async function requireFreePort(
  port: number,
  variable: string,
  purpose: string,
  remedy = `Stop that program, or choose another port: ${variable}=${String(port + 1000)} npm start`,
): Promise<void> {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
    if (await isTaken(port, host)) {
      throw new SetupError(
        `Port ${String(port)}, meant for ${purpose}, is taken by another program. ${remedy}`,
      );
    }
  }
}
