import type { ActFault } from './outcome-rules.ts';
import type { DocumentFacts } from './submission-content.ts';
import { evidenceLimitBytes } from '../facts.ts';

const fault = (code: number, text: string): ActFault => ({ code, text });

/** A file that is there must be what its hash says. */
export function bodyFault({ body }: DocumentFacts): ActFault | null {
  if (body === null) return null;
  if (body.size > evidenceLimitBytes) return fault(3022, 'The document exceeds the limit');
  const { statedChecksum, sha256 } = body;
  return statedChecksum === null || statedChecksum.toLowerCase() === sha256
    ? null
    : fault(3007, 'The checksum does not match the document');
}

/** A form is nothing without its file. */
export const formFault = (document: DocumentFacts, type: string): ActFault | null => {
  if (document.type !== type) return fault(3007, `The document is not ${type}`);
  return document.body === null ? fault(3005, 'The form itself is missing') : bodyFault(document);
};
