import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyEdit, EditorAtWork } from './editor-at-work.ts';
import { RunningCms } from '../src/testing/running-cms.ts';
import type { SiteBesideCms } from './site-beside-cms.ts';
import { publishedIn, siteBeside } from './site-beside-cms.ts';

/** `npm run test:long` asks for more. */
const SEQUENCES = Number(process.env.PILOTPRESS_SEQUENCES ?? 25);
/** For one sequence, on a slow machine. Milliseconds. */
const PATIENCE = 20_000;

let cms: RunningCms;
let site: SiteBesideCms;

beforeAll(async () => {
  cms = await RunningCms.start();
  site = await siteBeside(cms);
});
afterAll(async () => {
  await site.remove();
  await cms.stop();
});

it(
  'holds what the CMS has published after every edit of any sequence of edits',
  async () => {
    const sequence = fc.array(anyEdit, { minLength: 4, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(sequence, async (edits) => {
        const editor = new EditorAtWork(cms);
        try {
          for (const edit of edits) {
            await editor.do(edit);
            expect(await site.load()).toEqual(await publishedIn(cms));
          }
          expect(site.stored()).toBe(await site.storedCold());
        } finally {
          await editor.leave();
        }
      }),
      { numRuns: SEQUENCES },
    );
  },
  SEQUENCES * PATIENCE,
);
