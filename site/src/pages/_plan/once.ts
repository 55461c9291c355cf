/** Answers always what it answered first, so that it is to be asked the same each time. */
export function once<Asked, T>(find: (asked: Asked) => Promise<T>): (asked: Asked) => Promise<T> {
  let found: Promise<T> | null = null;
  return (asked) => (found ??= find(asked));
}
