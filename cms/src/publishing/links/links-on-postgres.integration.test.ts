import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentIdOf, event, problemsOf } from '../../../testing/entries.mts';
import { describeOnPostgres } from '../../../testing/on-postgres.mts';
import type { RunningCms } from '../../../testing/running-cms.mts';

describeOnPostgres((start) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await start();
  });
  afterAll(async () => {
    await cms.stop();
  });
  const problems = async (body: string): Promise<string[]> =>
    problemsOf(await cms.rest('POST', '/api/events', cms.fullToken, event({ body })));

  it('knows the addresses of entries and those that they had, and what was probably meant', async () => {
    const topic = { name: 'Topic', slug: 'old-address' };
    const id = documentIdOf(await cms.rest('POST', '/api/topics', cms.fullToken, topic));
    await cms.rest('PUT', `/api/topics/${id}`, cms.fullToken, { slug: 'new-address' });
    expect(await problems('[a](/topics/old-address/) [b](/topics/new-address/)')).toEqual([]);
    expect(await problems('[a](/topics/nwe-address/) ![Map](/uploads/map_0123456789.png)')).toEqual(
      [
        'body: "Description" links to /topics/nwe-address/, and there is no topic with that address. Perhaps /topics/new-address/ is meant. Correct the link, or take it out.\n"Description" shows the picture "map.png", which is not in the media library. Insert it again from the media library, or take it out.',
      ],
    );
  });
});
