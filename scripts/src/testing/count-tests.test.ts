import { expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const report = (numbers: object, testResults: object[] = []): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...numbers,
  });

it('counts what the report says', () => {
  expect(countTests(report({ numPassedTests: 7, numPendingTests: 2 }), false)).toEqual({
    passed: 7,
    failed: 0,
    skipped: 2,
  });
});

it('counts a file that broke before its tests as a failure', () => {
  const files = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  expect(countTests(report({ numFailedTests: 1 }, files), true).failed).toBe(2);
});

it('never calls a run that ended with an error a success', () => {
  expect(countTests(report({ numPassedTests: 7 }), true).failed).toBe(1);
});

it('refuses a report of another form', () => {
  expect(() => countTests('{}', false)).toThrow('not in the form');
  expect(() => countTests('{"testResults":[]}', false)).toThrow('numFailedTests');
});
