import type { ContentProblem, ContentType, ManifestFile, Picture } from '@pilotpress/shared-types';
import { nameOfUpload, originalOf, pictureProblems } from '@pilotpress/shared-types';
import type { FileUse } from '../media/file-use.ts';
import type { FieldProblem } from './field-problem.ts';
import type { FieldPath, Mapping } from './mapping.ts';
import type { RawEntry } from './published-entries.ts';
import { titleOf } from './published-entries.ts';
import type { ReferringText } from './referring-text.ts';
import { leftOut } from './unpublished-relations.ts';
import type { WireFile, WirePicture, WireReference } from './wire.ts';

/** What a text in Markdown asks of the media library and of the site, and what is not shown of it. Throws if it cannot be rendered. */
export type FindReferences = (markdown: string) => {
  readonly uploads: readonly { readonly upload: string; readonly use: 'picture' | 'download' }[];
  readonly links: readonly string[];
  readonly undescribed: readonly string[];
  readonly foreignPictures: readonly string[];
  readonly unreachable: readonly string[];
};

export interface MappingSurroundings {
  readonly findReferences: FindReferences;
  /** DocumentIds of what is published, by type. */
  readonly published: ReadonlyMap<ContentType, ReadonlySet<string>>;
  /** The files of the media library, by documentId and by address. */
  readonly fileById: ReadonlyMap<string, ManifestFile>;
  readonly fileByUrl: ReadonlyMap<string, ManifestFile>;
}

const dotted = (path: FieldPath): string => path.map(String).join('.');

/** Maps one entry and notes what it asks for: the files it uses, and what an editor should know. */
export class EntryMapping implements Mapping {
  readonly files: FileUse[] = [];
  readonly texts: ReferringText[] = [];
  readonly warnings: string[] = [];
  readonly problems: FieldProblem[] = [];
  /** What was thrown where a problem says that something cannot be done. */
  readonly causes: unknown[] = [];
  readonly #type: ContentType;
  readonly #raw: RawEntry;
  readonly #surroundings: MappingSurroundings;

  constructor(type: ContentType, raw: RawEntry, surroundings: MappingSurroundings) {
    this.#type = type;
    this.#raw = raw;
    this.#surroundings = surroundings;
  }

