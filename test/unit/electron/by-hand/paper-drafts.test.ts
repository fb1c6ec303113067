import { expect, it } from 'vitest';
import { PaperDrafts } from '../../../../electron/by-hand/paper-drafts.ts';
import type { PaperDraft } from '../../../../shared/bridge/paper-draft-guard.ts';
import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { order } from '../../shared/orders/journal-builder.ts';

const draft = (reference: string): PaperDraft => ({
  order,
  paper: { ...emptyPaper, reference, tasks: [...emptyPaper.tasks] },
  chosen: [],
  files: [],
});

it('an order begun on paper is for whoever began it, until it is given up', () => {
  const drafts = new PaperDrafts();
  drafts.keep('ingrid', draft('EPOC-FI'));
  drafts.keep('ingrid', draft('EPOC-FI-2026'));
  expect(drafts.of('ingrid')?.paper.reference).toBe('EPOC-FI-2026');
  expect(drafts.of('nils')).toBeNull();
  drafts.keep('ingrid', null);
  expect(drafts.of('ingrid')).toBeNull();
});

it('does not grow for ever: whoever wrote first gives way', () => {
  const drafts = new PaperDrafts();
  for (let number = 0; number <= 20; number += 1) drafts.keep(`person ${number}`, draft('EPOC'));
  expect(drafts.of('person 0')).toBeNull();
  expect(drafts.of('person 1')).not.toBeNull();
});
