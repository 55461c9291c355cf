import { randomBytes } from 'node:crypto';

/** The environment variables with which Strapi signs and encrypts. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

/** A secret that nobody guesses: 256 random bits in 43 characters. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');
