import type { Deck } from './deck.ts';

/** An introduction for regions that think of joining. */
export const joiningThePilot: Deck = {
  title: 'Joining the pilot: an introduction for regions',
  subtitle: 'What takes part, what it gives and what it asks.',
  art: 'waves',
  slides: [
    {
      kind: 'points',
      title: 'What we will talk about',
      art: 'network',
      points: [
        'The network and its Smart Health pilot',
        'How the pilot works, and on what',
        'What a region gains, and what it brings',
        'The first steps, and whom to ask',
      ],
    },
    {
      kind: 'statement',
      title: 'The network',
      text: 'The Vanguard Initiative: regions of Europe that work together on industrial innovation.',
    },
    {
      kind: 'figures',
      title: 'Its pilot on smart health and personalised medicine',
      figures: [
        { name: '2021', text: 'launched, with a kick-off meeting on 14 April' },
        { name: '13', text: 'member regions' },
        { name: '3', text: 'co-leading regions: East Netherlands, Flanders, South Netherlands' },
      ],
      note: 'It is a community for learning and for creating together. Its aim is treatment fitted to the individual, with citizens at the centre.',
    },
    {
      kind: 'circle',
      title: 'How it works',
      centre: 'Quadruple helix',
      parts: [
        { name: 'Academia', text: 'universities and research centres of the regions.' },
        { name: 'Industry', text: 'companies large and small, from health and from elsewhere.' },
        { name: 'Government', text: 'regional authorities and those responsible for care.' },
        { name: 'Society', text: 'patients, citizens and their organisations.' },
      ],
    },
    {
      kind: 'cards',
      title: 'On what it works',
      cards: [
        {
          name: 'Projects',
          text: 'From idea to market: joint demonstration cases, funding, consortia, proposals.',
        },
        {
          name: 'Regulation',
          text: 'Rules that differ between states and regions: find the barriers, work on them.',
        },
        {
          name: 'Exchange',
          text: 'Workshops, events and online seminars that show results to all.',
        },
      ],
    },
    {
      kind: 'points',
      title: 'What your region gains',
      art: 'arcs',
      points: [
        'Partners with whom to build a demonstration case',
        'An eye on European funding, and help with proposals',
        'Experience of regions that met the same barrier before',
        'A way out of the region for your small companies',
      ],
    },
    {
      kind: 'points',
      title: 'What your region brings',
      art: 'cells',
      points: [
        'Someone who answers for the region and has time for it',
        'Knowledge of your own laboratories, hospitals and companies',
        'Needs, said openly, and ideas, however early',
        'Nothing more: less developed regions are wanted on purpose',
      ],
    },
    {
      kind: 'steps',
      title: 'The first steps',
      steps: [
        { name: 'Read', text: 'The flyer, and then the scoping note. Both are on the site.' },
        { name: 'Ask', text: 'The contacts of the pilot, who are named on its page.' },
        { name: 'Look in', text: 'At a meeting, an info day or an online seminar.' },
        { name: 'Join', text: 'With a question of your own, or a case to take part in.' },
      ],
    },
  ],
  closing: [
    'A region of any strength can join, and is wanted.',
    'There are two lines of work: projects and regulation.',
    'Begin with the flyer, and follow the events by feed or calendar.',
  ],
};
