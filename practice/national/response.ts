import { platform, provider, version, type Endpoint } from '../facts.ts';
import { toMicroseconds, toSeconds } from '../clock.ts';
import type { StoredObject, VersionPair } from '../state/platform-state.ts';
import { declarations } from './namespaces.ts';
import { dictionaryEntry, element, leaf, optionalLeaf } from './xml-text.ts';

/** Header of a request as far as an answer repeats it (H5: unswapped). */
export interface MessageHeader {
  readonly sender: Endpoint;
  readonly receiver: Endpoint;
  readonly transaction: string;
  readonly version: VersionPair;
}

export interface ActionAnswer {
  readonly identifier: string;
  /** The element after ActionIdentifier. */
  readonly xml: string;
}

const endpoint = (name: string, { country, id }: Endpoint): string =>
  element(name, leaf('CountryCode', country) + leaf('UniqueIdentifier', id));

function message(header: MessageHeader, now: number, payload: string): string {
  const head =
    endpoint('SenderIdentifier', header.sender) +
    endpoint('ReceiverIdentifier', header.receiver) +
    leaf('TransactionIdentifier', header.transaction) +
    leaf('Timestamp', toMicroseconds(now)) +
    element(
      'Version',
      leaf('ETSIVersion', header.version.etsi) +
        leaf('NationalProfileOwner', version.profileOwner) +
        leaf('NationalProfileVersion', header.version.profile),
    );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<HI1Message ${declarations}>${element('Header', head)}` +
    `${element('Payload', element('ResponsePayload', payload))}</HI1Message>\n`
  );
}

const errorInformation = (code: number, description: string): string =>
  element(
    'ErrorInformation',
    leaf('ErrorCode', String(code)) + leaf('ErrorDescription', description),
  );

export const actionError = (identifier: string, code: number, text: string): ActionAnswer => ({
  identifier,
  xml: errorInformation(code, text),
});

export const actionResponse = (
  header: MessageHeader,
  now: number,
  answers: readonly ActionAnswer[],
) =>
  message(
    header,
    now,
    element(
      'ActionResponses',
      answers
        .map(({ identifier, xml }) =>
          element('ActionResponse', leaf('ActionIdentifier', identifier) + xml),
        )
        .join(''),
    ),
  );

/** The whole message is refused. Without a readable header the answer gets one of its own (H6). */
export function messageError(
  header: MessageHeader | null,
  transaction: string,
  now: number,
  code: number,
  text: string,
): string {
  const own: MessageHeader = {
    sender: { country: provider.country, id: provider.id },
    receiver: platform,
    transaction,
    version: { etsi: version.etsi, profile: version.profile },
  };
  return message(header ?? own, now, errorInformation(code, text));
}

export const getResponse = (object: StoredObject): string =>
  element('GETResponse', objectXml(object));

export function objectXml(object: StoredObject): string {
  const associated = object.associated.map((id) => leaf('AssociatedObject', id)).join('');
  return (
    `<HI1Object xsi:type="${object.type}">` +
    leaf('ObjectIdentifier', object.id) +
    optionalLeaf('CountryCode', object.country) +
    optionalLeaf('OwnerIdentifier', object.owner) +
    leaf('Generation', String(object.generation)) +
    optionalLeaf('ExternalIdentifier', object.external) +
    (associated === '' ? '' : element('AssociatedObjects', associated)) +
    leaf('LastChanged', toSeconds(object.lastChanged)) +
    object.members.map((member) => member.xml).join('') +
    '</HI1Object>'
  );
}

/** Object types as LIST names them; those of the European extension have no ETSI name and use their own. */
const listTypes: Readonly<Record<string, readonly [dictionary: string, value: string]>> = {
  'auth:AuthorisationObject': ['ObjectType', 'Authorisation'],
  'task:LDTaskObject': ['ObjectType', 'LDTask'],
  'task:LPTaskObject': ['ObjectType', 'LPTask'],
  'notification:NotificationObject': ['ObjectType', 'Notification'],
  'doc:DocumentObject': ['ObjectType', 'Document'],
  'delivery:DeliveryObject': ['ObjectType', 'Delivery'],
};

export function listTypeOf(type: string): readonly [dictionary: string, value: string] {
  return listTypes[type] ?? ['EPOCObjectType', type.replace(/^epoc:/, '')];
}

export function listRecord(object: StoredObject): string {
  const [dictionary, value] = listTypeOf(object.type);
  return element(
    'ListResponseRecord',
    dictionaryEntry('ObjectType', dictionary, value) +
      leaf('Identifier', object.id) +
      optionalLeaf('CountryCode', object.country) +
      optionalLeaf('OwnerIdentifier', object.owner) +
      leaf('Generation', String(object.generation)) +
      optionalLeaf('ExternalIdentifier', object.external) +
      leaf('LastChanged', toSeconds(object.lastChanged)),
  );
}
