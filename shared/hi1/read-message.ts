/** What requests and responses share: the root, the header and the numbering of objects. */
import { toUuid, type Uuid } from '../base/units.ts';
import type { XmlElement } from '../base/xml.ts';
import { child, children } from './element.ts';
import type { ErrorInformation, Hi1Header } from './model.ts';
import { core } from './namespaces.ts';
import { countOf, endpoint, tokenOf } from './read-values.ts';

/** Stands for a TransactionIdentifier that is missing or malformed: the nil UUID (RFC 9562, 5.9). */
export const unknownTransaction = '00000000-0000-0000-0000-000000000000' as Uuid;

/** Whether this is the root of an HI1 message at all. */
export const isHi1Message = (root: XmlElement): boolean =>
  root.ns === core && root.name === 'HI1Message';

/**
 * The message header, member by member: a missing text reads as '', a missing transaction as `unknownTransaction`.
 * A broken header must never keep the objects below it from being kept.
 */
export function readHeader(root: XmlElement): Hi1Header {
  const header = child(root, core, 'Header');
  const version = child(header, core, 'Version');
  const nobody = { country: '', id: '' };
  return {
    sender: endpoint(child(header, core, 'SenderIdentifier')) ?? nobody,
    receiver: endpoint(child(header, core, 'ReceiverIdentifier')) ?? nobody,
    transactionId:
      toUuid(tokenOf(header, core, 'TransactionIdentifier') ?? '') ?? unknownTransaction,
    timestamp: tokenOf(header, core, 'Timestamp') ?? '',
    version: {
      etsi: tokenOf(version, core, 'ETSIVersion') ?? '',
      profileOwner: tokenOf(version, core, 'NationalProfileOwner') ?? '',
      profile: tokenOf(version, core, 'NationalProfileVersion') ?? '',
    },
  };
}

/** ErrorInformation with its code from annex D; 3000 (general error) when the code cannot be read. */
export function readError(element: XmlElement): ErrorInformation {
  return {
    code: countOf(element, core, 'ErrorCode') ?? 3000,
    description: tokenOf(element, core, 'ErrorDescription') ?? '',
  };
}

/** Where a message carries objects, from the payload down; an element of that name anywhere else is none. */
const objectPlaces = [
  ['RequestPayload', 'ActionRequests', 'ActionRequest', /^(?:CREATE|UPDATE|DELIVER)$/],
  ['ResponsePayload', 'ActionResponses', 'ActionResponse', /^(?:GET|CREATE|UPDATE)Response$/],
] as const;

/** Every HI1Object of the message in document order: the numbering `object` in the model refers to. */
export function objectElements(root: XmlElement): XmlElement[] {
  const payloads = children(root, core, 'Payload').flatMap((payload) => payload.children);
  return payloads.flatMap((payload) => {
    const place = objectPlaces.find(([name]) => payload.ns === core && payload.name === name);
    if (place === undefined) return [];
    const [, list, item, verb] = place;
    return children(payload, core, list)
      .flatMap((actions) => children(actions, core, item))
      .flatMap((action) => action.children)
      .filter(({ ns, name }) => ns === core && verb.test(name))
      .flatMap((action) => children(action, core, 'HI1Object'));
  });
}
