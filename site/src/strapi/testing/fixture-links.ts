/** The links of a text by their words: those that lead somewhere, and those of which only the words stay. */
const LINKS = {
  'An event': '/events/plenary-of-the-pilot/',
  'News by its full address': 'https://pilot.example.org/news/nine-regions-sign-up',
  'A slide': '/presentations/data-across-borders/#slide-3',
  'A slide too many': '/presentations/data-across-borders/#slide-9',
  'A download': '/presentations/data-across-borders/download/',
  'A list': '/news/2/#list',
  'A feed': '/events/feed.xml',
  'A search': '/search/?q=data',
  'How to follow a pilot': '/subscribe/#pilot-smart-care',
  'A case': '/demo-cases/remote-care/',
  'A page that is not there': '/news/not-published-yet/',
  'A file of long ago': '/files/0123456789abcdef/agenda.pdf',
  'A forgotten protocol': 'www.partner.example.org',
  'A part of the text': '#below',
  'A mail': 'mailto:hello@example.org',
  'Another site': 'https://partner.example.org/',
};

/** A text with a link of each kind. */
export const LINKING_TEXT = Object.entries(LINKS)
  .map(([words, address]) => `- [${words}](${address})`)
  .join('\n');
