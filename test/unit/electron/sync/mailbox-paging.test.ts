import { describe, expect, test } from 'vitest';
import { at, startMailbox, type MailboxRig } from './mailbox-rig.ts';
import { fullPage } from './full-page.ts';
import { authorisation } from './sample-objects.ts';

const minute = (number: number): string =>
  `2026-11-23T${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00Z`;

function fill(rig: MailboxRig, count: number, timeOf: (number: number) => string): void {
  for (let number = 1; number <= count; number += 1) {
    rig.platform.put(authorisation(number, { lastChanged: timeOf(number) }));
  }
}

const maxima = (rig: MailboxRig): (string | undefined)[] =>
  rig.platform.calls
    .filter(({ verbs }) => verbs[0] === 'LIST')
    .map(({ body }) => /<MaximumObjectCount>(\d+)/.exec(body)?.[1]);

describe('more than one page', () => {
  test('a full page is followed by the next, from the last time on', async () => {
    const rig = await startMailbox();
    fill(rig, 50, minute);
    await rig.poll();
    expect(rig.entries('objectArrived')).toHaveLength(50);
    expect(rig.store.facts.cursor).toEqual({ lastChanged: at(minute(50)), maximum: 20 });
    expect(new Set(maxima(rig))).toEqual(new Set(['20']));
  });

  test('no message carries more GETs than batchSize', async () => {
    const rig = await startMailbox();
    fill(rig, 13, minute);
    await rig.poll();
    expect(rig.platform.verbs).toEqual(['LIST', 'GET×5', 'GET×5', 'GET×3']);
  });

  test('the cursor moves with every batch, never past what is not taken in', async () => {
    const rig = await startMailbox();
    fill(rig, 12, minute);
    await rig.poll();
    expect(rig.entries('cursorMoved').map(({ lastChanged }) => lastChanged)).toEqual(
      [5, 10, 12].map((number) => at(minute(number))),
    );
  });

  test('a page of one single second: MaximumObjectCount doubles until it is passed', async () => {
    const rig = await startMailbox();
    fill(rig, 70, () => minute(1));
    await rig.poll();
    expect(rig.entries('objectArrived')).toHaveLength(70);
    expect(maxima(rig)).toEqual(['20', '40', '80']);
    expect(rig.store.facts.cursor).toEqual({ lastChanged: at(minute(1)), maximum: 80 });
  });

  test('the doubled page is remembered over a restart while its second is listed, then forgotten', async () => {
    const first = await startMailbox();
    fill(first, 30, () => minute(1));
    await first.poll();
    const again = await startMailbox(first.platform, first.journal);
    await again.poll();
    expect(maxima(again)).toEqual(['20', '40', '40']);
    again.platform.put(authorisation(31, { lastChanged: minute(2) }));
    await again.poll();
    await again.poll();
    expect(maxima(again).slice(3)).toEqual(['40', '20']);
  });

  test('at 10 000 in one second: the alarm, no loop and no loss', async () => {
    const rig = await startMailbox(undefined, undefined, undefined, { listMaximum: 8_000 });
    fill(rig, 3, () => minute(1));
    rig.platform.pranks.push((call) =>
      call.verbs[0] === 'LIST' ? fullPage(rig.platform, call) : undefined,
    );
    await rig.poll();
    expect(maxima(rig)).toEqual(['8000', '10000']);
    expect(rig.alarms.map(({ code }) => code)).toEqual(['mailbox.overfull']);
    expect(rig.store.facts.cursor?.lastChanged).toBe(at(minute(1)));
  });

  test('calls are a second apart, however much there is to fetch', async () => {
    const rig = await startMailbox();
    const times: number[] = [];
    rig.platform.pranks.push(() => void times.push(rig.time.elapsed()));
    fill(rig, 40, minute);
    await rig.poll();
    expect(times.length).toBeGreaterThan(8);
    for (const [place, time] of times.entries()) {
      if (place > 0) expect(time - (times[place - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
  });
});
