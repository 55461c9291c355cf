interface Attribute {
  readonly name: string;
  readonly value: string;
}
type Attributes = readonly Attribute[];

/** Attributes that hold one address, of whatever element. */
const ADDRESS: ReadonlySet<string> = new Set([
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'xlink:href',
]);
const LIST_OF_ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/** Names of `meta` elements whose content is an address. */
const META = /^(?:og:(?:url|image|audio|video)(?::(?:secure_)?url)?|twitter:(?:image|player))$/;

/** The value of an attribute. */
export const valueOf = (attributes: Attributes, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** The addresses that a start tag names. */
export function addressesOf(element: string, attributes: Attributes): string[] {
  const found: string[] = [];
  for (const { name, value } of attributes) {
    if (ADDRESS.has(name) || (name === 'data' && element === 'object')) found.push(value);
    else if (LIST_OF_ADDRESSES.has(name)) found.push(...candidates(value));
  }
  if (element === 'meta') {
    const address = metaAddress(attributes);
    if (address !== undefined) found.push(address);
  }
  return found;
}

/** HTML, section 4.8.4.2.1: each candidate begins with its address. */
const candidates = (srcset: string): string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter((address) => address !== '');

function metaAddress(attributes: Attributes): string | undefined {
  const content = valueOf(attributes, 'content');
  if (valueOf(attributes, 'http-equiv')?.toLowerCase() === 'refresh') {
    return /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(content ?? '')?.[1];
  }
  const name = valueOf(attributes, 'property') ?? valueOf(attributes, 'name') ?? '';
  return META.test(name) ? content : undefined;
}

/** What a start tag brings that a policy without `unsafe-inline` refuses. */
export function inlineOf(element: string, attributes: Attributes): string[] {
  const found: string[] = [];
  if (element === 'style') found.push('<style>');
  if (element === 'script' && isInlineScript(attributes)) found.push('<script>');
  for (const { name, value } of attributes) {
    if (name === 'style' || name.startsWith('on')) found.push(`${element}[${name}]`);
    if (ADDRESS.has(name) && /^\s*javascript:/i.test(value)) {
      found.push(`${element}[${name}="javascript:"]`);
    }
  }
  return found;
}

const isInlineScript = (attributes: Attributes): boolean =>
  valueOf(attributes, 'src') === undefined && valueOf(attributes, 'type') !== 'application/ld+json';
