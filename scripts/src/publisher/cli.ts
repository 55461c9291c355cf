// `npm run publisher`: publishes whatever the CMS publishes, or looks after the releases.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { locations } from '../start/locations.ts';
import type { Locations } from '../start/locations.ts';
import { runProgram } from '../start/program.ts';
import { joined } from '../start/running.ts';
import { settings, SetupError } from '../start/settings.ts';
import { askPublisher } from './ask-publisher.ts';
import { hold, resume } from './hold.ts';
import type { Purge } from './purge.ts';
import { allow, purge } from './purge.ts';
import { earlierRelease, pointTo, whileSwitching } from './releases.ts';
import { startPublisher } from './start-publisher.ts';

const USAGE = `npm run publisher                        publish whatever the CMS publishes
npm run publisher rollback [release]     make an earlier release live, and hold it
npm run publisher hold                   keep the live release as it is
npm run publisher resume                 publish again
npm run publisher purge <file>           take a file out of every release, as in /files/<hash>/<name>
npm run publisher allow <file>           let a file be published again that was purged`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function rollback(places: Locations, wanted: string | null): Promise<void> {
  const folder = await whileSwitching(places, async () => {
    const earlier = await earlierRelease(places, wanted);
    // Before the switch is free again: what is being built must not go live on top of it.
    await hold(places);
    await pointTo(places, earlier);
    return earlier;
  });
  say(`Live: ${basename(folder)}. It is held: publish again with "npm run publisher resume".`);
}

/** What came of a purge, as the end of a sentence about the file. */
function purgedText({ count, before }: Purge): string {
  const releases = count === 1 ? 'one release' : `${String(count)} releases`;
  if (before === null) return `is taken out of ${releases}, with all that was made of it.`;
  const since = `is purged already, since ${before}`;
  return count === 0 ? `${since}.` : `${since}. What was left of it is taken out of ${releases}.`;
}

await runProgram(async ({ stopped, onStop }) => {
  const [command = 'serve', argument = null] = process.argv.slice(2);
  const places = locations(process.env);
  if (command !== 'serve' && !existsSync(places.data)) {
    throw new SetupError(
      `There is no data folder ${places.data}. Name that of the installation in PILOTPRESS_DATA.`,
    );
  }
  switch (command) {
    case 'serve': {
      const chosen = settings(await joined(places, process.env));
      const { stop } = await startPublisher({
        ...{ places, chosen, stopped },
        say: process.stdout,
        onWait: say,
      });
      onStop(stop);
      if (!stopped.aborted) await once(stopped, 'abort');
      return;
    }
    case 'rollback':
      return rollback(places, argument);
    case 'hold':
      await hold(places);
      say('Held: the live release stays as it is. Publish again with "npm run publisher resume".');
      return;
    case 'resume':
      await resume(places);
      say('Resumed: what has been published meanwhile goes live within a minute.');
      return;
    case 'purge': {
      if (argument === null) throw new SetupError(`Which file?\n\n${USAGE}`);
      const purged = await purge(places, argument);
      const [{ name, folders }, done] = [purged.file, purgedText(purged)];
      say(
        `"${name}" ${done} As long as entries use it, nothing is published: replace it in the media library, or take it out of them. To let it be published again: npm run publisher allow ${folders[0] ?? ''}`,
      );
      // Editors are to hear of it now, and not when they next publish.
      await askPublisher(places, settings(await joined(places, process.env)), stopped);
      return;
    }
    case 'allow': {
      const { name } = await allow(places, argument);
      say(`"${name}" may be published again.`);
      await askPublisher(places, settings(await joined(places, process.env)), stopped);
      return;
    }
    default:
      throw new SetupError(`There is no "${command}".\n\n${USAGE}`);
  }
});
