import type { ContentType, Picture, Speaker } from '@pilotpress/shared-types';
import type { WireFile, WirePicture, WireReference, WireSpeakers } from './wire.ts';

/** The part of a field's path in an entry. */
export type FieldPath = readonly (string | number)[];

/**
 * What a mapper asks while it turns Strapi's JSON into a value of the domain. Each answer is also
 * noted, so that files are fetched and relations checked.
 */
export interface Mapping {
  /** A file that the entry offers. */
  readonly file: (file: WireFile, field: FieldPath) => string;
  /** A file of slides that the entry offers and shows. */
  readonly deck: (file: WireFile, field: FieldPath) => string;
  readonly picture: (picture: WirePicture | null, field: FieldPath) => Picture | null;
  /** A relation, `null` if it is empty or leads to an entry that is not published. */
  readonly reference: (
    type: ContentType,
    reference: WireReference | null,
    field: FieldPath,
  ) => string | null;
  /** Relations in the editor's order, without those to entries that are not published. */
  readonly references: (
    type: ContentType,
    references: readonly WireReference[],
    field: FieldPath,
  ) => string[];
  /** A text in Markdown, as it is. */
  readonly markdown: (text: string, field: FieldPath) => string;
}

/** Markdown that may be left empty. */
export function optionalMarkdown(
  from: Mapping,
  text: string | null,
  field: FieldPath,
): string | null {
  return text === null ? null : from.markdown(text, field);
}

export function speakers(from: Mapping, wire: WireSpeakers, field: FieldPath): Speaker[] {
  return wire.map(({ name, organisation, person }, index) => ({
    name,
    organisation,
    person: from.reference('person', person, [...field, index, 'person']),
  }));
}
