// A limit that an authority named as a day alone: it ends with the earlier of the two midnights, U20.
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { newsPreview } from '../../../../shared/by-hand/news-preview.ts';
import type { ClockInputs } from '../../../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { readClock } from '../../../../shared/deadlines/read-clock.ts';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import { listedClockReader, readRunning, turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { EnteredLimit } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { plainPaper } from '../by-hand/any-paper.ts';
import { order, uuid } from './journal-builder.ts';
import { place } from './sweden.ts';

const utc = (text: string): UtcMs => utcMs(Date.parse(text));
const day = '2027-01-08';
/** The end of the day in Stockholm, and in Helsinki an hour before it. */
const ours = utc('2027-01-08T23:00:00Z');
const theirs = utc('2027-01-08T22:00:00Z');
const from = (country: string) => ({ issuing: { ...plainPaper.issuing, country } });

const entered = (limit: EnteredLimit, more: { readonly day?: string } = { day }): EntryBody => ({
  kind: 'limitEntered',
  order,
  limit,
  limitAt: ours,
  ...more,
});
const named = (more: { readonly day?: string } = { day }): News => ({
  kind: 'newDeadline',
  deadlineAt: ours,
  tasks: [],
  ...more,
});
function readingOf(facts: OrderFacts) {
  const read = turnClockOf(facts, place);
  if (read?.ok !== true) throw new Error('no clock');
  return read.value;
}
function byHand(at: UtcMs, inputs: ClockInputs) {
  const { zone, country } = place;
  const settings = defaultClockSettings;
  const trigger = { due: at, gate: at };
  const read = readClock({ clock: 'NEW_DEADLINE', trigger, inputs, zone, country, settings });
  if (!read.ok) throw new Error('no clock');
  return read.value;
}

function enteredAt({ limitsAt }: OrderFacts, limit: EnteredLimit = 'NEW_DEADLINE'): UtcMs {
  const at = limitsAt?.[limit];
  if (at === undefined) throw new Error('not entered');
  return at;
}

describe('a new deadline named as a day', () => {
  it.each([
    ['entered', entered('NEW_DEADLINE'), null],
    ['told on paper', told(1, later(30), named()), later(30)],
  ])('%s from Finland ends with its midnight there, as the command line says', (_, body, came) => {
    const { order: facts } = onPaper(from('FI')).all(body);
    const reading = readingOf(facts);
    expect(reading).toMatchObject({ id: 'NEW_DEADLINE', target: theirs, latest: ours });
    expect(reading).toEqual(byHand(came ?? enteredAt(facts), { date: day, issuingCountry: 'FI' }));
    expect(reading.why.map(({ key }) => key)).not.toContain('statedMoment');
    expect(cardClocksOf(facts, place).clock).toMatchObject({ value: { target: theirs } });
    expect(listedClockReader(place)(facts)).toMatchObject({ value: { target: theirs } });
  });

  it('from Germany or further west ends with ours', () => {
    for (const country of ['DE', 'PT']) {
      const { order: facts } = onPaper(from(country)).all(entered('NEW_DEADLINE'));
      expect(readingOf(facts)).toMatchObject({ target: ours, latest: ours });
    }
  });

  it('named to the minute is that minute, as before', () => {
    const { order: facts } = onPaper(from('FI')).all(entered('NEW_DEADLINE', {}));
    expect(readingOf(facts)).toEqual(byHand(enteredAt(facts), { at: ours }));
    const { order: onLetter } = onPaper(from('FI')).all(told(1, later(30), named({})));
    expect(readingOf(onLetter)).toEqual(byHand(later(30), { at: ours }));
  });

  it('is shown beforehand as it will be', () => {
    const journal = onPaper(from('FI'));
    const news = told(1, later(30), named());
    expect(readingOf(newsPreview(journal.order, news)).target).toBe(theirs);
  });

  it('is a moment again once one is entered, and nothing once it is taken out', () => {
    const { order: moment } = onPaper(from('FI')).all(
      entered('NEW_DEADLINE'),
      entered('NEW_DEADLINE', {}),
    );
    expect(readingOf(moment).target).toBe(ours);
    const out = { ...entered('NEW_DEADLINE', {}), limitAt: null } as EntryBody;
    const { order: none } = onPaper(from('FI')).all(entered('NEW_DEADLINE'), out);
    expect(none.limits).toEqual({});
    expect(none.limitDays).toEqual({});
  });

  it('of a day and its midnight that came together the day counts, in either order', () => {
    const news = [told(1, later(30), named()), told(2, later(30), named({}))];
    for (const bodies of [news, [...news].reverse()]) {
      const { order: facts } = onPaper(from('FI')).all(...bodies);
      expect(facts.newDeadlines[paperTask(0)]).toMatchObject({ day });
      expect(readingOf(facts).target).toBe(theirs);
    }
  });

  it('is stopped by a question as a day', () => {
    const asked: EntryBody = {
      kind: 'nonExecutionRecorded',
      order,
      record: uuid(700),
      channel: 'post',
      sentAt: utc('2027-01-08T12:00:00Z'),
      receivedAt: null,
      reasons: ['Incomplete'],
      tasks: [],
      isPreserved: true,
    };
    const clarified = told(2, utc('2027-01-10T12:00:00Z'), {
      kind: 'word',
      speaker: 'issuing',
      verdict: 'clarifies',
    });
    const { order: facts } = onPaper(from('FI')).all(told(1, later(30), named()), asked, clarified);
    const hours = 3_600_000;
    const stated = readingOf(facts).why.find(({ key }) => key === 'statedDate');
    expect(stated?.articles).toBe('Art. 10(8)');
    expect(readingOf(facts)).toMatchObject({
      id: 'RESUME_AFTER_CLARIFY',
      target: utc('2027-01-10T12:00:00Z') + 10 * hours,
      latest: utc('2027-01-10T12:00:00Z') + 11 * hours,
    });
  });
});

describe('another limit named as a day', () => {
  it('of the form’s free text ends with the midnight of the issuing State', () => {
    const { order: facts } = onPaper(from('FI')).all(entered('OTHER_DEADLINES'));
    const clock = clocksOf(facts).find((one) => one.clock === 'OTHER_DEADLINES');
    expect(clock?.inputs).toEqual({ date: day, issuingCountry: 'FI' });
    expect(clock === undefined ? null : readRunning(clock, place)).toMatchObject({
      value: { target: theirs },
    });
  });
});
