import { describe, expect, it } from 'vitest';
import { at, instants, iso, reading } from './ask.ts';

const received = '2027-03-01T12:00:00+01:00';

describe('review', () => {
  it('COURT_REVIEW, Art. 17(8): no time until upheld, then a day', () => {
    expect(instants(reading('COURT_REVIEW', received))).toEqual([null, null, null]);
    const upheldAt = at('2027-04-01T12:00:00+02:00');
    const upheld = reading('COURT_REVIEW', received, { upheldAt });
    expect(instants(upheld)).toEqual([null, '2027-04-02T10:00:00Z', null]);
  });

  it('REDIRECTED_EMERGENCY, Art. 7(2): nothing to compute', () => {
    expect(instants(reading('REDIRECTED_EMERGENCY', received))).toEqual([null, null, null]);
  });

  it('IA_REACT_5D_PR, Art. 11(5): reminds by the narrowest count', () => {
    const gate = reading('IA_REACT_5D_PR', received);
    expect(iso(gate.remindAt)).toBe('2027-03-06T11:00:00Z');
    expect(iso(gate.notBefore)).toBe('2027-03-08T23:00:00Z');
  });

  it('five days after a form whose receipt nobody knows: counted from the sending, and told so', () => {
    for (const clock of ['IA_REACT_5D_EPOC', 'IA_REACT_5D_PR'] as const) {
      const [known] = reading(clock, received).why;
      const [unknown] = reading(clock, received, { formSentAt: at(received) }).why;
      expect(known?.params['start']).toBe('authorityReceivedForm');
      expect(unknown?.params['start']).toBe('formSent');
    }
  });

  it('IA_REPLY_5WD, Art. 16(7): by the issuing State’s holidays', () => {
    const asked = reading('IA_REPLY_5WD', '2027-04-29T16:00:00+02:00', { issuingCountry: 'XX' });
    expect(iso(asked.latest)).toBe('2027-05-06T22:00:00Z');
    expect(asked.warnings.map(({ params }) => params['country'])).toEqual(['XX']);
  });
});
