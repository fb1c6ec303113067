import type { XmlValidator } from '../../schemas/validator.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { faultOfError } from '../../shared/hi1/error-codes.ts';
import type { Hi1Header } from '../../shared/hi1/model.ts';
import { refusalFault } from '../../shared/hi1/refusal-fault.ts';
import { readResponse } from '../../shared/hi1/read-response.ts';
import { writeListRequest } from '../../shared/hi1/write-query.ts';
import type { ExchangePort, RefusalReader } from '../sync/ports.ts';

export interface MailboxProbeParts {
  readonly exchange: ExchangePort;
  readonly refusalOf: RefusalReader;
  readonly validator: Pick<XmlValidator, 'read'>;
  /** Header of a new transaction. */
  readonly makeHeader: () => Hi1Header;
  readonly mailboxPath: string;
}

/** Asks the mailbox for one line, which changes nothing: does the service take our version and our schema? */
export function mailboxProbe(parts: MailboxProbeParts): () => Promise<Fault | null> {
  const all = { objectType: null, lastChanged: null, status: null, country: null };
  return async () => {
    const header = parts.makeHeader();
    const message = writeListRequest(header, { ...all, maximum: 1 });
    const posted = await parts.exchange.post(parts.mailboxPath, new TextEncoder().encode(message));
    if (!posted.ok) return posted.error;
    if (posted.value.status !== 200) return parts.refusalOf(posted.value);
    const read = parts.validator.read(posted.value.body);
    const response = read.ok ? readResponse(read.value.root) : null;
    if (response === null || !response.ok) return fault('connection.answerUnreadable');
    const { outcome } = response.value;
    if (outcome.kind === 'refused') {
      return refusalFault(outcome.error, header.version);
    }
    const result = outcome.actions.get(0);
    if (result?.verb === 'ERROR') return fault(faultOfError(result.error.code));
    return result?.verb === 'LIST' ? null : fault('connection.answerUnreadable');
  };
}
