import { createHash, randomUUID } from 'node:crypto';
import type { XmlValidator } from '../../schemas/validator.ts';
import type { PlatformLog } from '../state/log.ts';
import type { StateFile, VersionPair } from '../state/platform-state.ts';
import type { Caller } from './caller.ts';
import { isMessage, readXml, type Reader } from './reader.ts';
import {
  numberingFault,
  partyFault,
  readActions,
  readHeader,
  type Action,
  type MessageFault,
} from './request.ts';
import { versionFault } from './versions.ts';
import { actionResponse, messageError, type ActionAnswer, type MessageHeader } from './response.ts';

export interface ExchangeParts {
  readonly validator: XmlValidator;
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly now: () => number;
}

/** What an endpoint makes of the actions. `after` runs once the answer is on disk. */
export interface Handled {
  readonly answers: readonly ActionAnswer[];
  readonly sender?: MessageHeader['sender'];
  readonly after?: () => void;
  /** The whole message is refused after all; nothing was done. */
  readonly refusal?: MessageFault;
}

export interface EndpointRules {
  /** The answer is kept and repeated for the same transaction and body (M10). */
  readonly repeatable: boolean;
  /** Accepts a request without any action, which the schema forbids (wire point O12). */
  readonly mayBeEmpty: boolean;
  readonly handle: (actions: readonly Action[], transaction: string) => Handled;
}

const encoder = new TextEncoder();

/** Faults of the message as such, in the order a receiver meets them. */
function messageFault(
  parts: ExchangeParts,
  rules: EndpointRules,
  caller: Caller,
  body: Uint8Array,
  message: Reader,
  actions: readonly Action[],
): MessageFault | null {
  const header = isMessage(message) ? readHeader(message) : null;
  if (header === null) return { code: 3020, text: 'The header cannot be read' };
  const version = versionFault(parts.store.state, header.version, parts.now());
  if (version !== null) return version;
  const verdict = parts.validator.validate(body);
  const empty = rules.mayBeEmpty && actions.length === 0;
  if (!empty && (!verdict.ok || !verdict.value.valid)) {
    const first = verdict.ok ? verdict.value.problems[0] : verdict.error;
    return { code: 3020, text: `Line ${first?.line ?? 0}: ${first?.message ?? 'invalid'}` };
  }
  return partyFault(header, caller.registration) ?? numberingFault(actions);
}

/** A valid message may still be unreadable for the parser: a document type, too deep, not UTF-8. */
function unreadable(parts: ExchangeParts, body: Uint8Array): string | null {
  const verdict = parts.validator.validate(body);
  return verdict.ok || verdict.error.code === 'xml.notHi1' ? null : verdict.error.message;
}

export interface Exchanged {
  /** The HI1 response. */
  readonly text: string;
  /** Versions the request announced; null when they could not be read. */
  readonly version: VersionPair | null;
}

/** Remembers which versions a provider writes in; written to disk with the next act that matters. */
function notePeer({ store }: ExchangeParts, organisation: string, version: VersionPair): void {
  const known = store.state.peers[organisation];
  if (known?.etsi === version.etsi && known.profile === version.profile) return;
  store.state.peers[organisation] = version;
}

/** One HI1 request in, one HI1 response out; both checked against the schema. */
export function makeExchange(parts: ExchangeParts) {
  const { store, log, now, validator } = parts;

  const checked = (response: string): string => {
    const verdict = validator.validate(encoder.encode(response));
    if (verdict.ok && verdict.value.valid) return response;
    const first = verdict.ok ? verdict.value.problems[0] : verdict.error;
    throw new Error(`own response is invalid: ${first?.message ?? ''}`);
  };

  const refuse = (header: MessageHeader | null, { code, text }: MessageFault): string => {
    log.write('message.refused', { code, text });
    return checked(messageError(header, randomUUID(), now(), code, text));
  };

  const answer = (
    caller: Caller,
    body: Uint8Array,
    rules: EndpointRules,
    header: MessageHeader,
    actions: readonly Action[],
  ): string => {
    const { organisationNumber } = caller.registration;
    notePeer(parts, organisationNumber, header.version);
    const key = `${organisationNumber} ${header.transaction.toLowerCase()}`;
    const bodySha256 = createHash('sha256').update(body).digest('hex');
    const known = store.state.transactions[key];
    if (rules.repeatable && known !== undefined) {
      if (known.bodySha256 !== bodySha256) {
        return refuse(header, { code: 3007, text: 'The transaction identifier was used before' });
      }
      log.write('message.repeated', { transaction: header.transaction });
      return known.response;
    }
    const handled = rules.handle(actions, header.transaction);
    if (handled.refusal !== undefined) return refuse(header, handled.refusal);
    const sender = handled.sender ?? header.sender;
    const response = checked(actionResponse({ ...header, sender }, now(), handled.answers));
    if (rules.repeatable) {
      store.state.transactions[key] = { bodySha256, response };
      store.commit();
    }
    handled.after?.();
    return response;
  };

  return (caller: Caller, body: Uint8Array, rules: EndpointRules): Exchanged => {
    const reason = unreadable(parts, body);
    if (reason !== null) return { text: refuse(null, { code: 3020, text: reason }), version: null };
    return readXml(body, (message) => {
      const actions = readActions(message);
      const header = isMessage(message) ? readHeader(message) : null;
      const fault = messageFault(parts, rules, caller, body, message, actions);
      const text =
        fault !== null || header === null
          ? refuse(header, fault ?? { code: 3020, text: 'The header cannot be read' })
          : answer(caller, body, rules, header, actions);
      return { text, version: header?.version ?? null };
    });
  };
}

export type Exchange = ReturnType<typeof makeExchange>;

/** For bodies that are never parsed: another encoding (3019) or too long (3022). */
export const unparsedError = (now: number, code: 3019 | 3022, text: string): Exchanged => ({
  text: messageError(null, randomUUID(), now, code, text),
  version: null,
});
