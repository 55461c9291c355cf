/** The colours of all sample artwork, decks and papers, as `#rrggbb`. */
export const PALETTE = {
  ink: '#12263f',
  deep: '#0b4f5c',
  teal: '#12857c',
  aqua: '#8fd3c8',
  mist: '#e3edf1',
  sand: '#f6f1e7',
  coral: '#e8674c',
  amber: '#f0b44a',
  white: '#ffffff',
} as const;

export type Colour = (typeof PALETTE)[keyof typeof PALETTE];
