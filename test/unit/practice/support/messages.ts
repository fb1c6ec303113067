/** HI1 requests as a provider writes them, by hand: the platform must not be tested with its own writing. */
import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer, Asking } from './http.ts';
import type { Credentials, Practice } from './practice.ts';

const root = `<HI1Message xmlns="http://uri.etsi.org/03120/common/2019/10/Core"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns:k="http://uri.etsi.org/03120/common/2016/02/Common"
 xmlns:a="http://uri.etsi.org/03120/common/2020/09/Authorisation"
 xmlns:t="http://uri.etsi.org/03120/common/2020/09/Task"
 xmlns:d="http://uri.etsi.org/03120/common/2019/10/Delivery">`;

export interface Envelope {
  readonly transaction?: string;
  readonly version?: string;
  readonly sender?: string;
}

export function envelope(actions: readonly string[], more: Envelope = {}): string {
  const numbered = actions.map(
    (action, index) =>
      `<ActionRequest><ActionIdentifier>${index}</ActionIdentifier>${action}</ActionRequest>`,
  );
  return `${root}<Header>
    <SenderIdentifier><CountryCode>SE</CountryCode>
      <UniqueIdentifier>${more.sender ?? 'sp-5560000167'}</UniqueIdentifier></SenderIdentifier>
    <ReceiverIdentifier><CountryCode>SE</CountryCode>
      <UniqueIdentifier>wisp-se-practice</UniqueIdentifier></ReceiverIdentifier>
    <TransactionIdentifier>${more.transaction ?? randomUUID()}</TransactionIdentifier>
    <Timestamp>2026-11-23T10:00:00.000000Z</Timestamp>
    <Version><ETSIVersion>${more.version ?? 'V1.22.1'}</ETSIVersion>
      <NationalProfileOwner>EU</NationalProfileOwner>
      <NationalProfileVersion>v1.3.1</NationalProfileVersion></Version>
  </Header><Payload><RequestPayload><ActionRequests>${numbered.join('')}</ActionRequests>
  </RequestPayload></Payload></HI1Message>`;
}

export const get = (id: string): string => `<GET><Identifier>${id}</Identifier></GET>`;

const status = (element: string, dictionary: string, value: string): string =>
  `<${element}><k:Owner>ETSI</k:Owner><k:Name>${dictionary}</k:Name><k:Value>${value}</k:Value></${element}>`;

export const approve = (order: string): string =>
  `<UPDATE><HI1Object xsi:type="a:AuthorisationObject"><ObjectIdentifier>${order}</ObjectIdentifier>
  ${status('a:AuthorisationStatus', 'AuthorisationStatus', 'Approved')}</HI1Object></UPDATE>`;

export const disclose = (task: string): string =>
  `<UPDATE><HI1Object xsi:type="t:LDTaskObject"><ObjectIdentifier>${task}</ObjectIdentifier>
  ${status('t:Status', 'LDTaskStatus', 'Disclosed')}</HI1Object></UPDATE>`;

export interface Parcel {
  readonly task: string;
  readonly data: string;
  readonly id?: string;
  readonly checksum?: string;
}

export function deliver({ task, data, id = randomUUID(), checksum }: Parcel): string {
  const bytes = Buffer.from(data, 'utf8');
  const sha256 = checksum ?? createHash('sha256').update(bytes).digest('hex');
  return `<DELIVER><Identifier>${id}</Identifier><HI1Object xsi:type="d:DeliveryObject">
    <ObjectIdentifier>${id}</ObjectIdentifier><CountryCode>SE</CountryCode>
    <OwnerIdentifier>sp-5560000167</OwnerIdentifier>
    <ExternalIdentifier>traffic.csv</ExternalIdentifier>
    <AssociatedObjects><AssociatedObject>${task}</AssociatedObject></AssociatedObjects>
    <d:DeliveryID>${randomUUID()}</d:DeliveryID><d:SequenceNumber>1</d:SequenceNumber>
    <d:LastSequence>true</d:LastSequence>
    <d:Delivery><d:BinaryData><d:Data>${bytes.toString('base64')}</d:Data>
      <d:ContentType>text/csv</d:ContentType><d:Checksum>${sha256}</d:Checksum>
      <d:ChecksumType>SHA-256</d:ChecksumType></d:BinaryData></d:Delivery>
    ${status('d:DeliveryStatus', 'DeliveryStatus', 'Available')}
  </HI1Object></DELIVER>`;
}

export interface IssuedOrder {
  readonly order: string;
  readonly tasks: readonly [string, string];
  readonly reference: string;
}

/** A whole answer to an order: approval, both tasks, one parcel each. */
export const wholeOutcome = ({ order, tasks }: IssuedOrder): string[] => [
  approve(order),
  ...tasks.map(disclose),
  ...tasks.map((task) => deliver({ task, data: `data of ${task}` })),
];

export async function post(
  practice: Practice,
  path: string,
  body: string,
  credentials?: Credentials,
  token?: string,
  more: Asking = {},
): Promise<Answer> {
  return practice.tls(
    practice.platform().origins.api + path,
    {
      ...more,
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'text/xml; charset=utf-8',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...more.headers,
      },
    },
    credentials,
  );
}

export const all = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gs'))].map(
    (match) => match[1] ?? '',
  );

/** Annex D codes of an answer, in order. */
export const codesOf = (answer: Answer): string[] => {
  expect(answer.status).toBe(200);
  return all(answer.text, 'ErrorCode');
};
