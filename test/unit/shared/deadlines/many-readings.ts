// A program: reads ten thousand clocks and prints the checksum of all readings. Run with other zones and languages of
// the machine it must print the same.
import { createHash } from 'node:crypto';
import { utcMs } from '../../../../shared/base/units.ts';
import { clockIds } from '../../../../shared/deadlines/clock-id.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { readClock } from '../../../../shared/deadlines/read-clock.ts';

const hash = createHash('sha256');
const start = Date.UTC(2026, 0, 2);
const zones = ['Europe/Stockholm', 'Europe/Lisbon', 'Europe/Athens'];
let computed = 0;
for (let run = 0; run < 10_000; run += 1) {
  // Steps that share no factor with a day wander over every second of it.
  const due = utcMs(start + run * 11_939_707);
  const runs = (['PRODUCE_10D', 'PRODUCE_10D_NOTIFIED', 'PRODUCE_8H'] as const)[run % 3];
  const read = readClock({
    clock: clockIds[run % clockIds.length] ?? 'PRODUCE_10D',
    trigger: { due, gate: utcMs(due + (run % 7) * 40_000) },
    inputs: {
      emergency: run % 2 === 0,
      ...(runs === undefined ? {} : { runs }),
      formSentAt: utcMs(due + 3_600_000),
      clarifiedAt: utcMs(due + (run % 300) * 3_600_000 + 3_600_000),
      ...(run % 5 === 0 ? { date: new Date(due + 86_400_000).toISOString().slice(0, 10) } : {}),
    },
    zone: zones[run % zones.length] ?? 'Europe/Stockholm',
    country: run % 11 === 0 ? 'XX' : 'SE',
    settings: defaultClockSettings,
  });
  if (read.ok) computed += 1;
  hash.update(JSON.stringify(read));
}
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ digest: hash.digest('hex'), computed, locale, timeZone }));
