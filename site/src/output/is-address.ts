/** Whether a text is an absolute address and nothing else. */
export const isAddress = (text: string): boolean =>
  /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\/\S+\s*$/i.test(text);
