import { expect, it } from 'vitest';
import { startFailure } from './start-failure.ts';

const coded = (message: string, fields: { code: string }): Error =>
  Object.assign(new Error(message), fields);

it('names a port that is taken, and how to choose another', () => {
  expect(startFailure('The port 1337 is already used by another application.')).toBe(
    'Port 1337, meant for the CMS, is taken by another program. Stop that program, or choose another port: CMS_PORT=2337 npm start',
  );
});

it.each([
  [coded('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' })],
  // As Node says it of a host with two addresses.
  [new AggregateError([coded('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' })])],
  [
    new Error('No database.', {
      cause: coded('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' }),
    }),
  ],
])('tells of a database that does not answer, wherever it is said: %s', (error) => {
  expect(startFailure(error)).toBe(
    'Its database cannot be reached: connect ECONNREFUSED 127.0.0.1:5432. Start the database, or correct DATABASE_URL.',
  );
});

it('says the first line of anything else, without a stack', () => {
  expect(startFailure(new Error('DATABASE_CLIENT is "mysql".\n    at somewhere'))).toBe(
    'DATABASE_CLIENT is "mysql".',
  );
  expect(startFailure('a word')).toBe('a word');
  expect(startFailure(new Error(''))).toBe('It does not say why.');
});
