import sharp from 'sharp';

/** What the services that show shared pages ask for, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The house pattern on its deep ground, and the house mark at the foot: `HeroMotif` and `Mark` in the colours of the tokens. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_WIDTH)}" height="${String(CARD_HEIGHT)}">
  <rect width="1200" height="630" fill="#002b38"/>
  <g transform="translate(920 0) scale(1.4)">
    <g fill="#003f4e"><path d="M0 0h100a100 100 0 0 1-100 100zM100 0h100v100zM0 300h100v100H0zM100 300h100v150H100z"/></g>
    <g fill="#006074"><path d="M0 200a100 100 0 0 1 100-100v100zM200 400a100 100 0 0 1-100-100h100zM0 400h100a100 100 0 0 1-100 100z"/></g>
    <path fill="#3d9fa9" d="M100 200h100a100 100 0 0 1-100 100z"/>
    <path fill="#ff6a3d" d="M100 100h100v100a100 100 0 0 1-100-100z"/>
    <circle fill="#3d9fa9" cx="50" cy="250" r="28"/>
    <circle fill="#ffffff" cx="50" cy="350" r="28"/>
  </g>
  <g transform="translate(72 524) scale(2)">
    <path fill="#006074" d="M0 0h16a16 16 0 0 1 16 16v16H16A16 16 0 0 1 0 16z"/>
    <path fill="#ff6a3d" d="M16 16h16v16A16 16 0 0 1 16 16z"/>
    <circle fill="#fff" cx="11" cy="11" r="4"/>
  </g>
</svg>`;

let drawn: Promise<Buffer> | null = null;

/** The ground that every card is written on, as pixels of red, green and blue. Drawn once. */
export function backdrop(): Promise<Buffer> {
  drawn ??= sharp(Buffer.from(DRAWING)).removeAlpha().raw().toBuffer();
  return drawn;
}
