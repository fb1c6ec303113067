/** What a provider creates beside the outcome, by hand. */
import { createHash, randomUUID } from 'node:crypto';

const e = 'xmlns:e="urn:provisional:ts104144:epoc:1"';
const n = 'xmlns:n="http://uri.etsi.org/03120/common/2016/02/Notification"';
const w = 'xmlns:w="http://uri.etsi.org/03120/common/2020/09/Document"';

const entry = (element: string, dictionary: string, value: string): string =>
  `<${element}><k:Owner>ETSI</k:Owner><k:Name>${dictionary}</k:Name><k:Value>${value}</k:Value></${element}>`;

interface Head {
  readonly id?: string;
  readonly order: string;
  readonly also?: readonly string[];
  readonly owner?: string;
}

const head = ({ id = randomUUID(), order, also = [], owner = 'sp-5560000167' }: Head): string =>
  `<ObjectIdentifier>${id}</ObjectIdentifier><CountryCode>SE</CountryCode>
  <OwnerIdentifier>${owner}</OwnerIdentifier><AssociatedObjects>${[order, ...also]
    .map((one) => `<AssociatedObject>${one}</AssociatedObject>`)
    .join('')}</AssociatedObjects>`;

export type Claim = readonly [object: string, dictionary: string, value: string];

export const notify = (type: string, claims: readonly Claim[], more: Head): string =>
  `<CREATE><HI1Object ${n} xsi:type="n:NotificationObject">${head(more)}
  ${entry('n:NotificationType', 'EPOCNotificationType', type)}
  <n:NewNotification>true</n:NewNotification>
  <n:NotificationTimestamp>2026-11-24T14:02:10Z</n:NotificationTimestamp>
  ${
    claims.length === 0
      ? ''
      : `<n:StatusOfAssociatedObjects>${claims
          .map(
            ([object, dictionary, value]) =>
              `<n:AssociatedObjectStatus><n:AssociatedObject>${object}</n:AssociatedObject>${entry('n:Status', dictionary, value)}</n:AssociatedObjectStatus>`,
          )
          .join('')}</n:StatusOfAssociatedObjects>`
  }</HI1Object></CREATE>`;

export const form3 = (reason: string, affected: readonly string[], more: Head): string =>
  `<CREATE><HI1Object ${e} xsi:type="e:Form3Information">${head(more)}
  <e:NonExecutionReason>${affected
    .map((one) => `<e:AffectedObject>${one}</e:AffectedObject>`)
    .join('')}${entry('e:Reason', 'EPOCNonExecutionReason', reason)}
  <e:Explanation>Made up.</e:Explanation></e:NonExecutionReason>
  <e:PreservationOfData><e:Preserved>true</e:Preserved></e:PreservationOfData>
  </HI1Object></CREATE>`;

export interface Paper extends Head {
  readonly type: string;
  readonly text?: string;
  readonly contentType?: string;
  readonly checksum?: string;
  readonly requiredBy?: string;
  readonly verb?: 'CREATE' | 'DELIVER';
}

/** A DocumentObject: a letter, an attachment or a form. */
export function paper(more: Paper): string {
  const { type, text, contentType = 'text/plain', verb = 'DELIVER' } = more;
  const id = more.id ?? randomUUID();
  const bytes = Buffer.from(text ?? '', 'utf8');
  const sum = more.checksum ?? createHash('sha256').update(bytes).digest('hex');
  const property =
    more.requiredBy === undefined
      ? ''
      : `<w:DocumentProperties><w:DocumentProperty>${entry('w:PropertyType', 'EPOCDocumentProperty', 'ResponseRequiredBy')}<w:PropertyValue>${more.requiredBy}</w:PropertyValue></w:DocumentProperty></w:DocumentProperties>`;
  const body =
    text === undefined
      ? ''
      : `<w:DocumentBody><w:Contents>${bytes.toString('base64')}</w:Contents><w:ContentType>${contentType}</w:ContentType><w:Checksum>${sum}</w:Checksum><w:ChecksumType>SHA-256</w:ChecksumType></w:DocumentBody>`;
  return `<${verb}>${verb === 'DELIVER' ? `<Identifier>${id}</Identifier>` : ''}
  <HI1Object ${w} xsi:type="w:DocumentObject">${head({ ...more, id })}
  <w:DocumentName>Correspondence</w:DocumentName>${entry('w:DocumentType', 'EPOCDocumentType', type)}
  ${property}${body}</HI1Object></${verb}>`;
}

/** Form 3 about one task: notification, document and information. */
export const objection = (order: string, task: string, reason = 'DataNotHeld'): string[] => [
  notify('NonExecution', [[task, 'LDTaskStatus', 'Invalid']], { order }),
  form3(reason, [task], { order }),
  paper({ order, type: 'Form3', text: 'form', contentType: 'application/pdf', verb: 'CREATE' }),
];
