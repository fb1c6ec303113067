import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { formPdf } from './form-pdf.ts';
import { fillPlaces, placesOf } from './places.ts';
import { practiceOrders, type Template } from './practice-orders.ts';

export interface FilledTemplate {
  readonly xml: string;
  readonly reference: string;
}

const read = (path: string): string =>
  readFileSync(new URL(`../templates/${path}`, import.meta.url), 'utf8');

/**
 * A template with everything that must be new in each order (see `places.ts`), and its documents: `pdf:name` is the
 * text `forms/name.txt` as a PDF in base64, `pdfSha256:name` the hash of that very file.
 */
export function fillTemplate(template: Template, now: number): FilledTemplate {
  const year = new Date(now).getUTCFullYear();
  const { country } = practiceOrders[template];
  const reference = `EPOC-${country}-${year}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
  const places = placesOf(reference, now);
  const documents = new Map<string, Buffer>();
  const document = (name: string): Buffer => {
    const pdf = documents.get(name) ?? formPdf(fillPlaces(read(`forms/${name}.txt`), places));
    documents.set(name, pdf);
    return pdf;
  };
  const xml = fillPlaces(read(`${template}.xml`), {
    ...places,
    pdf: (name) => document(name).toString('base64'),
    pdfSha256: (name) => createHash('sha256').update(document(name)).digest('hex'),
  });
  return { xml, reference };
}