  /** Makes a problem of a field one of the entry. */
  readonly problem = (problem: FieldProblem): ContentProblem => ({
    type: this.#type,
    documentId: this.#raw.documentId,
    title: titleOf(this.#raw),
    ...problem,
  });

  readonly file = (file: WireFile, field: FieldPath): string => this.#use(file, 'download', field);

  readonly deck = (file: WireFile, field: FieldPath): string => this.#use(file, 'deck', field);

  readonly picture = (picture: WirePicture | null, field: FieldPath): Picture | null => {
    if (picture === null) return null;
    const { decorative, file } = picture;
    const { alternativeText } = file;
    for (const { path, message } of pictureProblems({ decorative, alternativeText }, field)) {
      this.problems.push({
        field: dotted(path),
        text: message,
        remedy: 'Then publish the entry again.',
      });
    }
    return { file: this.#use(file, 'picture', field), decorative };
  };

  readonly reference = (
    type: ContentType,
    reference: WireReference | null,
    field: FieldPath,
  ): string | null =>
    reference === null ? null : (this.references(type, [reference], field)[0] ?? null);

  readonly references = (
    type: ContentType,
    references: readonly WireReference[],
    field: FieldPath,
  ): string[] => {
    const published = this.#surroundings.published.get(type);
    return references.flatMap(({ documentId, title, name }) => {
      if (published?.has(documentId) === true) return [documentId];
      this.warnings.push(
        leftOut(this.#type, this.#title(), dotted(field), type, title ?? name ?? documentId),
      );
      return [];
    });
  };

  readonly markdown = (text: string, field: FieldPath): string => {
    const found = this.#found(text, field);
    if (found === null) return text;
    const { uploads, links } = found;
    if (uploads.length > 0 || links.length > 0) {
      const [documentId, title] = [this.#raw.documentId, this.#title()];
      this.texts.push({
        documentId: `${this.#type}/${documentId}/${dotted(field)}`,
        place: { type: this.#type, title, field: dotted(field) },
        ...{ text, uploads, links },
      });
    }
    for (const { upload, use } of uploads) {
      const listed = this.#listed(this.#upload(upload), nameOfUpload(upload), field);
      if (listed === null) continue;
      const { documentId, url: source, sha256, bytes } = listed;
      this.files.push({
        ...{ documentId, source, sha256, bytes, name: nameOfUpload(source), mime: null },
        ...{ alternativeText: null, caption: null, updatedAt: null },
        knownAs: upload,
        use,
        usedBy: this.#usedBy(field),
      });
    }
    const place = `${this.#words()} shows in its field ${dotted(field)}`;
    this.warnings.push(
      ...found.undescribed.map(
        (upload) =>
          `${place} the picture "${nameOfUpload(this.#upload(upload)?.url ?? upload)}" without an alternative text. Write what it shows between the square brackets of ![](…).`,
      ),
      ...found.foreignPictures.map(
        (address) =>
          `${place} a picture of another website, ${address}, which the site leaves out. Upload it to the media library and insert it from there.`,
      ),
      ...found.unreachable.map(
        (address) =>
          `${place} the address ${address} of the CMS or of a private network, which visitors cannot open, so the site shows its words only. Link to a page that everybody can open, or to a file of the media library.`,
      ),
    );
    return text;
  };

  /** Renders the text once, so that no page meets one that cannot be rendered. */
  #found(text: string, field: FieldPath): ReturnType<FindReferences> | null {
    try {
      return this.#surroundings.findReferences(text);
    } catch (cause) {
      this.causes.push(cause);
      this.problems.push({
        field: dotted(field),
        text: cause instanceof Error ? cause.message : String(cause),
        remedy:
          'Look for quotations, lists or brackets nested very deeply, simplify them and publish the entry again.',
      });
      return null;
    }
  }

  #use(file: WireFile, use: FileUse['use'], field: FieldPath): string {
    const { documentId, name, ext, mime, alternativeText, caption, updatedAt } = file;
    const known = ext === null || name.toLowerCase().endsWith(ext.toLowerCase());
    const fullName = known ? name : `${name}${ext}`;
    const listed = this.#listed(this.#surroundings.fileById.get(documentId), fullName, field);
    if (listed !== null) {
      const { url: source, sha256, bytes } = listed;
      this.files.push({
        ...{ documentId, source, sha256, bytes, name: fullName, mime },
        ...{ alternativeText, caption, updatedAt },
        use,
        usedBy: this.#usedBy(field),
      });
    }
    return documentId;
  }

  /** The file behind an address in a text: of it or of a smaller version of it, of which there is no row. */
  #upload(upload: string): ManifestFile | undefined {
    const { fileByUrl } = this.#surroundings;
    return fileByUrl.get(upload) ?? fileByUrl.get(originalOf(upload) ?? upload);
  }

  /** A file that the manifest does not list has no bytes to check and offer. */
  #listed(file: ManifestFile | undefined, name: string, field: FieldPath): ManifestFile | null {
    if (file !== undefined) return file;
    this.problems.push({
      field: dotted(field),
      text: `The file "${name}" is not in the media library of the CMS.`,
      remedy: 'Upload the file again in the media library, or remove it from the entry.',
    });
    return null;
  }

  #usedBy(field: FieldPath): FileUse['usedBy'] {
    const { documentId } = this.#raw;
    return { type: this.#type, title: titleOf(this.#raw), documentId, field: dotted(field) };
  }

  #words(): string {
    return `The ${this.#type} "${this.#title()}"`;
  }

  #title(): string {
    return titleOf(this.#raw) ?? this.#raw.documentId;
  }
}
