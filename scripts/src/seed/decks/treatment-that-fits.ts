import type { Deck } from './deck.ts';

/** What personalised medicine asks of regions, and what the pilot makes of it. */
export const treatmentThatFits: Deck = {
  title: 'Treatment that fits: why regions work on it together',
  subtitle: 'What the Smart Health pilot is for, in ten slides.',
  art: 'helix',
  slides: [
    {
      kind: 'statement',
      title: 'The idea',
      text: 'Two people with the same illness are not the same two people. Treatment should fit the person who receives it.',
    },
    {
      kind: 'points',
      title: 'What personalised medicine promises',
      art: 'cells',
      points: [
        'The citizen stands at the centre, and not the average patient.',
        'Better outcomes, because a treatment is chosen for one individual.',
        'More years in good health, and not only more years.',
        'Health systems that can be sustained, in Europe and beyond it.',
      ],
    },
    {
      kind: 'points',
      title: 'Why this is work for regions',
      art: 'network',
      points: [
        'Hospitals, universities, companies and health authorities meet in a region.',
        'No single region has all the knowledge, the data and the industry that it takes.',
        'Regions that lag behind in innovation have as much to gain, so they are drawn in on purpose.',
        'What works in one place has to prove itself in another.',
      ],
    },
    {
      kind: 'figures',
      title: 'The pilot in three figures',
      figures: [
        { name: '2021', text: 'the year in which the pilot was launched' },
        { name: '13', text: 'member regions in its learning and co-creation community' },
        { name: '3', text: 'regions that lead it together' },
      ],
      note: 'The Smart Health pilot is part of the Vanguard Initiative, in which regions of Europe work together on industrial innovation.',
    },
    {
      kind: 'cards',
      title: 'Three fields of knowledge that need each other',
      cards: [
        {
          name: 'Biomedicine',
          text: 'Knows what makes one patient differ from the next, and what that means for treatment.',
        },
        {
          name: 'Technology',
          text: 'Turns such knowledge into tests, devices and services that people can use.',
        },
        {
          name: 'Data',
          text: 'Shows what works for whom, and keeps on showing it once a treatment is in use.',
        },
      ],
    },
    {
      kind: 'circle',
      title: 'Four groups round one table',
      centre: 'Citizens',
      parts: [
        { name: 'Academia', text: 'brings research results and the people who obtained them.' },
        { name: 'Industry', text: 'brings products, production and the way to market.' },
        { name: 'Government', text: 'brings rules, public money and responsibility for care.' },
        { name: 'Society', text: 'brings the needs of patients and citizens, and their trust.' },
      ],
    },
    {
      kind: 'cards',
      title: 'Two lines of work',
      cards: [
        {
          name: 'Projects from idea to market',
          text: 'Joint demonstration cases, with help in finding European funding, building a consortium and writing the proposal, until there is something to sell.',
        },
        {
          name: 'Regulation',
          text: 'Rules for health differ from country to country, and sometimes from region to region. Partners find out where that stands in the way and work on it.',
        },
      ],
    },
    {
      kind: 'names',
      title: 'Regions of the pilot and of its events',
      names: [
        'East Netherlands',
        'Flanders',
        'South Netherlands',
        'Trentino',
        'East and North Finland',
        'Nord-Est (Romania)',
        'Asturias',
        'Baden-Württemberg',
        'Emilia-Romagna',
        'Scotland',
        'Slovenia',
        'Lower Austria',
      ],
      note: 'East Netherlands, Flanders and South Netherlands lead the pilot together. The list is not complete.',
    },
  ],
  closing: [
    'Treatment fitted to the individual is the aim, and regions are where it comes about.',
    'Thirteen regions learn from each other and build together.',
    'Workshops, events and online seminars show what comes of it.',
  ],
};
