import { describe, expect, it } from 'vitest';
import type { ApprovalDetails } from '../../../../shared/hi1/model.ts';
import { arrived, authorisation, order, withOrder } from './journal-builder.ts';
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

describe('generations of a certificate', () => {
  it('keeps what a later generation leaves out', () => {
    const journal = withOrder({ approvals: [approval('IssuingAuthority')] }).all(
      arrived(authorisation({ generation: 2, reference: null, legalEntity: 'Nordvik Post AB' })),
    );
    expect(contentOf(journal)).toMatchObject({
      reference: 'EPOC-DE-2026-000123',
      issuing: { reference: 'file of IssuingAuthority' },
      addressee: 'Nordvik Post AB',
    });
  });

  it('is not overtaken by an older generation, which is kept as it came', () => {
    const journal = withOrder({ generation: 3 }).all(
      arrived(authorisation({ generation: 2, legalEntity: 'Old AB' })),
    );
    const content = contentOf(journal);
    expect(content.addressee).toBe('Nordvik Mail AB');
    expect(content.raw.map(({ generation }) => generation)).toEqual([3, 1, 1, 2]);
  });
});

it('shows the later of two contents of one generation, and both as they came', () => {
  const journal = withOrder().all(arrived(authorisation({ legalEntity: 'Other AB' })));
  const content = contentOf(journal);
  expect(content.addressee).toBe('Other AB');
  expect(content.raw.filter(({ objectId }) => objectId === order)).toHaveLength(2);
});
