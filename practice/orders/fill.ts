import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { escapeXml } from '../national/xml-text.ts';
import { unsealed, type SealForm } from '../seals/seal-forms.ts';
import { formPdf } from './form-pdf.ts';
import { fillPlaces, type Places } from './places.ts';

/** What stands in a text: plain words, or for `{{#name}}…{{/name}}` one set of words for each time it is written. */
export interface Words {
  readonly [name: string]: string | readonly Words[];
}

const sections = /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g;

/** Fills sections and words. `write` makes a word fit for the kind of text it goes into. */
export function fillWords(
  source: string,
  words: Words,
  places: Places,
  write: (word: string) => string,
): string {
  const flat = source.replace(sections, (_, name: string, inner: string) => {
    const list = words[name];
    if (typeof list !== 'object') throw new Error(`unknown section: ${name}`);
    return list.map((more) => fillWords(inner, { ...words, ...more }, places, write)).join('');
  });
  const said = Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? [[name, () => write(word)] as const] : [],
  );
  return fillPlaces(flat, { ...places, ...Object.fromEntries(said) });
}

/** A brace in somebody's words must not open a place. */
export const inXml = (word: string): string => escapeXml(word).replaceAll('{', '&#123;');

export const readTemplate = (path: string): string =>
  readFileSync(new URL(`../templates/${path}`, import.meta.url), 'utf8');

/** Places for documents: `pdf:name` is `forms/name.txt` as a PDF in base64, `pdfSha256:name` its hash. */
export function documentPlaces(words: Words, places: Places, seal: SealForm = unsealed): Places {
  const { authority } = words;
  const documents = new Map<string, Buffer>();
  const document = (name: string): Buffer => {
    const known = documents.get(name);
    if (known !== undefined) return known;
    const text = fillWords(readTemplate(`forms/${name}.txt`), words, places, (word) => word);
    const pdf = seal(name, formPdf(text), typeof authority === 'string' ? authority : null);
    documents.set(name, pdf);
    return pdf;
  };
  return {
    pdf: (name) => document(name).toString('base64'),
    pdfSha256: (name) => createHash('sha256').update(document(name)).digest('hex'),
  };
}
