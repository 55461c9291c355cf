/** A title as a heading sets it. In "Health / Medicine" the stroke belongs to the word before it: no line begins with it. */
export const titleText = (title: string): string => title.replaceAll(' / ', '\u00A0/ ');
