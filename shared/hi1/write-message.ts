/** The frame of a request message: root, header, numbered actions. */
import { element, endTag, startTag, textElement, type Markup } from './markup.ts';
import type { Hi1Header } from './model.ts';
import { writtenPrefixes } from './namespaces.ts';
import { endpointElement } from './write-values.ts';

/** H8: WorkflowIdentifier is left out; its use in this profile is not known. */
function headerElement(header: Hi1Header): Markup {
  const { version } = header;
  return element(
    'Header',
    endpointElement('SenderIdentifier', header.sender),
    endpointElement('ReceiverIdentifier', header.receiver),
    textElement('TransactionIdentifier', header.transactionId),
    textElement('Timestamp', header.timestamp),
    element(
      'Version',
      textElement('ETSIVersion', version.etsi),
      textElement('NationalProfileOwner', version.profileOwner),
      textElement('NationalProfileVersion', version.profile),
    ),
  );
}

/** Everything before the first action. */
export function openRequest(header: Hi1Header): string {
  const namespaces = writtenPrefixes.map(
    ([prefix, namespace]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace] as const,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    startTag('HI1Message', namespaces),
    headerElement(header),
    '<Payload><RequestPayload><ActionRequests>',
  ].join('');
}

/** Everything after the last action. */
export const closeRequest = '</ActionRequests></RequestPayload></Payload></HI1Message>\n';

/** One action; numbers start at 0 and rise by 1 (TS 103 120, clause 6.4.4). */
export function actionElement(number: number, action: Markup): Markup {
  return element('ActionRequest', textElement('ActionIdentifier', number), action);
}

/** Start of an action whose content is streamed; `closeAction` ends it. */
export function openAction(number: number): string {
  return startTag('ActionRequest', []) + textElement('ActionIdentifier', number);
}

export const closeAction: string = endTag('ActionRequest');
