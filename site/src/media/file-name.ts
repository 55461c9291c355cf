import transliterate from '@sindresorhus/transliterate';

/** Longest published name in characters, extension included. */
const LONGEST = 100;
const WITHOUT_NAME = 'file';

export interface FileName {
  /** Latin letters, digits, single hyphens and dots; never empty, never hidden, never a path. */
  readonly stem: string;
  /** In small letters, without its dot; empty where the name has none. */
  readonly extension: string;
}

/** The name under which a file is published: the editor's own, readable and safe in every address and file system. */
export function fileName(name: string, room = LONGEST): FileName {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const [, before = '', after = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,10}))?$/s.exec(last) ?? [];
  const extension = after.toLowerCase();
  const length = room - (extension === '' ? 0 : extension.length + 1);
  const stem = transliterate(before)
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/-?\.-?/g, '.')
    .slice(0, length)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return { stem: stem === '' ? WITHOUT_NAME : stem, extension };
}

/** The parts as one name; `suffix` stands between them, as in `map-640.avif`. */
export function joinedName({ stem, extension }: FileName, suffix = ''): string {
  return extension === '' ? `${stem}${suffix}` : `${stem}${suffix}.${extension}`;
}
