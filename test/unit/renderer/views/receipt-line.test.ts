import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { receiptLine } from '../../../../renderer/views/inbox/receipt-line.ts';
import { texts } from '../../../../renderer/text/text.ts';

const receipt = { platform: utcMs(1), ours: utcMs(2) };
const when = (at: number): string => `t${at}`;

test('an order on paper was never received by the service, nor fetched', () => {
  for (const code of ['en', 'sv'] as const) {
    const line = receiptLine({ channel: 'courier', receipt }, texts[code], when);
    expect(line).toContain(texts[code].byHand.channels.courier);
    expect(line).not.toBe(texts[code].order.receivedService('t1', 't2'));
    expect(line).not.toContain('t2');
  }
});

test('one of the service says when the service had it and when it was fetched', () => {
  expect(receiptLine({ channel: null, receipt }, texts.en, when)).toBe(
    'Received by the service t1; fetched by Ombud t2',
  );
  expect(
    receiptLine({ channel: null, receipt: { ...receipt, platform: null } }, texts.en, when),
  ).toBe('Fetched by Ombud t2');
});
