import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { generators } from '@strapi/typescript-utils';
import { compileServer } from './compile-server.mts';
import { openStrapi } from './open.mts';

/** Writes the types of all schemas into `types/generated` below `folder`. */
export async function writeGeneratedTypes(strapi: Core.Strapi, folder: string): Promise<void> {
  await generators.generate({
    strapi,
    pwd: folder,
    logger: { silent: true, debug: false, verbose: false },
    artifacts: { contentTypes: true, components: true },
  });
}

if (import.meta.main) {
  await compileServer();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pilotpress-types-'));
  const strapi = await openStrapi({ dataDir, port: 1337, ephemeralSecrets: true });
  await writeGeneratedTypes(strapi, import.meta.dirname);
  await strapi.destroy();
  await rm(dataDir, { recursive: true });
}
