import type { Deck } from './deck.ts';

/** The pilot's first line of work: the road of a demonstration case. */
export const fromIdeaToMarket: Deck = {
  title: 'From idea to market: the road of a demonstration case',
  subtitle: 'What the pilot does for a project, stage by stage.',
  art: 'arcs',
  slides: [
    {
      kind: 'points',
      title: 'What a demonstration case is',
      art: 'cells',
      points: [
        'Several regions show together that an innovation works.',
        'It answers a need that these regions share.',
        'It is built by academia, industry, government and society.',
        'It ends on the market, and not in a report.',
      ],
    },
    {
      kind: 'steps',
      title: 'Five stages, from the first sentence to the first customer',
      steps: [
        { name: 'Idea', text: 'A need and a first answer, on one page.' },
        { name: 'Funding', text: 'The pilot scouts for European calls that fit.' },
        { name: 'Consortium', text: 'Partners from several regions, one task for each.' },
        { name: 'Proposal', text: 'Help with the text, the plan and the budget.' },
        { name: 'Market', text: 'Support until the result is sold and used.' },
      ],
    },
    {
      kind: 'cards',
      title: 'Before you bring an idea',
      cards: [
        {
          name: 'Whose need is it?',
          text: 'Name the people who would be better off, and ask some of them.',
        },
        {
          name: 'What is missing?',
          text: 'A partner, a permit, data, money or a place to try it out.',
        },
        {
          name: 'Why several regions?',
          text: 'Say what one region alone could not show.',
        },
      ],
    },
    {
      kind: 'points',
      title: 'Funding: somebody has to look for it',
      art: 'waves',
      points: [
        'Calls are many, and few of them fit.',
        'The pilot keeps an eye on European funding for its members.',
        'VInnovate is a funding scheme that has been presented to the pilot at an info day.',
        'SME Success Stories is a support scheme whose first winners are known.',
      ],
    },
    {
      kind: 'circle',
      title: 'A consortium that holds',
      centre: 'One project',
      parts: [
        { name: 'Research', text: 'A partner who can show that the principle holds.' },
        { name: 'Company', text: 'A partner who will make and sell it.' },
        { name: 'Care', text: 'A partner who will use it, with patients who agree.' },
        { name: 'Authority', text: 'A partner who knows which rules apply.' },
      ],
    },
    {
      kind: 'statement',
      title: 'A thought for small companies',
      text: 'You need not come from health. Much of what health needs was first made for something else.',
    },
    {
      kind: 'points',
      title: 'Where regions come in',
      art: 'mosaic',
      points: [
        'They know their companies, hospitals and laboratories.',
        'They can open doors that a single project cannot.',
        'They see when two projects should be one.',
        'They carry a result into the next region.',
      ],
    },
    {
      kind: 'points',
      title: 'The scoping note is the frame',
      art: 'network',
      points: [
        'It says which activities belong to the pilot.',
        'It is the place to check a new idea for a demonstration case.',
        'An idea outside the frame may still find a home in another pilot.',
      ],
    },
  ],
  closing: [
    'A demonstration case is a joint proof, with the market in sight.',
    'The pilot helps with funding, consortium and proposal.',
    'Bring the need first; the technology can come from anywhere.',
  ],
};
