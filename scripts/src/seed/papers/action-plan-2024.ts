import type { Paper } from './paper.ts';

export const actionPlanPaper: Paper = {
  kind: 'Action plan',
  title: 'Smart Health action plan 2024',
  lead: 'What the pilot on smart health and personalised medicine works on in 2024, and in what way.',
  art: 'arcs',
  sections: [
    {
      heading: 'About this paper',
      blocks: [
        'This paper shows how an action plan is published on this site. It is built from the public facts about the pilot and adds none: it names no target, no budget and no date that is not known. The plan that the regions agreed on is theirs to publish.',
      ],
    },
    {
      heading: 'Where the pilot stands',
      blocks: [
        'The Smart Health pilot of the Vanguard Initiative was launched in 2021. It is a community in which thirteen member regions learn from each other and create together. East Netherlands, Flanders and South Netherlands lead it.',
        'Its idea is treatment fitted to the individual, with citizens at the centre. What it hopes for is better outcomes for patients, more years in good health, and health systems that can be sustained, in Europe and beyond.',
        'The year began with the first online plenary of 2024, held on 5 February, which set the basis for the activities of the year.',
      ],
    },
    {
      heading: 'Line of work 1: projects from idea to market',
      blocks: [
        'The pilot goes with a project all the way. Several regions build a joint demonstration case, and by it they show that an innovation works outside the place where it was born. For such a case the pilot offers:',
        [
          'scouting of European funding that fits the idea;',
          'help in building a consortium across regions;',
          'help with the proposal, from the first page to the last;',
          'support until the result has reached the market.',
        ],
        'Two schemes are of interest this year. The info day on the VInnovate call 2024 presents that funding scheme to the stakeholders of the pilot. And SME Success Stories, a new support scheme, has finished its evaluation and announced its winners.',
      ],
    },
    {
      heading: 'Line of work 2: regulation',
      blocks: [
        'Rules for health differ between member states, and even between regions. A product that may be used on one side of a border may have to wait on the other. The partners of the pilot look for the barriers and work on them:',
        [
          'each region tells the others where a project came to a halt, and for what reason;',
          'the others say how the same case would go at home;',
          'what all meet is described so that those in charge can act on it.',
        ],
        'The observatory of SAPHIRe, a consortium for securing the adoption of personalised health in regions, is a good place to look up regional policies.',
      ],
    },
    {
      heading: 'Who takes part, and how',
      blocks: [
        'The pilot works by the quadruple helix: academia, industry, government and society sit at one table. It joins three fields of expertise, which are biomedicine, technology and data.',
        'Small and medium-sized companies and larger industry take part as well, and they need not come from health. Ties to other European initiatives, such as the 3D Printing pilot of the same network, bring in what is known elsewhere.',
        'Regions that are less developed are drawn in on purpose. They are invited to all activities of this plan, and the pilot looks for a part that suits them.',
      ],
    },
    {
      heading: 'How results are shown',
      blocks: [
        'Workshops, events and online seminars show what has come of the work. Presentations can be read and downloaded on the page of each event. New and changed events are told by feed and by calendar, so nobody has to look every day.',
      ],
    },
    {
      heading: 'Whom to ask',
      blocks: [
        'Melissa Campagno, innovation consultant at G.A.C. Group, is the first person to ask about the pilot. The second is Kathleen D\u2019Hondt of the Flanders region.',
      ],
    },
  ],
};
