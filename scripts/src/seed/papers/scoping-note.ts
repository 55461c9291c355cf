import type { Paper } from './paper.ts';

export const scopingNotePaper: Paper = {
  kind: 'Scoping note',
  title: 'Scoping note of the Smart Health pilot',
  lead: 'The frame for the activities of the pilot, and for new ideas of demonstration cases.',
  art: 'mosaic',
  sections: [
    {
      heading: 'About this paper',
      blocks: [
        'This paper shows how a scoping note is published on this site. It says in new words what is publicly known about the pilot, and asks questions where nothing is known.',
      ],
    },
    {
      heading: 'What the pilot is about',
      blocks: [
        'Smart health and personalised medicine mean treatment that is fitted to the individual. The citizen is at the centre. The aims are better outcomes for patients, more years in good health and health systems that can be sustained.',
        'The pilot belongs to the Vanguard Initiative, a network of European regions that work together on industrial innovation. So it looks at health from where a region stands: which needs are there, what can be made here, and with whom.',
      ],
    },
    {
      heading: 'What is inside the frame',
      blocks: [
        [
          'Ideas that join biomedicine, technology and data.',
          'Projects that several regions carry together, with the market in sight.',
          'Work on rules that differ between states or regions and stand in the way of such projects.',
          'Exchange: workshops, events and online seminars in which results are shown.',
        ],
      ],
    },
    {
      heading: 'What is outside the frame',
      blocks: [
        [
          'Work that one region can do as well alone.',
          'Research without a thought of use. It comes before the pilot, and the pilot builds on it.',
          'Ideas with a better home elsewhere in the network, such as in its 3D Printing pilot. Ties between pilots are welcome.',
        ],
      ],
    },
    {
      heading: 'Questions for a new demonstration case',
      blocks: [
        'Whoever has an idea is asked to answer these on one page. Short answers are good answers.',
        [
          'Whose need is it, and who has confirmed it?',
          'What would be shown, and how would one see that it works?',
          'Which regions take part, and why does it take more than one?',
          'Who stands for academia, for industry, for government and for society?',
          'Is there a part for a less developed region?',
          'Which rules apply, and where do they differ?',
          'What is missing: a partner, data, money, a permit, a place?',
          'Who would make it and sell it in the end?',
        ],
      ],
    },
    {
      heading: 'What happens to an idea',
      blocks: [
        'The partners look at it within this frame. If it fits, the pilot scouts for European funding, helps to build a consortium and goes with the proposal, and then with the project, until it reaches the market. If it does not fit, whoever brought it is told why, and where else to try.',
      ],
    },
    {
      heading: 'Who leads',
      blocks: [
        'East Netherlands, Flanders and South Netherlands lead the pilot together. Thirteen member regions take part in it. Contacts are named on the page of the pilot.',
      ],
    },
  ],
};
