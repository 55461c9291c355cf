/** Serves the fixture, so that the site can be built and developed without a CMS. */
import { FAKE_TOKEN, startFakeStrapi } from './fake-strapi.ts';
import { fixtureContent } from './fixture.ts';

const port = Number(process.env.CMS_PORT ?? 1337);
const { url } = await startFakeStrapi(await fixtureContent(new Date()), { port });
console.log(`A fake CMS answers. Build the site with: CMS_URL=${url} CMS_TOKEN=${FAKE_TOKEN}`);
