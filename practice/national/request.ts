import { platform } from '../facts.ts';
import type { Registration } from '../state/platform-state.ts';
import type { Reader } from './reader.ts';
import type { MessageHeader } from './response.ts';

/** One action of a request: its number, its verb, and the element of the verb to read on. */
export interface Action {
  readonly identifier: string;
  readonly verb: string;
  readonly content: Reader;
}

/** A refusal of the whole message by an Annex D code. */
export interface MessageFault {
  readonly code: number;
  readonly text: string;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const header = '/c:HI1Message/c:Header';

const endpointAt = (message: Reader, name: string) => ({
  country: message.text(`${header}/c:${name}/c:CountryCode`) ?? '',
  id: message.text(`${header}/c:${name}/c:UniqueIdentifier`) ?? '',
});

/** The header as far as an answer needs it; null when even that cannot be read. */
export function readHeader(message: Reader): MessageHeader | null {
  const transaction = message.text(`${header}/c:TransactionIdentifier`) ?? '';
  const etsiVersion = message.text(`${header}/c:Version/c:ETSIVersion`) ?? '';
  const profileVersion = message.text(`${header}/c:Version/c:NationalProfileVersion`) ?? '';
  const sender = endpointAt(message, 'SenderIdentifier');
  const receiver = endpointAt(message, 'ReceiverIdentifier');
  const readable =
    uuid.test(transaction) &&
    /^V\d+\.\d+\.\d+$/.test(etsiVersion) &&
    profileVersion !== '' &&
    [sender, receiver].every(({ country, id }) => /^[A-Z]{2}$/.test(country) && id !== '');
  const version = { etsi: etsiVersion, profile: profileVersion };
  return readable ? { sender, receiver, transaction, version } : null;
}

/** Who writes and to whom (H7). */
export function partyFault(head: MessageHeader, caller: Registration): MessageFault | null {
  const { sender, receiver } = head;
  if (sender.country !== caller.country || sender.id !== caller.id) {
    return { code: 3007, text: 'The sender is not the organisation of the certificate' };
  }
  if (receiver.country !== platform.country || receiver.id !== platform.id) {
    return { code: 3007, text: 'The receiver is not this service' };
  }
  return null;
}

export const readActions = (message: Reader): readonly Action[] =>
  message
    .all('/c:HI1Message/c:Payload/c:RequestPayload/c:ActionRequests/c:ActionRequest')
    .flatMap((action) => {
      const content = action.one('*[2]');
      return content === null
        ? []
        : [{ identifier: action.text('c:ActionIdentifier') ?? '', verb: content.name, content }];
    });

/** Identifiers start at 0 and rise by 1 (TS 103 120, 6.4.4). */
export function numberingFault(actions: readonly Action[]): MessageFault | null {
  const identifiers = actions.map((action) => Number(action.identifier));
  if (new Set(identifiers).size !== identifiers.length) {
    return { code: 3002, text: 'An action identifier occurs twice' };
  }
  return identifiers.every((identifier, index) => identifier === index)
    ? null
    : { code: 3007, text: 'Action identifiers must start at 0 and rise by 1' };
}
