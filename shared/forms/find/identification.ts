/** By what the data are found: Annex I, section E; Annex II, section C. */
import { correctFormatName } from '../../hi1/slips.ts';
import type { FormValue, WrittenTime } from '../form-view.ts';
import { said, writtenTime, type NumberedTask, type Received } from '../received.ts';
import { finder, ticked, type Finder, type Finders } from './finding.ts';

/** The line of the form an identifier stands on; 8 = "Other". */
const lineOfFormat: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ['IPv4Address', 1],
  ['IPv6Address', 1],
  ['IPAddressPort', 1],
  ['IPv4CIDR', 1],
  ['IPv6CIDR', 1],
  ['TCPPort', 1],
  ['UDPPort', 1],
  ['InternationalE164', 2],
  ['InternationalizedEmailAddress', 3],
  ['EmailAddress', 3],
  ['IMEI', 4],
  ['MACAddress', 5],
  ['ServiceAccessIdentifier', 6],
]);

const lineOf = (format: string): number => lineOfFormat.get(format) ?? 8;

const timeOrNull = (written: string | undefined): WrittenTime | null => {
  const words = said(written);
  return words === null ? null : writtenTime(words);
};

export const periodOf = ({ task: { request } }: NumberedTask) => ({
  from: timeOrNull(request?.start),
  to: timeOrNull(request?.end),
});

/** Single instants: when an address was seen. */
export function timesOf({ task }: NumberedTask): readonly WrittenTime[] {
  if (task.kind !== 'LDTaskObject') return [];
  const { observedTime, observedTimes = [] } = task.request ?? {};
  const written = [observedTime, ...observedTimes].flatMap((time) => said(time) ?? []);
  return [...new Set(written)].map(writtenTime);
}

function valuesOfTask(
  numberedTask: NumberedTask,
): readonly Extract<FormValue, { kind: 'identifier' }>[] {
  const { number, task } = numberedTask;
  return (task.request?.values ?? []).map(({ format, value }) => {
    const name = correctFormatName(format.name.trim());
    return {
      kind: 'identifier',
      number,
      format: name,
      text: name === 'InternationalE164' && /^\d+$/.test(value.trim()) ? `+${value.trim()}` : value,
      times: timesOf(numberedTask),
      period: periodOf(numberedTask),
    };
  });
}

export const identifiersOf = ({ tasks }: Received) => tasks.flatMap(valuesOfTask);

const line = (wanted: number, isBox: boolean): Finder =>
  finder('RequestDetails/RequestValues', (received) => {
    const values = identifiersOf(received).filter(({ format }) => lineOf(format) === wanted);
    return isBox ? ticked(values.length > 0, ...values) : { values };
  });

const keyOf = ({ from, to }: ReturnType<typeof periodOf>): string =>
  `${from?.written ?? ''}/${to?.written ?? ''}`;

/** Each period once, with the identifiers it is for. */
export function periodsOf({ tasks }: Received): readonly Extract<FormValue, { kind: 'period' }>[] {
  const found = new Map<string, Extract<FormValue, { kind: 'period' }>>();
  for (const numberedTask of tasks) {
    const period = periodOf(numberedTask);
    if (period.from === null && period.to === null) continue;
    const known = found.get(keyOf(period));
    const numbers = [...(known?.numbers ?? []), numberedTask.number];
    found.set(keyOf(period), { kind: 'period', ...period, numbers });
  }
  return [...found.values()];
}

export function identificationFinders<A extends 'I.E' | 'II.C'>(at: A): Finders {
  const isBox = at === 'II.C';
  return {
    [`${at}.1`]: line(1, isBox),
    [`${at}.2`]: line(2, isBox),
    [`${at}.3`]: line(3, isBox),
    [`${at}.4`]: line(4, isBox),
    [`${at}.5`]: line(5, isBox),
    [`${at}.6`]: line(6, isBox),
    [`${at}.8`]: line(8, isBox),
    [`${at}.9`]: finder('RequestDetails/StartTime, EndTime', (received) => ({
      values: periodsOf(received),
    })),
  };
}
