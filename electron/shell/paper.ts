import { open } from 'node:fs/promises';
import type { WebContents } from 'electron';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';

/** What a person did with a sheet: let it out, or thought better of it. */
export type PaperOutcome = 'done' | 'cancelled';

/** Millimetres as inches, the unit of `printToPDF`. */
const inches = (millimetres: number): number => millimetres / 25.4;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  );

/** The foot of every page: whose sheet it is and which page of how many. A document of its own, without our styles. */
export const pageFoot = (reference: string): string =>
  `<style>p{font:8px sans-serif;width:100%;margin:0 14mm;display:flex;justify-content:space-between;color:#333}</style>` +
  `<p><span>${escaped(reference)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></p>`;

/** A file name that says which order it is and cannot lead anywhere else. */
export function sheetFileName(reference: string): string {
  const plain = reference
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 80);
  return `${plain === '' ? 'order' : plain}.pdf`;
}

/** Hands the sheet the page has laid out to the system's own print dialog. */
export function printSheet(
  contents: Pick<WebContents, 'print'>,
  reference: string,
): Promise<Result<PaperOutcome, Fault>> {
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, header: ' ', footer: reference },
      (isDone, reason) => {
        if (isDone) resolve(ok('done'));
        // Chromium's own word for a person who closed the dialog.
        else resolve(/cancel/i.test(reason) ? ok('cancelled') : err(fault('print.failed')));
      },
    );
  });
}

/** The same sheet as the bytes of a PDF. */
export async function sheetAsPdf(
  contents: Pick<WebContents, 'printToPDF'>,
  reference: string,
): Promise<Result<Uint8Array, Fault>> {
  try {
    return ok(
      await contents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        displayHeaderFooter: true,
        // Readable aloud and by parts; a runtime that cannot do it yet passes over it.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        headerTemplate: '<span></span>',
        footerTemplate: pageFoot(reference),
        margins: { top: inches(14), bottom: inches(18), left: inches(14), right: inches(14) },
      }),
    );
  } catch {
    return err(fault('print.notMade'));
  }
}

/** Writes a PDF where the person chose; only this account may read it, also when the file was there before. */
export async function writeSheet(path: string, pdf: Uint8Array): Promise<Result<void, Fault>> {
  try {
    const file = await open(path, 'w', 0o600);
    try {
      // The mode above counts for a new file only; the rights go first, then the content.
      await file.chmod(0o600);
      await file.writeFile(pdf);
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(undefined);
  } catch {
    return err(fault('print.notSaved'));
  }
}
