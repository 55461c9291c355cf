import type { Deck } from './deck.ts';

/** The pilot's second line of work: barriers in the rules for health. */
export const rulesThatDiffer: Deck = {
  title: 'Rules that differ: finding the barriers and working on them',
  subtitle: 'Regulation as a task that regions can share.',
  art: 'mosaic',
  slides: [
    {
      kind: 'statement',
      title: 'Where we start',
      text: 'Rules for health differ between member states, and even between the regions of one state.',
    },
    {
      kind: 'points',
      title: 'Why that matters for personalised medicine',
      art: 'cells',
      points: [
        'A treatment for one person needs data from many people, in many places.',
        'What is allowed on one side of a border may need a permit on the other.',
        'A small company cannot study the rules of every region.',
        'Patients have to wait, although the science does not.',
      ],
    },
    {
      kind: 'cards',
      title: 'Three places to look for a barrier',
      cards: [
        {
          name: 'Between states',
          text: 'National law sets other conditions for the same product or service.',
        },
        {
          name: 'Between regions',
          text: 'Where regions are responsible for care, two neighbours may ask for different things.',
        },
        {
          name: 'Between rule and practice',
          text: 'The text is the same, and is read in two ways.',
        },
      ],
    },
    {
      kind: 'steps',
      title: 'From a complaint to a finding',
      steps: [
        { name: 'Collect', text: 'Partners write down where a project came to a halt.' },
        { name: 'Compare', text: 'Others say how the same case would go in their region.' },
        { name: 'Describe', text: 'The barrier is put into words that a lawmaker can use.' },
        { name: 'Work on it', text: 'With those in charge, or around it where that is allowed.' },
      ],
    },
    {
      kind: 'points',
      title: 'What regions can do about it',
      art: 'network',
      points: [
        'Share what they know, so that nobody starts from nothing.',
        'Choose demonstration cases that show a barrier as it is.',
        'Speak with one voice where many meet the same obstacle.',
        'Learn from regions in which the matter has been settled.',
      ],
    },
    {
      kind: 'circle',
      title: 'Who has to be in the room',
      centre: 'One barrier',
      parts: [
        { name: 'Academia', text: 'explains what the science can and cannot promise.' },
        { name: 'Industry', text: 'says what the barrier costs, in time and in money.' },
        { name: 'Government', text: 'knows what the rule protects, and who may change it.' },
        { name: 'Society', text: 'says what people are ready to accept.' },
      ],
    },
    {
      kind: 'points',
      title: 'A source to begin with: the SAPHIRe observatory',
      art: 'arcs',
      points: [
        'SAPHIRe is a consortium for securing the adoption of personalised health in regions.',
        'Its website has an observatory of regional policies on personalised health.',
        'Look up your own region first, and then one that you would like to work with.',
      ],
    },
  ],
  closing: [
    'Different rules are a fact; nobody has to meet them alone.',
    'A barrier that is well described is half removed.',
    'Demonstration cases are the place where barriers show.',
  ],
};
