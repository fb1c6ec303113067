import { readArguments, type Arguments } from '../arguments.ts';
import { refuseCall, type Command, type ExitCode, type Io } from '../command.ts';
import { jsonLine, plainLine } from '../plain.ts';
import { clockCommandText } from '../text/clock.ts';

/** `name=value` of `--input`, or null where one has no name. */
function namedValues(given: readonly string[]): Readonly<Record<string, string>> | null {
  const pairs = given.map((text): [string, string] => {
    const at = text.indexOf('=');
    return at < 1 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
  });
  return pairs.some(([name]) => name === '') ? null : Object.fromEntries(pairs);
}

/** The first name of `--input` that is there more than once. */
function namedTwice(given: readonly string[]): string | null {
  const names = given.map((text) => text.slice(0, text.indexOf('=')));
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}

/** The call is whole; what it says gives no clock. */
const outsideLaw: ReadonlySet<string> = new Set([
  'inputWrong',
  'limitPassed',
  'instantOutOfRange',
  'calendarMissing',
]);

async function computeOne(id: string, call: Arguments, io: Io): Promise<ExitCode> {
  const text = clockCommandText[io.lang];
  const { values, lists, flags } = call;
  const [trigger, country] = [values.get('trigger'), values.get('country')];
  if (trigger === undefined) return refuseCall(clock, text.triggerMissing, io);
  if (country === undefined) return refuseCall(clock, text.countryMissing, io);
  const given = lists.get('input') ?? [];
  const inputs = namedValues(given);
  if (inputs === null) return refuseCall(clock, text.inputForm, io);
  const twice = namedTwice(given);
  if (twice !== null) return refuseCall(clock, text.inputTwice(twice), io);
  const { readCase } = await import('../clocks/question.ts');
  const timezone = values.get('timezone');
  const read = readCase({
    clock: id,
    country,
    trigger,
    inputs,
    ...(timezone === undefined ? {} : { timezone }),
  });
  if (!read.ok) {
    const { problem, name } = read.error;
    const told = text.problems[problem](name);
    if (!outsideLaw.has(problem)) return refuseCall(clock, told, io);
    io.err(`${told}\n`);
    return 1;
  }
  const { clockRecord } = await import('../clocks/record.ts');
  const { explained } = await import('../clocks/explained.ts');
  const written = values.get('portal');
  const { besidePortal } = await import('../clocks/portal.ts');
  const { portalRecord } = await import('../clocks/portal-record.ts');
  const { portalLines } = await import('../clocks/portal-told.ts');
  const theirs = inputs['issuingCountry'];
  const beside = written === undefined ? null : besidePortal(written, read.value, theirs);
  if (written !== undefined && beside === null)
    return refuseCall(clock, text.portalUnreadable(written), io);
  if (beside !== null && beside.portal.at <= read.value.trigger) {
    io.err(`${text.portalBefore(plainLine(written ?? ''))}\n`);
    return 1;
  }
  const { isLeftOut } = await import('../clocks/left-out.ts');
  if (isLeftOut(trigger, read.value.zone)) io.err(`${text.leftOut(trigger, read.value.zone)}\n`);
  if (flags.has('json')) {
    const record = clockRecord(id, read.value);
    io.out(jsonLine(beside === null ? record : { ...record, portal: portalRecord(beside) }));
  } else {
    io.out(explained(id, read.value, io.lang));
    if (beside !== null) io.out(portalLines(beside, io.lang));
  }
  return 0;
}

/** `ombud clock`: computes time limits and says why, without any order. */
export const clock: Command = {
  name: 'clock',
  summary: (lang) => clockCommandText[lang].summary,
  usage: (lang) => clockCommandText[lang].usage,
  run: async (args: readonly string[], io: Io): Promise<ExitCode> => {
    const text = clockCommandText[io.lang];
    const read = readArguments(
      args,
      {
        json: 'flag',
        list: 'flag',
        batch: 'value',
        trigger: 'value',
        country: 'value',
        timezone: 'value',
        portal: 'value',
        input: 'many',
      },
      io.lang,
    );
    if (!read.ok) return refuseCall(clock, read.error, io);
    const { flags, values, files } = read.value;
    const json = flags.has('json');
    const batch = values.get('batch');
    const [id] = files;
    const wanted = [flags.has('list'), batch !== undefined, id !== undefined].filter(
      Boolean,
    ).length;
    if (wanted !== 1 || files.length > 1) return refuseCall(clock, text.oneThing, io);
    if (batch !== undefined) {
      const { computeBatch } = await import('../clocks/batch.ts');
      return computeBatch(batch, json, io);
    }
    if (id !== undefined) return computeOne(id, read.value, io);
    const { clockList, clockRecords } = await import('../clocks/list.ts');
    if (json) clockRecords().forEach((record) => io.out(jsonLine(record)));
    else io.out(clockList(io.lang));
    return 0;
  },
};
