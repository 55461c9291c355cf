const ADDRESS = /[\w.!#$%'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * Text as HTML in which every character is a reference. Those who read a page, listen to it or follow its
 * links meet the text itself; those who search the source of pages for an @ do not.
 */
export const concealed = (text: string): string =>
  Array.from(text, (character) => `&#${String(character.codePointAt(0))};`).join('');

/**
 * HTML whose e-mail addresses, in texts and attributes alike, are concealed.
 *
 * @param html - without `script` and `style`, in which references mean nothing
 */
export const withConcealedMail = (html: string): string => html.replace(ADDRESS, concealed);
