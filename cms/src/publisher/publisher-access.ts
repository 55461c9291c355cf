import path from 'node:path';
import { dataFolder } from '../boot/environment.ts';
import { keepSecretFile } from '../boot/secret-file.ts';

/** Where the publisher listens, without a slash at the end. */
export function publisherUrl(environment: NodeJS.ProcessEnv = process.env): string {
  const { PUBLISHER_URL: url = '', PUBLISHER_PORT: port = '' } = environment;
  if (url !== '') return url.replace(/\/+$/, '');
  return `http://127.0.0.1:${port === '' ? '4322' : port}`;
}

/** What the CMS proves itself by to the publisher; whichever of the two comes first makes it. */
export function publisherSecret(): Promise<string> {
  return keepSecretFile(path.join(dataFolder(), 'secrets', 'publisher-secret'));
}
