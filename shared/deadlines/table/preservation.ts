/** Clocks of a preservation order (EPOC-PR): Regulation (EU) 2023/1543, Article 11. */
import { change, changesOfNotice } from './changes.ts';
import type { ClockRow } from './row.ts';

const notice = {
  kind: 'DUE',
  actor: 'addressee',
  trigger: 'defectKnown',
  rule: { by: 'withoutDelay' },
  needs: [],
  takes: ['emergency'],
} as const;

const ends = [
  change('preservationEnded', 'stops', 'Art. 11(3)'),
  change('withdrawn', 'stops', 'Art. 11(3)'),
];

export const preservationRows: readonly ClockRow[] = [
  {
    id: 'PR_PRESERVE',
    kind: 'DUE',
    actor: 'addressee',
    trigger: 'orderReceived',
    rule: { by: 'preserving' },
    article: 'Art. 11(1)',
    needs: [],
    takes: [],
    changes: [
      change('preserved', 'stops', 'Art. 11(1)'),
      change('notNeeded', 'stops', 'Art. 11(6)'),
      ...ends,
    ],
    questions: ['U1', 'U19'],
  },
  {
    id: 'PRESERVE_60D',
    kind: 'HOLD',
    actor: 'addressee',
    trigger: 'orderReceived',
    rule: { by: 'daysHeld', days: 60 },
    article: 'Art. 11(1)',
    needs: [],
    takes: ['namedEnd'],
    changes: [
      change('extended', 'extends', 'Art. 11(1)', 'PRESERVE_60D_EXT30'),
      change('productionAnnounced', 'replaces', 'Art. 11(2)', 'SUBSEQUENT_PRODUCTION'),
      change('notNeeded', 'stops', 'Art. 11(6)'),
      ...ends,
    ],
    questions: ['U1', 'U2', 'U6', 'U9', 'U10'],
  },
  {
    id: 'PRESERVE_60D_EXT30',
    kind: 'HOLD',
    actor: 'addressee',
    trigger: 'orderReceived',
    rule: { by: 'extended' },
    article: 'Art. 11(1)',
    needs: [],
    takes: ['extensionSentAt', 'namedEnd'],
    changes: [
      change('productionAnnounced', 'replaces', 'Art. 11(2)', 'SUBSEQUENT_PRODUCTION'),
      change('notNeeded', 'stops', 'Art. 11(6)'),
      ...ends,
    ],
    questions: ['U1', 'U2', 'U6', 'U9', 'U10'],
  },
  {
    id: 'SUBSEQUENT_PRODUCTION',
    kind: 'HOLD',
    actor: 'addressee',
    trigger: 'productionAnnounced',
    rule: { by: 'reviewed' },
    article: 'Art. 11(2)',
    needs: [],
    takes: [],
    changes: [change('requestArrived', 'stops', 'Art. 11(2)'), ...ends],
    questions: ['U10'],
  },
  {
    id: 'IA_REACT_5D_PR',
    kind: 'GATE',
    actor: 'issuingAuthority',
    trigger: 'authorityReceivedForm',
    rule: { by: 'daysHeld', days: 5 },
    article: 'Art. 11(5)',
    needs: [],
    takes: ['formSentAt'],
    changes: [change('authorityReacted', 'stops', 'Art. 11(5)'), ...ends],
    questions: ['U1', 'U2', 'U6', 'U17'],
  },
  {
    ...notice,
    id: 'PR_CLARIFY_NOTICE',
    article: 'Art. 11(5)',
    changes: changesOfNotice('Art. 11(5)'),
    questions: ['U19'],
  },
  {
    ...notice,
    id: 'PR_IMPOSSIBILITY_NOTICE',
    article: 'Art. 11(6)',
    changes: changesOfNotice('Art. 11(6)'),
    questions: ['U19'],
  },
  {
    ...notice,
    id: 'PR_NONEXEC_NOTICE',
    article: 'Art. 11(7)',
    changes: changesOfNotice('Art. 11(7)'),
    questions: ['U19'],
  },
  {
    ...notice,
    id: 'PR_PRIVILEGE_NOTICE',
    article: 'Art. 11(4)',
    changes: changesOfNotice('Art. 11(4)'),
    questions: ['U19'],
  },
];
