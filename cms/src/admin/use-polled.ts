import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** How long a question that failed waits. Milliseconds. */
const RETRY = 5000;

/** What the CMS answered last. */
export interface Polled<T> {
  /** `null` until the first answer. */
  readonly answer: T | null;
  /** Whether the last question failed. */
  readonly hasFailed: boolean;
  /** Asks now. */
  readonly ask: () => void;
}

/**
 * Asks the CMS again and again, for as long as the answer is shown.
 *
 * @param pause - how long an answer is good for, in milliseconds; the same function every time
 * @param version - asks at once when it changes
 */
export function usePolled<T>(
  address: string,
  pause: (answer: T) => number,
  version = '',
): Polled<T> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<{ readonly to: string; readonly is: T } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isShown = true;
    let timer: number | undefined;
    const later = (milliseconds: number): void => {
      timer = window.setTimeout(askOnce, milliseconds);
    };
    function askOnce(): void {
      get<T>(address).then(
        ({ data }) => {
          if (!isShown) return;
          setAnswer({ to: address, is: data });
          setFailed(false);
          later(pause(data));
        },
        () => {
          if (!isShown) return;
          setFailed(true);
          later(RETRY);
        },
      );
    }
    askOnce();
    return () => {
      isShown = false;
      window.clearTimeout(timer);
    };
  }, [address, get, pause, round, version]);
  const ask = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { answer: answer?.to === address ? answer.is : null, hasFailed, ask };
}
