/** Clocks of enforcement and money: Regulation (EU) 2023/1543, Articles 14 and 16. */
import { change } from './changes.ts';
import type { ClockRow } from './row.ts';

export const enforcementRows: readonly ClockRow[] = [
  {
    id: 'EA_RECOGNITION_5WD',
    kind: 'WATCH',
    actor: 'enforcingAuthority',
    trigger: 'enforcementReceived',
    rule: { by: 'workingDays', days: 5, of: 'ours' },
    article: 'Art. 16(2)',
    needs: [],
    takes: [],
    changes: [change('enforcingDecided', 'stops', 'Art. 16(2)')],
    questions: ['U6'],
  },
  {
    id: 'ENFORCEMENT_DEADLINE',
    kind: 'DUE',
    actor: 'addressee',
    trigger: 'complianceDemanded',
    rule: { by: 'stated' },
    article: 'Art. 16(3)',
    needs: [],
    takes: ['date', 'at', 'issuingTimezone', 'issuingCountry'],
    changes: [
      change('complied', 'stops', 'Art. 16(3)'),
      change('objected', 'stops', 'Art. 16(4), 16(5)'),
      change('withdrawn', 'stops', 'Art. 4(5)'),
    ],
    questions: ['U8', 'U20'],
  },
  {
    id: 'IA_REPLY_5WD',
    kind: 'WATCH',
    actor: 'issuingAuthority',
    trigger: 'informationAsked',
    rule: { by: 'workingDays', days: 5, of: 'issuing' },
    article: 'Art. 16(7)',
    needs: [],
    takes: ['issuingTimezone', 'issuingCountry'],
    changes: [change('replied', 'stops', 'Art. 16(7)')],
    questions: ['U6'],
  },
  {
    id: 'COST_CLAIM',
    kind: 'DUE',
    actor: 'provider',
    trigger: 'orderExecuted',
    rule: { by: 'claimed' },
    article: 'Art. 14(1)',
    needs: [],
    takes: ['days'],
    changes: [change('claimSent', 'stops', 'Art. 14(1)')],
    questions: [],
  },
];
