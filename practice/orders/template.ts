import { createHash, randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toMicroseconds, toSeconds } from '../clock.ts';
import { formPdf } from './form-pdf.ts';

export const templates = ['plain', 'notified', 'emergency'] as const;
export type Template = (typeof templates)[number];

const hour = 3_600_000;
const day = 24 * hour;

export interface FilledTemplate {
  readonly xml: string;
  readonly reference: string;
}

const countries: Readonly<Record<Template, string>> = {
  plain: 'DE',
  notified: 'FR',
  emergency: 'NL',
};

function form1(template: Template, reference: string, now: number): Buffer {
  return formPdf('European Production Order Certificate (Form 1)', [
    `Reference: ${reference}`,
    `Issued by a practice authority in ${countries[template]}`,
    `Time: ${toSeconds(now)}`,
    '',
    'PRACTICE. This order is made up. It binds nobody.',
    'The data of the order travel in the message, not on this page.',
  ]);
}

/**
 * A template with everything that must be new in each order: ids, reference, times, form document. Times count back
 * from the platform's now: `daysAgo:n` is the beginning of that UTC day, `endOfDaysAgo:n` its last second.
 */
export function fillTemplate(template: Template, now: number): FilledTemplate {
  const source = readFileSync(new URL(`../templates/${template}.xml`, import.meta.url), 'utf8');
  const year = new Date(now).getUTCFullYear();
  const reference = `EPOC-${countries[template]}-${year}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
  const pdf = form1(template, reference, now);
  const ids = new Map<string, string>();
  const today = Math.floor(now / day) * day;

  const value = (name: string, argument: string): string => {
    switch (name) {
      case 'uuid': {
        const id = ids.get(argument) ?? randomUUID();
        ids.set(argument, id);
        return id;
      }
      case 'reference':
        return reference;
      case 'nowMicroseconds':
        return toMicroseconds(now);
      case 'hoursAgo':
        return toSeconds(now - Number(argument) * hour);
      case 'daysAgo':
        return toSeconds(today - Number(argument) * day);
      case 'endOfDaysAgo':
        return toSeconds(today - (Number(argument) - 1) * day - 1000);
      case 'form1':
        return pdf.toString('base64');
      case 'form1Sha256':
        return createHash('sha256').update(pdf).digest('hex');
      default:
        throw new Error(`unknown place in ${template}.xml: ${name}`);
    }
  };

  const xml = source.replace(/\{\{(\w+)(?::([\w-]+))?\}\}/g, (_, name: string, argument = '') =>
    value(name, String(argument)),
  );
  return { xml, reference };
}
