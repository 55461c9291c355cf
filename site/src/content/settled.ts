/** The instant that the pages are right for; the configuration of the build sets it, once. */
export const moment: Date = new Date(process.env.PILOTPRESS_MOMENT ?? Number.NaN);
if (Number.isNaN(moment.getTime())) {
  throw new Error(
    'PILOTPRESS_MOMENT is not an instant. It is set by astro.config.ts: build the site with Astro.',
  );
}
