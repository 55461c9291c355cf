import { Parser } from 'htmlparser2';

/** What validators of feeds take for harmless, of what an editor's text may become. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ELEMENTS = words(
  'a abbr b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul',
);
const ATTRIBUTES = words(
  'abbr align alt aria-label cite class colspan datetime decoding dir height href hreflang id lang loading rel role rowspan scope sizes span src srcset start tabindex target title type width',
);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'cite']);

const isWhole = (address: string): boolean => /^(?:https?|mailto|tel):/.test(address);

const addressesIn = (attribute: string, value: string): string[] =>
  attribute === 'srcset' ? value.split(/,\s+/).map((candidate) => candidate.trim()) : [value];

/** What readers would strip from HTML in a feed, or could not resolve. */
export function htmlProblems(html: string): string[] {
  const problems: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!ELEMENTS.has(name)) problems.push(`<${name}> is no element for a feed`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(attribute))
          problems.push(`${attribute} of <${name}> is no attribute for a feed`);
        if (ADDRESSES.has(attribute) && !addressesIn(attribute, value).every(isWhole)) {
          problems.push(`${attribute} of <${name}> is not absolute: ${value}`);
        }
      }
    },
  });
  parser.end(html);
  return problems;
}
