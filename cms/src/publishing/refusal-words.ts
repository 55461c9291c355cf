/** What is wrong with a file whose bytes are no such file. */
export const UNREADABLE_FILE =
  'The file is empty, broken, or not what its name says. Open it on your own computer to see whether it is whole, and upload it again.';

/** What Strapi says when it refuses something that is no field of an entry, and what to do. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^Files are empty$/,
    'No file was chosen, or it is empty. Choose one that opens on your own computer.',
  ],
  [
    /^File name contains invalid characters$/,
    'The name of the file holds characters that no file may have. Give it another name and upload it again.',
  ],
  [/^File is not a valid image$|^Validation failed/, UNREADABLE_FILE],
  [
    /^MIME type is not allowed$|^File type '.*' is not allowed$|^Cannot verify file type/,
    'Files of this kind cannot be offered to visitors. Upload it as a PDF, a picture or an office document.',
  ],
  [
    /^Cannot replace a file with multiple ones$/,
    'A file can be replaced by one file alone. Choose one.',
  ],
  [
    /^Not Found$|^file\.notFound$/,
    'It is not there, or not any more. Go back to the list and open it anew.',
  ],
  [
    /^Missing "data" payload/,
    'The request holds no fields. Send them as JSON, as in {"data": {"title": "Plenary"}}.',
  ],
  [
    /^(?:Document|Entity) not found/,
    'The entry is not there any more, or was published meanwhile. Go back to the list and open it anew.',
  ],
];

/** The same in words for an editor; what is not known stays as it is. */
export function refusalInWords(said: string): string {
  return MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? said;
}
