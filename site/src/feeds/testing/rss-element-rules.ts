import type { XmlElement } from './xml-tree.ts';
import { childrenOf } from './xml-tree.ts';

export const isAbsolute = (address: string): boolean =>
  /^https?:\/\/[^/\s]+\//.test(address) && /^[\w;/?:@&=+$.\-!~*'()%,#]*$/.test(address);

interface Expected {
  /** All that the element may hold. */
  readonly known: readonly string[];
  readonly required: readonly string[];
  readonly once: readonly string[];
}

/** Whether an element holds what it must, once, and nothing that readers do not know. */
export function elementProblems(
  element: XmlElement,
  { known, required, once }: Expected,
): string[] {
  const names = element.children.map(({ name }) => name);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => `<${element.name}> holds <${name}>, which is not known`),
    ...required
      .filter((name) => (childrenOf(element, name)[0]?.text ?? '').trim() === '')
      .map((name) => `<${element.name}> has no <${name}>`),
    ...once
      .filter((name) => names.filter((other) => other === name).length > 1)
      .map((name) => `<${element.name}> has more than one <${name}>`),
    ...element.children
      .filter(({ name, children }) => children.length > 0 && name !== 'item' && name !== 'image')
      .map(({ name }) => `<${name}> holds elements in place of text`),
  ];
}

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/** A date must be one of RFC 822 with a year of four digits, on its own weekday, and of the past. */
export function dateProblems(element: XmlElement, name: string, moment: Date): string[] {
  return childrenOf(element, name).flatMap(({ text }) => {
    const time = Date.parse(text);
    if (!RFC_822.test(text) || new Date(time).toUTCString() !== text) {
      return [`The ${name} is no date of RFC 822: ${text}`];
    }
    const isPlausible = time >= Date.UTC(1990, 0) && time <= moment.getTime();
    return isPlausible ? [] : [`The ${name} is not of the past: ${text}`];
  });
}
