import { create } from 'qrcode';

/** A QR code as one path of an SVG: a square of one unit for each dark module. */
export interface CodePicture {
  readonly path: string;
  /** Modules along an edge, without the quiet zone. */
  readonly size: number;
}

/** Version and level are fixed, so that the picture keeps its size while its text changes. */
export function pictureOf(text: string): CodePicture {
  const { modules } = create(text, { version: 8, errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) =>
      modules.get(y, x) ? `M${x} ${y}h1v1h-1z` : '',
    ).join(''),
  );
  return { path: rows.join(''), size: modules.size };
}
