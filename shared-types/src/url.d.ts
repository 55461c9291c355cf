/** As much of the WHATWG URL Standard as the domain needs; Node and browsers have all of it. */
declare const URL: {
  /** @returns `null` where the text is no absolute address */
  parse(text: string): { readonly hostname: string } | null;
};
