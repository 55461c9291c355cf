/** What a motif fills, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Draws the inside of an SVG that fills the frame; the same random numbers give the same drawing. */
export type Motif = (frame: Frame, random: () => number) => string;

/** A number as SVG writes it, to a tenth of a pixel. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The frame filled from corner to corner with a gradient of two colours. */
export function ground(from: string, to: string): string {
  return `<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#ground)"/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill}" opacity="${String(opacity)}"/>`;
}
