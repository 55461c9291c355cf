/** How many checks passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function numberAt(report: object, name: string): number {
  const value: unknown = Reflect.get(report, name);
  if (typeof value === 'number') return value;
  throw new Error(`The test report has no number "${name}"; its form has changed.`);
}

/**
 * Counts the tests in Vitest's JSON report. A file that failed before its tests could run has no
 * failed test of its own, so each counts as one.
 *
 * @param runFailed - whether Vitest ended with an error, which is never counted as less than one failure
 */
export function countTests(json: string, runFailed: boolean): Counts {
  const report: unknown = JSON.parse(json);
  if (typeof report !== 'object' || report === null || !('testResults' in report)) {
    throw new Error('The test report is not in the form of Vitest’s JSON reporter.');
  }
  const files: unknown = report.testResults;
  const brokenFiles = Array.isArray(files)
    ? files.filter(
        (file: { status?: unknown; assertionResults?: unknown[] }) =>
          file.status === 'failed' && (file.assertionResults ?? []).length === 0,
      ).length
    : 0;
  const failed = numberAt(report, 'numFailedTests') + brokenFiles;
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: runFailed ? Math.max(1, failed) : failed,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}
