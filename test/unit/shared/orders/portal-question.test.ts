import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { comparePortal } from '../../../../shared/deadlines/portal/compare.ts';
import type { PortalDate, PortalKind } from '../../../../shared/deadlines/portal/portal-date.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { isComparable, portalKindsOf } from '../../../../shared/orders/portal-dates.ts';
import {
  portalQuestion,
  type Copies,
  type PortalContent,
} from '../../../../shared/orders/portal-question.ts';
import {
  arrived,
  at,
  authorisation,
  emergency,
  notified,
  received,
  withOrder,
} from './journal-builder.ts';
import {
  asked,
  cancelled,
  epocPr,
  judged,
  kept,
  learnt,
  letter,
  released,
} from './turn-builder.ts';
import { keysOf } from '../deadlines/portal/ask-portal.ts';

const zone = 'Europe/Stockholm';
const place = { zone, country: 'SE', releaseGraceMinutes: 60, settings: {} } as const;
const until = (text: string): PortalDate => ({ at: at(text), precision: 'day', zone });
/** Where the ten days of the order end. */
const thursday = until('2026-12-04T00:00:00+01:00');

const empty: PortalContent = {
  issuing: null,
  validating: null,
  registrations: [],
  history: [],
  issuingState: 'FI',
};

function explained(
  facts: OrderFacts,
  portal: PortalDate,
  {
    kind = 'answerBy',
    content = empty,
    copies = [],
  }: {
    readonly kind?: PortalKind;
    readonly content?: PortalContent;
    readonly copies?: Copies;
  } = {},
): readonly string[] {
  return keysOf(comparePortal(portalQuestion(facts, place, { kind, portal }, { content, copies })));
}

describe('a comparison is offered', () => {
  test('of an order to preserve for as long as something is kept', () => {
    const until = epocPr().all(kept, cancelled);
    expect(isComparable(until.order)).toBe(true);
    expect(isComparable(until.all(released).order)).toBe(false);
  });

  test('of an order to produce until it is answered or over', () => {
    expect(isComparable(withOrder().order)).toBe(true);
  });
});

describe('what the portal is held against', () => {
  test('is the clock the order goes by', () => {
    expect(explained(withOrder().order, thursday)).toEqual(['same']);
    expect(portalKindsOf(withOrder().order)).toEqual(['answerBy', 'answerFrom']);
    expect(explained(withOrder(notified).order, thursday, { kind: 'answerFrom' })).toEqual([
      'same',
    ]);
  });

  test('is none while a clarification is awaited; the portal may go on', () => {
    const { order } = withOrder().all(learnt, ...asked());
    expect(
      comparePortal(portalQuestion(order, place, { kind: 'answerBy', portal: thursday })),
    ).toMatchObject({
      answer: 'explained',
      ours: null,
      explanations: [[{ key: 'notPaused', params: { clock: 'PRODUCE_10D' } }]],
    });
  });

  test('is the rest of the time after a clarification; the portal may have left it out', () => {
    const { order } = withOrder().all(
      learnt,
      ...asked(),
      letter('ProvideAdditionalInformation'),
      judged('clarifies'),
    );
    expect(explained(order, thursday)).toContain('notPaused');
  });

  test('is a new deadline; the portal may not know it', () => {
    const limitAt = at('2026-12-15T12:00:00+01:00');
    const { order } = withOrder().all({
      kind: 'limitEntered',
      order: withOrder().order.id,
      limit: 'NEW_DEADLINE',
      limitAt,
    });
    expect(explained(order, thursday)).toEqual(['notReplaced']);
    expect(explained(order, { at: limitAt, precision: 'minute', zone })).toEqual(['same']);
  });

  test('is the end of keeping', () => {
    const sixty = epocPr().all(kept).order;
    const portal = until('2027-01-23T00:00:00+01:00');
    expect(portalKindsOf(sixty)).toEqual(['keepUntil']);
    expect(explained(sixty, portal, { kind: 'keepUntil' })).toEqual(['same']);
    const extended = epocPr().all(kept, letter('Form6')).order;
    expect(explained(extended, portal, { kind: 'keepUntil' })).toEqual(['notExtended']);
    const asks = epocPr().all(kept, letter('Form5')).order;
    expect(explained(asks, portal, { kind: 'keepUntil' })).toEqual(['notExtended']);
    expect(explained(sixty, portal)).not.toEqual(['same']);
  });
});

describe('what the portal may have counted from', () => {
  const days = (n: number): PortalDate => ({
    ...thursday,
    at: utcMs(thursday.at + n * 86_400_000),
  });

  test('another copy, and when the order was issued', () => {
    const copies = [utcMs(received - 2 * 86_400_000)];
    expect(explained(withOrder().order, until('2026-12-02T00:00:00+01:00'), { copies })).toEqual([
      'secondCopy',
    ]);
    const { type, description, reference } = { type: null, description: null, reference: null };
    const approval = { type, description, reference, approverName: null, approverRole: null };
    const issuing = {
      ...approval,
      contacts: [],
      at: utcMs(received - 3 * 86_400_000),
      isEmergency: null,
    };
    // Ten days from a Friday end on a Monday.
    expect(
      explained(withOrder().order, until('2026-12-01T00:00:00+01:00'), {
        content: { ...empty, issuing },
      }),
    ).toEqual(['issued']);
  });

  test('a change of the order, and when it was called an emergency', () => {
    const again = utcMs(received + 2 * 86_400_000);
    const entries = [
      arrived(authorisation(), { arrivedAt: received, platformAt: received }),
      arrived(authorisation({ generation: 2, ...emergency }), {
        arrivedAt: again,
        platformAt: again,
      }),
    ];
    const history = entries.map((body, index) => {
      const entry = { ...body, at: again, by: null };
      return { position: index + 1, at: again, by: null, kind: body.kind, entry };
    }) as unknown as PortalContent['history'];
    const content = { ...empty, history };
    const facts = withOrder(emergency).order;
    const far = until('2027-06-02T00:00:00+02:00');
    expect(explained(facts, far, { content })).toEqual(['unexplained']);
    const eight = { at: at('2026-11-25T19:00:00+01:00'), precision: 'minute', zone } as const;
    expect(explained(facts, eight, { content })).toEqual(['correction', 'emergencyTold']);
    expect(explained(withOrder().order, days(4), { content })).toContain('correction');
  });
});

test('another State’s midnight is tried', () => {
  const helsinki = { at: at('2026-12-04T00:00:00+02:00'), precision: 'minute', zone } as const;
  expect(explained(withOrder().order, helsinki)).toEqual(['otherMidnight']);
});
