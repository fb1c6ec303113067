/** Delivered data, or what became of it (TS 103 120, Delivery; TS 104 144, clause 6.3.3). */
import { holding, raw } from './container.ts';
import { deliveredData, embeddedBinary } from './delivered-data.ts';
import { boolean, count, text, uuid } from './leaf.ts';
import { choice, maybe, since } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry } from './values.ts';

const reference = choice('delivery:', { LDID: text, LIID: text });

const externalSchema = record({
  id: maybe('delivery:ManifestID', text),
  contents: maybe(
    'delivery:ManifestContents',
    holding(choice('delivery:', { BinaryData: embeddedBinary, XMLSchema: raw, JSONSchema: raw })),
  ),
});

const manifest = choice('delivery:', {
  Specification: dictionaryEntry,
  ExternalSchema: externalSchema,
});

export const deliveryObject = type('delivery', 'DeliveryObject', {
  ...objectMembers,
  reference: maybe('delivery:Reference', holding(reference)),
  /** Shared by all parts of one delivery. */
  deliveryId: maybe('delivery:DeliveryID', uuid),
  sequence: maybe('delivery:SequenceNumber', count),
  isLast: maybe('delivery:LastSequence', boolean),
  manifest: maybe('delivery:Manifest', holding(manifest)),
  data: maybe('delivery:Delivery', holding(deliveredData)),
  /** O7: belongs to the side that delivers, the desired one to the side that receives. */
  status: maybe('delivery:DeliveryStatus', dictionaryEntry),
  desiredStatus: maybe('delivery:DeliveryDesiredStatus', dictionaryEntry),
  encryption: maybe(
    'delivery:EncryptionDetails',
    record({
      reference: since('V1.22.1', maybe('delivery:EncryptionReference', uuid)),
      additionalInformation: maybe('delivery:AdditionalInformation', text),
    }),
  ),
});

export type WireDelivery = TypeValue<typeof deliveryObject>;
