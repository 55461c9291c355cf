import type { Deck } from './deck.ts';

/** How the pilot works: the quadruple helix, and companies from outside health. */
export const fourAtOneTable: Deck = {
  title: 'Four at one table: the quadruple helix at work',
  subtitle: 'How academia, industry, government and society build things together.',
  art: 'network',
  slides: [
    {
      kind: 'circle',
      title: 'The four strands of the helix',
      centre: 'One shared question',
      parts: [
        { name: 'Academia', text: 'asks whether it is true, and how one would know.' },
        { name: 'Industry', text: 'asks whether it can be made, and who would buy it.' },
        { name: 'Government', text: 'asks whether it is safe, fair and affordable.' },
        { name: 'Society', text: 'asks whether it helps, and whom it leaves out.' },
      ],
    },
    {
      kind: 'points',
      title: 'What goes wrong when one is missing',
      art: 'mosaic',
      points: [
        'Without academia, old answers are sold as new ones.',
        'Without industry, a good result stays in a drawer.',
        'Without government, the rules appear when all is finished.',
        'Without society, the thing works and nobody wants it.',
      ],
    },
    {
      kind: 'statement',
      title: 'How the pilot sees itself',
      text: 'A community that learns and creates together: thirteen regions, and in each of them the four groups that it takes.',
    },
    {
      kind: 'cards',
      title: 'Three fields of expertise, brought together',
      cards: [
        {
          name: 'Biomedicine',
          text: 'Clinicians and researchers who know the illness and the patient.',
        },
        {
          name: 'Technology',
          text: 'Engineers and companies who know how a thing is made, tested and kept running.',
        },
        {
          name: 'Data',
          text: 'Specialists who know what the figures say, and what they do not say.',
        },
      ],
    },
    {
      kind: 'points',
      title: 'Companies from outside health are welcome',
      art: 'arcs',
      points: [
        'Small and medium-sized companies carry much of what is new.',
        'What they know often comes from another field altogether.',
        "The network's 3D Printing pilot is one such tie: another community, with know-how that health can use.",
        'Ties to other European initiatives keep the circle open.',
      ],
    },
    {
      kind: 'points',
      title: 'No region is too small to take part',
      art: 'waves',
      points: [
        'Regions that are less developed are drawn in on purpose.',
        'They bring questions that others have not met yet.',
        'They find partners whom they would not meet at home.',
        'An innovation that works only in rich regions is not finished.',
      ],
    },
    {
      kind: 'steps',
      title: 'How a table of four gets to work',
      steps: [
        { name: 'Meet', text: 'In workshops, at events and in seminars online.' },
        { name: 'Choose', text: 'One need that several regions share, put into one sentence.' },
        { name: 'Show', text: 'A joint demonstration case, in more than one region.' },
        { name: 'Tell', text: 'Results go back to all regions, the failures among them.' },
      ],
    },
  ],
  closing: [
    'Four groups, one question: that is the quadruple helix in practice.',
    'Knowledge from outside health is part of the plan.',
    'Less developed regions sit at the table from the start.',
  ],
};
