import { EVENT_STATUSES } from '@pilotpress/shared-types';
import { describe, expect, it } from 'vitest';
import { statusTone } from './status-tone.ts';

describe('the tone in which the status of an event is told', () => {
  it('is loud for every status but the usual one', () => {
    const quiet = EVENT_STATUSES.filter((status) => statusTone(status, false) === null);
    expect(quiet).toEqual(['confirmed']);
  });

  it('does not ask to save a date that is over', () => {
    expect(statusTone('tentative', true)).toBeNull();
    expect(statusTone('rescheduled', true)).toBeNull();
  });

  it('still says of a past event that it did not take place', () => {
    expect(statusTone('cancelled', true)).toBe('negative');
    expect(statusTone('postponed', true)).toBe('change');
  });
});
