/** An order that comes on paper: nothing of it goes through the service. */
import { readTemplate } from './fill.ts';
import { formPdf } from './form-pdf.ts';
import { fillPlaces, placesOf } from './places.ts';
import type { AuthorityParts } from './send-message.ts';
import { newReference } from './template.ts';

/** A courier brings the order of this reference. */
export function bringPaper({ log, now }: AuthorityParts): { readonly paper: string } {
  const paper = newReference('EPOC', 'EE', now());
  log.write('paper.brought', { paper });
  return { paper };
}

/** The paper as it was brought at that platform time. */
export const paperPdf = (reference: string, at: number): Buffer =>
  formPdf(fillPlaces(readTemplate('forms/by-hand-form1.txt'), placesOf(reference, at)));
