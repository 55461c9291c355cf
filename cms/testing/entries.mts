import type { Answer } from './running-cms.mts';

let counter = 0;

/** A word that no other entry of this test file has in its slug. */
export function fresh(word: string): string {
  counter += 1;
  return `${word}-${String(counter)}`;
}

/** The identity of the entry that a server answered with. */
export function documentIdOf(answer: Answer): string {
  return (answer.body.data as { documentId: string }).documentId;
}

/** The problems that a server answered with, as `field: message`. */
export function problemsOf({ body }: Answer): string[] {
  return (body.error?.details.errors ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

/** A dated event that breaks no rule, with some fields changed. */
export function event(values: object = {}) {
  return {
    title: 'Plenary',
    slug: fresh('plenary'),
    summary: 'The regions meet.',
    kind: 'plenary' as const,
    attendanceMode: 'in-person' as const,
    start: '2027-03-01T09:00:00.000Z',
    end: '2027-03-01T17:00:00.000Z',
    ...values,
  };
}

/** Addresses of the content manager. */
export const EVENTS = '/content-manager/collection-types/api::event.event';
export const TOPICS = '/content-manager/collection-types/api::topic.topic';
