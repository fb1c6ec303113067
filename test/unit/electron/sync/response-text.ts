/** The platform's side of the wire, written by hand from the standard. */
/** An object in the mailbox: `xml` is the HI1Object element without Generation and LastChanged. */
export interface MailboxObject {
  readonly id: string;
  readonly type: string;
  readonly generation: number;
  readonly lastChanged: string;
  readonly xml: string;
}

const namespaces = [
  'xmlns="http://uri.etsi.org/03120/common/2019/10/Core"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:common="http://uri.etsi.org/03120/common/2016/02/Common"',
  'xmlns:auth="http://uri.etsi.org/03120/common/2020/09/Authorisation"',
  'xmlns:task="http://uri.etsi.org/03120/common/2020/09/Task"',
  'xmlns:doc="http://uri.etsi.org/03120/common/2020/09/Document"',
  'xmlns:delivery="http://uri.etsi.org/03120/common/2019/10/Delivery"',
  'xmlns:config="http://uri.etsi.org/03120/common/2024/06/Config"',
  'xmlns:epoc="urn:provisional:ts104144:epoc:1"',
].join(' ');

/** A response message with this payload. */
export function envelope(
  transactionId: string,
  payload: string,
  sender = { country: 'SE', id: 'sp-test' },
): string {
  const endpoint = (name: string, country: string, id: string): string =>
    `<${name}><CountryCode>${country}</CountryCode><UniqueIdentifier>${id}</UniqueIdentifier></${name}>`;
  return `<HI1Message ${namespaces}><Header>
${endpoint('SenderIdentifier', sender.country, sender.id)}
${endpoint('ReceiverIdentifier', 'SE', 'wisp-test')}
<TransactionIdentifier>${transactionId}</TransactionIdentifier>
<Timestamp>2026-11-23T10:00:00.000000Z</Timestamp>
<Version><ETSIVersion>V1.22.1</ETSIVersion><NationalProfileOwner>EU</NationalProfileOwner>
<NationalProfileVersion>v1.3.1</NationalProfileVersion></Version></Header>
<Payload><ResponsePayload>${payload}</ResponsePayload></Payload></HI1Message>`;
}

/** ErrorInformation with that code. */
export const error = (code: number): string =>
  `<ErrorInformation><ErrorCode>${code}</ErrorCode><ErrorDescription>no</ErrorDescription></ErrorInformation>`;

/** The object with its generation and time where the schema wants them. */
export function whole({ xml, generation, lastChanged }: MailboxObject): string {
  const filled = xml
    .replace('<AssociatedObjects>', `<Generation>${generation}</Generation><AssociatedObjects>`)
    .replace(
      '</AssociatedObjects>',
      `</AssociatedObjects><LastChanged>${lastChanged}</LastChanged>`,
    );
  return filled;
}

/** The object in an answer to LIST. */
export const listRecord = ({ id, type, generation, lastChanged }: MailboxObject): string =>
  `<ListResponseRecord><ObjectType><common:Owner>ETSI</common:Owner><common:Name>ObjectType</common:Name>
<common:Value>${type}</common:Value></ObjectType><Identifier>${id}</Identifier>
<Generation>${generation}</Generation><LastChanged>${lastChanged}</LastChanged></ListResponseRecord>`;
