import { execFileSync } from 'node:child_process';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20 });

/** All text of a PDF without white space, and the number of its pages, as another program reads them. */
export function readPdf(path: string): { readonly text: string; readonly pages: number } {
  return {
    text: run('pdftotext', '-raw', path, '-').replaceAll(/\s/g, ''),
    pages: Number(run('qpdf', '--show-npages', path)),
  };
}
