import { describe, expect, it } from 'vitest';
import type { ApprovalDetails } from '../../../../shared/hi1/model.ts';
import { entry, order, withOrder } from './journal-builder.ts';
import { contentOf } from './content-of.ts';

const approval = (type: string | null): ApprovalDetails => ({
  type,
  description: null,
  reference: `file of ${type}`,
  approverName: null,
  approverRole: null,
  contacts: [],
  at: null,
  isEmergency: null,
});

describe('the certificate', () => {
  it('shows authorities by their part, and everything else it says', () => {
    const content = contentOf(
      withOrder({
        approvals: [approval('ValidatingAuthority'), approval('IssuingAuthority'), approval(null)],
        flags: [entry('DelayInformingUser')],
        typeOfCase: entry('Cybercrime'),
      }),
    );
    expect(content).toMatchObject({
      id: order,
      reference: 'EPOC-DE-2026-000123',
      issuingState: 'DE',
      issuing: { reference: 'file of IssuingAuthority' },
      validating: { reference: 'file of ValidatingAuthority' },
      otherApprovals: [{ reference: 'file of null' }],
      addressee: 'Nordvik Mail AB',
      flags: [{ value: 'DelayInformingUser' }],
      typeOfCase: { value: 'Cybercrime' },
    });
  });

  it('goes by its identifier when it has no reference', () => {
    expect(contentOf(withOrder({ reference: null })).reference).toBe(order);
  });
});
