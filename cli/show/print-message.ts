import { assertNever } from '../../shared/base/assert-never.ts';
import { errorCodes } from '../../shared/hi1/error-codes.ts';
import type { EndpointId, ErrorInformation } from '../../shared/hi1/model.ts';
import type { TermsText } from '../../shared/text/terms.en.ts';
import { plainLine } from '../plain.ts';
import type { ShowText } from '../text/show.ts';
import type { ShownAction } from './actions.ts';
import { row, shownTime, writtenTime } from './lines.ts';
import { orderText } from './print-order.ts';
import type { ShownMessage } from './shown-message.ts';

const partner = ({ country, id }: EndpointId): string => `${country} ${id}`;

function errorText({ code, description }: ErrorInformation): string {
  const known = errorCodes.get(code);
  return [`${code}${known === undefined ? '' : ` (${known})`}`, description].join(' ');
}

function headText({ file, valid, header, endpoint }: ShownMessage, t: ShowText): string {
  const { etsi, profileOwner, profile } = header.version;
  return [
    `${plainLine(file)}: ${valid ? t.valid : t.invalid}\n`,
    row(t.from, partner(header.sender)),
    row(t.to, partner(header.receiver)),
    row(t.sent, writtenTime(header.timestamp)),
    row(t.version, `${etsi}, ${profileOwner} ${profile}`),
    row(t.transaction, header.transactionId),
    row(t.endpoint, endpoint === null ? null : `POST ${endpoint.path} (${t[endpoint.direction]})`),
  ].join('');
}

function saidText(said: NonNullable<ShownMessage['said']>, t: ShowText): string {
  switch (said.kind) {
    case 'groundsForRefusal': {
      const { decision, grounds, text, tasks } = said.decision;
      return [
        row(t.decision, t.decisions[decision]),
        ...tasks.map((task) => row(t.task, task)),
        row(t.grounds, grounds.map(({ value }) => value).join(', ')),
        row(t.text, text),
      ].join('');
    }
    case 'newDeadline':
      return said.deadlines
        .map(({ task, at }) => row(t.deadline, `${at === null ? t.open : shownTime(at)}  ${task}`))
        .join('');
    case 'deliveryStatus':
      return said.receipts
        .map(({ delivery, status }) => row(t.receipt, `${status?.value ?? t.open}  ${delivery}`))
        .join('');
    default:
      return assertNever(said);
  }
}

function actionText(action: ShownAction, t: ShowText): string {
  const { number, verb, objectType, id, says, records, error } = action;
  const parts = [
    objectType,
    id,
    records === null ? null : t.records(records),
    error === null ? null : errorText(error),
  ].map((part) => plainLine(part ?? ''));
  const head = `  ${plainLine(number).padStart(3)}  ${plainLine(verb).padEnd(14)}`;
  const line = [head, ...parts.filter((part) => part !== '')].join('  ').trimEnd();
  return [line, ...says.map((one) => `         ${plainLine(one)}`), ''].join('\n');
}

/** A message for people. */
export function messageText(message: ShownMessage, t: ShowText, terms: TermsText): string {
  const { order, said, refusal, actions } = message;
  return [
    headText(message, t),
    said === null ? '' : `\n${saidText(said, t)}`,
    refusal === null ? '' : `\n${row(t.refused, errorText(refusal))}`,
    order === null ? '' : orderText(order, t, terms),
    actions.length === 0 ? '' : `\n${t.actions}\n`,
    ...actions.map((action) => actionText(action, t)),
  ].join('');
}
