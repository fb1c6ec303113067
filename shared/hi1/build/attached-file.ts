import type { Sha256, Uuid } from '../../base/units.ts';
import type { WireDocument } from '../wire/document-object.ts';
import { etsi } from '../write-values.ts';
import { ownObject, type Sender } from './submission.ts';

/** The content of a document. */
export interface AttachedFile {
  /** Base64 without white space. */
  readonly contents: string;
  readonly contentType: string;
  /** Of the bytes, not of their base64. */
  readonly sha256: Sha256;
}

/** A document of the service provider's, of one of the profile's types (EPOCDocumentType). */
export function ownDocument(
  sender: Sender,
  id: Uuid,
  associated: readonly Uuid[],
  document: { readonly type: string; readonly name: string; readonly file: AttachedFile | null },
): WireDocument {
  const { file } = document;
  return {
    kind: 'DocumentObject',
    ...ownObject(sender, id, associated),
    name: document.name,
    documentType: etsi('EPOCDocumentType', document.type),
    body:
      file === null
        ? undefined
        : {
            contents: file.contents,
            contentType: file.contentType,
            checksum: file.sha256,
            checksumType: 'SHA-256',
          },
  };
}
