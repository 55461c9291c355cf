/** What Commissioner has letters for. */
const DRAWABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** With all that they are put together from: flags of two letters, tones of skin, what joins and frames them. */
const PICTOGRAPHS =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{200D}\u{20E3}\u{E0020}-\u{E007F}]/gu;

/**
 * A text as the font of share images can draw it, in one line and without pictographs; `null` where it has
 * letters that the font has not, since boxes in their place are worse than no words.
 */
export function drawable(text: string): string | null {
  const plain = withoutPictographs(text);
  return plain !== '' && DRAWABLE.test(plain) ? plain : null;
}

const withoutPictographs = (text: string): string =>
  // Signs such as © and ™ count as pictographs, and are letters to a font.
  text
    .replaceAll(/\p{Variation_Selector}/gu, '')
    .replaceAll(PICTOGRAPHS, (sign) => ('©®™'.includes(sign) ? sign : ' '))
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
