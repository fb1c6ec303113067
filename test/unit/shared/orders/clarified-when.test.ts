// A clarification that the service had before Ombud fetched it: what is due counts from the earlier (question U1).
import { describe, expect, it } from 'vitest';
import { clarificationsOf } from '../../../../shared/orders/clarification.ts';
import { turnClockOf } from '../../../../shared/orders/clock-of.ts';
import { resumedClocks } from '../../../../shared/orders/resumed-clocks.ts';
import { found, formFor } from './form-builder.ts';
import { arrived, uuid, withOrder } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { written } from './word-builder.ts';

const reply = arrived(written('ProvideAdditionalInformation'), {
  platformAt: after(12),
  arrivedAt: after(14),
});
const asked = withOrder().all(learnt, ...formFor('Incomplete', [], uuid(82), 9));
const { order: facts } = asked.all(reply, found('clarifies'));

describe('a clarification said on the 12th day and fetched on the 14th', () => {
  it('lets the time go on from the 12th', () => {
    const read = turnClockOf(facts, place);
    expect(read).toMatchObject({ ok: true, value: { id: 'RESUME_AFTER_CLARIFY' } });
    expect(read).toMatchObject({ value: { target: after(13) } });
    expect(facts.turn.clock?.inputs).toMatchObject({ clarifiedAt: after(12) });
  });

  it('had reached us on the 14th', () => {
    expect(clarificationsOf(facts)).toMatchObject([
      { resumesAt: after(12), clarifiedAt: after(14) },
    ]);
  });

  it('is paused as long where the portal pauses', () => {
    expect(resumedClocks(facts)).toMatchObject([{ inputs: { clarifiedAt: after(12) } }]);
  });
});
