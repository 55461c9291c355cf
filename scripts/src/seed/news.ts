import { paths } from '@pilotpress/shared-types';
import type { Article } from '@pilotpress/shared-types';
import { ACTION_PLAN_2024 } from './action-plans.ts';
import type { Draft } from './draft.ts';
import { COVERS } from './files.ts';
import { PILOT } from './pilot.ts';

const blank = { language: null, pilots: [PILOT], regions: [], relatedEvent: null };
const UNKNOWN_DAY =
  '*Sample content: the day on which this was first published is not on record; the date above only gives it a place in the list.*';

export const news: readonly Draft<Article>[] = [
  {
    ...blank,
    title: 'First online plenary of 2024 sets the basis for the year',
    slug: 'first-online-plenary-2024',
    summary:
      'On 5 February 2024 the regions of the Smart Health pilot met online for the first plenary of the year and set the basis for its activities.',
    publishedOn: '2024-02-05T17:00:00.000Z',
    cover: { file: COVERS.plenary2024.name, decorative: true },
    topics: ['personalised-medicine', 'regional-ecosystems'],
    body: `The Smart Health pilot held its first plenary of 2024 on 5 February. The regions met online, so that each could be there, however long the way would have been.

The plenary set the basis for the activities of the year. They follow the two lines of work of the pilot:

- **Projects from idea to market**: joint demonstration cases, with help in finding European funding, building a consortium and writing a proposal.
- **Regulation**: finding barriers in rules that differ between states and regions, and working on them.

What came of it is written down in the [action plan 2024](${paths.entry('action-plan', ACTION_PLAN_2024)}).`,
  },
  {
    ...blank,
    title: 'Pilot event 2023 in Bologna',
    slug: 'pilot-event-2023-bologna',
    summary:
      'The pilot met in Bologna in 2023, in an incubator run by ART-ER, the territorial and innovation agency that coordinates several incubators.',
    publishedOn: '2023-12-31T11:00:00.000Z',
    cover: { file: COVERS.bologna.name, decorative: false },
    regions: ['emilia-romagna'],
    topics: ['regional-ecosystems', 'smes-and-industry'],
    body: `The pilot event of 2023 took place in Bologna, and in a fitting house: an incubator, where young companies find room and advice.

ART-ER runs it. This territorial and innovation agency coordinates several incubators, so whoever came could see how a region helps an idea on its way to the market. That is the first of the two lines of work of the pilot.

${UNKNOWN_DAY}`,
  },
  {
    ...blank,
    title: 'Plenary in Brussels at the House of Dutch Provinces',
    slug: 'plenary-brussels-house-of-dutch-provinces',
    summary:
      'For a plenary in Brussels the pilot came together at the House of Dutch Provinces, with stakeholders from the ecosystems of its regions.',
    publishedOn: '2023-01-01T11:00:00.000Z',
    cover: { file: COVERS.brussels.name, decorative: false },
    regions: ['east-netherlands', 'south-netherlands'],
    topics: ['regional-ecosystems'],
    body: `The House of Dutch Provinces in Brussels opened its doors to the Smart Health pilot. Two of the three regions that lead the pilot are Dutch, so the house was the right one for a plenary.

Stakeholders from the ecosystems of the regions were there as well: people from academia, industry, government and society, who carry the work at home.

${UNKNOWN_DAY}`,
  },
  {
    ...blank,
    title: 'SME Success Stories: the winners are announced',
    slug: 'sme-success-stories-winners',
    summary:
      'The evaluation of SME Success Stories is finished, and the winners of this new support scheme are announced.',
    publishedOn: '2023-01-02T11:00:00.000Z',
    cover: { file: COVERS.smeSuccessStories.name, decorative: true },
    topics: ['smes-and-industry', 'funding'],
    body: `SME Success Stories is a new scheme that supports small and medium-sized enterprises. The evaluation is finished, and the winners have been announced.

For the pilot, small companies are more than guests. Those from outside health take part too, since what health needs was often made for something else first. Read more about that on the [page of the pilot](${paths.entry('pilot', PILOT)}).

The names of the winners are not part of this sample content.

${UNKNOWN_DAY}`,
  },
];
