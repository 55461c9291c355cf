/** What Commissioner has letters for. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const PICTOGRAPHS = /\p{Extended_Pictographic}\p{Variation_Selector}*\s*/gu;

/**
 * A text as the font of share images can draw it, without pictographs; `null` where it has letters that the
 * font has not, since boxes in their place are worse than no words.
 */
export function drawable(text: string): string | null {
  const plain = withoutPictographs(text);
  return plain !== '' && DRAWABLE.test(plain) ? plain : null;
}

const withoutPictographs = (text: string): string =>
  // Signs such as © and ™ count as pictographs, and are letters to a font.
  text.replace(PICTOGRAPHS, (sign) => ('©®™'.includes(sign.charAt(0)) ? sign : '')).trim();
