/** Where a file is used, for messages. */
interface UsedBy {
  readonly type: string;
  readonly title: string | null;
  readonly documentId: string;
  readonly field: string;
}

/** A file that the site needs, as the CMS describes it where it is used. */
export interface FileUse {
  /** Identity of the file; its source where the CMS tells no other, as inside Markdown. */
  readonly documentId: string;
  /** Address in the CMS: absolute, or a path such as `/uploads/map.png`. */
  readonly source: string;
  /** The editor's file name. */
  readonly name: string;
  /** `null` where the CMS does not tell; the answer to the download does. */
  readonly mime: string | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  /** Version of the bytes behind `source`; `null` where it is not known, so that they are fetched anew. */
  readonly updatedAt: string | null;
  /** A picture is shown, a download is offered. */
  readonly use: 'picture' | 'download';
  readonly usedBy: UsedBy;
}
