/** A part of an address without its percent escapes; where a percent sign begins none, as in `100%.png`, as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
