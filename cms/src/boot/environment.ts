import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** A setting that must come from the environment is not there. */
class MissingSettingError extends Error {
  override readonly name = 'MissingSettingError';

  constructor(setting: string) {
    super(
      `The environment variable ${setting} is not set. "npm start" makes the secrets of this installation and passes them on; to start Strapi by itself, set ${setting} to a long random text.`,
    );
  }
}

/** The environment variable `setting`, which has no default. */
export function requiredSetting(
  setting: string,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const value = environment[setting];
  if (value === undefined || value === '') throw new MissingSettingError(setting);
  return value;
}

/** Absolute path of the folder that holds all state: database, uploads, secrets, caches. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.PILOTPRESS_DATA;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  // The same from the source and from its compiled copy: both lie below the package of the CMS.
  const packageFile = findPackageJSON('..', __filename) ?? path.resolve('package.json');
  return path.resolve(packageFile, '../..', '.data');
}
