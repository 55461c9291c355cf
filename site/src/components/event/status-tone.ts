import type { Event } from '@pilotpress/shared-types';

type Tone = 'caution' | 'change' | 'negative';

const TONES: Record<Event['eventStatus'], Tone | null> = {
  confirmed: null,
  tentative: 'caution',
  rescheduled: 'change',
  postponed: 'change',
  cancelled: 'negative',
};

/**
 * How loudly the status of an event is told; `null` where it needs no word: for a confirmed event, and for
 * one that is over and has taken place, whatever was once said of its date.
 */
export function statusTone(status: Event['eventStatus'], isOver: boolean): Tone | null {
  const tookPlace = isOver && status !== 'postponed' && status !== 'cancelled';
  return tookPlace ? null : TONES[status];
}
