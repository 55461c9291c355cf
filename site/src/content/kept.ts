/** What a build finds out once and keeps; while developing, the content may change and is asked anew. */
export function kept<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => {
    if (!import.meta.env.PROD) return find();
    found ??= find();
    return found;
  };
}
