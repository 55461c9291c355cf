import type { Event, Registration } from '@pilotpress/shared-types';
import { isOver } from '@pilotpress/shared-types';

export type RegistrationState = 'none' | 'not-yet' | 'open' | 'closed';

/**
 * Whether one can register at a moment. Registration opens and closes at its own instants; without
 * them it is open until the event is over. Nobody registers for a cancelled event.
 */
export function registrationState(
  registration: Registration | null,
  event: Event,
  moment: Date,
): RegistrationState {
  if (registration === null) return 'none';
  const { link, opens, closes } = registration;
  if (link === null && opens === null && closes === null) return 'none';
  const now = moment.getTime();
  if (event.eventStatus === 'cancelled' || isOver(event, moment)) return 'closed';
  if (closes !== null && Date.parse(closes) <= now) return 'closed';
  return opens !== null && Date.parse(opens) > now ? 'not-yet' : 'open';
}
