import type { Picture } from '@pilotpress/shared-types';

/** A published picture in every format and width there is of it. */
export interface PictureView {
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** For a browser that takes none of the sources. */
  readonly src: string;
  readonly sources: readonly {
    readonly type: 'image/avif' | 'image/webp';
    readonly srcset: string;
  }[];
}

interface Rendition {
  readonly format: 'avif' | 'webp' | 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

export interface PictureFile {
  readonly alternativeText: string | null;
  readonly renditions: readonly Rendition[];
}

function srcset(renditions: readonly Rendition[]): string {
  return renditions
    .toSorted((a, b) => a.width - b.width)
    .map(({ path, width }) => `${path} ${String(width)}w`)
    .join(', ');
}

/** What a page needs to show a picture; `null` for a file that is none. */
export function pictureView(picture: Picture, file: PictureFile): PictureView | null {
  const fallback = file.renditions.find(({ format }) => format === 'jpeg' || format === 'png');
  if (fallback === undefined) return null;
  const formats = ['avif', 'webp'] as const;
  return {
    alt: picture.decorative ? '' : (file.alternativeText ?? ''),
    width: fallback.width,
    height: fallback.height,
    src: fallback.path,
    sources: formats.flatMap((format) => {
      const renditions = file.renditions.filter((rendition) => rendition.format === format);
      return renditions.length === 0
        ? []
        : [{ type: `image/${format}` as const, srcset: srcset(renditions) }];
    }),
  };
}
