/** `/eevidence/correspondence` towards the authorities (TS 104 144, clause 6.6; tables 5.12.3-1 to -3). */
import type { OrderId, UtcMs, Uuid } from '../../base/units.ts';
import { platformEndpoints } from '../endpoints.ts';
import type { WireDocument } from '../wire/document-object.ts';
import type { WireMessage } from '../wire/message.ts';
import { etsi, writeSecond } from '../write-values.ts';
import { ownDocument, type AttachedFile } from './attached-file.ts';
import { submit, type Sender } from './submission.ts';

export interface Letter {
  /** ObjectIdentifier of the document. */
  readonly id: Uuid;
  readonly order: OrderId;
  /** A service provider asks and answers; all other types are the authorities'. */
  readonly type: 'RequestAdditionalInformation' | 'ProvideAdditionalInformation';
  readonly text: AttachedFile;
  /** Until when an answer is wanted; null = not said. */
  readonly answerBy: UtcMs | null;
  readonly attachments: readonly {
    readonly id: Uuid;
    readonly name: string;
    readonly file: AttachedFile;
  }[];
}

function letterOf(sender: Sender, said: Letter): WireDocument {
  const document = ownDocument(sender, said.id, [said.order], {
    type: said.type,
    name: 'Correspondence',
    file: said.text,
  });
  if (said.answerBy === null) return document;
  // O14: the value is confirmed, the name of its dictionary is inferred.
  const type = etsi('EPOCDocumentProperty', 'ResponseRequiredBy');
  return { ...document, properties: [{ type, value: writeSecond(said.answerBy) }] };
}

/** The letter and what is enclosed. An enclosure is linked to the letter and to the order. */
export function buildCorrespondence(sender: Sender, said: Letter): WireMessage {
  const attachments = said.attachments.map(({ id, name, file }) =>
    ownDocument(sender, id, [said.order, said.id], { type: 'OtherAttachment', name, file }),
  );
  return submit(platformEndpoints.correspondence, sender, [letterOf(sender, said), ...attachments]);
}
