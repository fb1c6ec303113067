import { createHash } from 'node:crypto';
import { readObject, type IncomingAct } from './outcome-content.ts';
import type { Reader } from './reader.ts';
import type { Action } from './request.ts';

/** A status somebody claims for an object. */
export interface ClaimedStatus {
  readonly object: string;
  readonly dictionary: string;
  readonly value: string;
}

export interface NotificationFacts {
  /** Value of EPOCNotificationType; null when left out. */
  readonly type: string | null;
  readonly statuses: readonly ClaimedStatus[];
}

export interface DocumentFacts {
  readonly name: string | null;
  /** Value of EPOCDocumentType; null when left out. */
  readonly type: string | null;
  /** Until when an answer is asked for, as written. */
  readonly requiredBy: string | null;
  readonly body: {
    readonly sha256: string;
    readonly size: number;
    readonly contentType: string | null;
    readonly statedChecksum: string | null;
    /** Beginning of a plain text; empty for anything else. */
    readonly text: string;
  } | null;
}

export interface Form3Facts {
  readonly reasons: readonly string[];
  readonly hasConflictOfLaw: boolean;
  /** Objects its reasons and its statements on preservation name. */
  readonly affected: readonly string[];
}

/** An action with what its object says, by the type of the object. */
export interface SubmittedAct extends IncomingAct {
  readonly notification: NotificationFacts | null;
  readonly document: DocumentFacts | null;
  readonly form3: Form3Facts | null;
}

const previewLength = 500;

function readNotification(object: Reader): NotificationFacts {
  return {
    type: object.text('notification:NotificationType/common:Value'),
    statuses: object
      .all('notification:StatusOfAssociatedObjects/notification:AssociatedObjectStatus')
      .map((one) => ({
        object: (one.text('notification:AssociatedObject') ?? '').toLowerCase(),
        dictionary: one.text('notification:Status/common:Name') ?? '',
        value: one.text('notification:Status/common:Value') ?? '',
      })),
  };
}

function readDocument(object: Reader): DocumentFacts {
  const contents = object.text('doc:DocumentBody/doc:Contents');
  const contentType = object.text('doc:DocumentBody/doc:ContentType');
  const bytes = Buffer.from(contents ?? '', 'base64');
  const isText = /^text\/plain\b/i.test(contentType ?? '');
  return {
    name: object.text('doc:DocumentName'),
    type: object.text('doc:DocumentType/common:Value'),
    requiredBy: object.text(
      "doc:DocumentProperties/doc:DocumentProperty[doc:PropertyType/common:Value='ResponseRequiredBy']/doc:PropertyValue",
    ),
    body:
      contents === null
        ? null
        : {
            sha256: createHash('sha256').update(bytes).digest('hex'),
            size: bytes.length,
            contentType,
            statedChecksum: object.text('doc:DocumentBody/doc:Checksum'),
            text: isText ? bytes.toString('utf8').slice(0, previewLength) : '',
          },
  };
}

const readForm3 = (object: Reader): Form3Facts => ({
  reasons: object.texts('epoc:NonExecutionReason/epoc:Reason/common:Value'),
  hasConflictOfLaw: object.has('epoc:ConflictOfLaw'),
  affected: object.texts('*/epoc:AffectedObject').map((id) => id.toLowerCase()),
});

/** Actions that create something; one without an object cannot be read and is null. */
export function readSubmitted(actions: readonly Action[]): readonly (SubmittedAct | null)[] {
  return actions.map(({ identifier, verb, content }) => {
    const node = content.one('c:HI1Object');
    if (node === null) return null;
    const object = readObject(node);
    const is = (type: string): boolean => object.type === type;
    return {
      identifier,
      verb,
      named: content.text('c:Identifier')?.toLowerCase() ?? null,
      object,
      notification: is('notification:NotificationObject') ? readNotification(node) : null,
      document: is('doc:DocumentObject') ? readDocument(node) : null,
      form3: is('epoc:Form3Information') ? readForm3(node) : null,
    };
  });
}
