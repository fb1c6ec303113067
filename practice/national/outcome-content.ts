import { createHash } from 'node:crypto';
import type { StoredMember } from '../state/platform-state.ts';
import type { Reader } from './reader.ts';
import type { Action } from './request.ts';

/** The data of one DeliveryObject, measured; the bytes themselves are not kept. */
export interface DeliveredData {
  readonly sha256: string;
  readonly size: number;
  /** What the sender says of the checksum. */
  readonly statedChecksum: string | null;
  readonly statedType: string | null;
}

/** What a DeliveryObject says of itself. */
export interface DeliveryFacts {
  /** Reference of the task it answers; null when left out. */
  readonly ldid: string | null;
  readonly last: boolean;
}

/** An HI1Object as it came in. */
export interface IncomingObject {
  readonly id: string;
  readonly type: string | null;
  readonly country: string | null;
  readonly owner: string | null;
  readonly external: string | null;
  readonly generation: string | null;
  readonly associated: readonly string[];
  /** Own members but the data of a delivery; null when one of them holds something foreign. */
  readonly members: readonly StoredMember[] | null;
  readonly data: DeliveredData | null;
  readonly delivery: DeliveryFacts;
  /** Value of the status a provider owns on objects of this type. */
  readonly status: string | null;
}

export interface IncomingAct {
  readonly identifier: string;
  readonly verb: string;
  /** Identifier beside the object, DELIVER only. */
  readonly named: string | null;
  readonly object: IncomingObject;
}

const coreMembers =
  'not(self::c:ObjectIdentifier or self::c:CountryCode or self::c:OwnerIdentifier or self::c:Generation' +
  ' or self::c:ExternalIdentifier or self::c:AssociatedObjects or self::c:LastChanged)';
const binary = 'delivery:Delivery/delivery:BinaryData';

/** Members in the platform's own writing. The evidence itself is left out: GET need not send it back. */
export function readMembers(object: Reader): readonly StoredMember[] | null {
  const members = object
    .all(`*[${coreMembers} and not(self::delivery:Delivery)]`)
    .map((member) => ({ name: member.prefixedName, xml: member.rewrite() }));
  const known = members.filter(
    (member): member is StoredMember => member.name !== null && member.xml !== null,
  );
  return known.length === members.length ? known : null;
}

function readData(object: Reader): DeliveredData | null {
  const text = object.text(`${binary}/delivery:Data`);
  if (text === null) return null;
  const bytes = Buffer.from(text, 'base64');
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    statedChecksum: object.text(`${binary}/delivery:Checksum`),
    statedType: object.text(`${binary}/delivery:ChecksumType`),
  };
}

export function readObject(object: Reader): IncomingObject {
  return {
    id: (object.text('c:ObjectIdentifier') ?? '').toLowerCase(),
    type: object.prefixedType,
    country: object.text('c:CountryCode'),
    owner: object.text('c:OwnerIdentifier'),
    external: object.text('c:ExternalIdentifier'),
    generation: object.text('c:Generation'),
    associated: object
      .texts('c:AssociatedObjects/c:AssociatedObject')
      .map((id) => id.toLowerCase()),
    members: readMembers(object),
    data: readData(object),
    delivery: {
      ldid: object.text('delivery:Reference/delivery:LDID'),
      last: /^(?:true|1)$/.test(object.text('delivery:LastSequence') ?? ''),
    },
    status: object.text(
      '(auth:AuthorisationStatus|task:Status|delivery:DeliveryStatus)/common:Value',
    ),
  };
}

/** Actions of an outcome; one without an object cannot be read and is null. */
export function readActs(actions: readonly Action[]): readonly (IncomingAct | null)[] {
  return actions.map(({ identifier, verb, content }) => {
    const object = content.one('c:HI1Object');
    if (object === null) return null;
    const named = content.text('c:Identifier')?.toLowerCase() ?? null;
    return { identifier, verb, named, object: readObject(object) };
  });
}
