/** Where a file is used, for messages. */
interface UsedBy {
  readonly type: string;
  readonly title: string | null;
  readonly documentId: string;
  readonly field: string;
}

/** A file that the site needs, as the CMS describes it where it is used. */
export interface FileUse {
  /** Identity of the file. */
  readonly documentId: string;
  /** Address in the CMS: absolute, or a path such as `/uploads/map.png`. */
  readonly source: string;
  /** The address by which a text names it: its own, or that of a smaller version that the CMS has of it. */
  readonly knownAs?: string;
  /** Of its bytes, as the CMS lists them: lower-case hex SHA-256, and how many there are. */
  readonly sha256: string;
  readonly bytes: number;
  /** The editor's file name. */
  readonly name: string;
  /** `null` where a text alone knows of the file; the answer to the download tells. */
  readonly mime: string | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  /** `null` where a text alone knows of the file. */
  readonly updatedAt: string | null;
  /** A picture is shown, a download is offered, a deck is offered and shown slide by slide. */
  readonly use: 'picture' | 'download' | 'deck';
  readonly usedBy: UsedBy;
}
