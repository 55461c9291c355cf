import { hash } from 'node:crypto';

/** Length of a version: 96 bits in base64url, more than enough to tell two states of one thing apart. */
const LENGTH = 16;

/** A short text that differs whenever the state does. */
export function versionOf(state: string): string {
  return revisionOf(state).slice(0, LENGTH);
}

/** The full hash of a state: equal state, equal text. */
export function revisionOf(state: string): string {
  return hash('sha256', state, 'base64url');
}
