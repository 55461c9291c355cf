/** The innermost reason that a network error gives, as in `ECONNREFUSED`; it names no address. */
export function networkDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.message : networkDetail(error.cause);
}
