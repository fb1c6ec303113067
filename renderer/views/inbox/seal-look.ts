import { sealMark, type SealMark, type SealReport } from '../../../shared/seals/report.ts';
import type { IconName } from '../../parts/icons.ts';

/** Sign and colour of what was found. A document that nobody sealed is nothing to be alarmed by, and nothing to trust. */
export const sealIcons = {
  sealed: { icon: 'pass', mark: 'pass' },
  reserved: { icon: 'warn', mark: 'fault' },
  added: { icon: 'warn', mark: 'fault' },
  changed: { icon: 'fault', mark: 'fault' },
  cannotCheck: { icon: 'ask', mark: 'fault' },
  none: { icon: 'skip', mark: 'skip' },
  notPdf: { icon: 'skip', mark: 'skip' },
} as const satisfies Record<SealMark, { icon: IconName; mark: 'pass' | 'fault' | 'skip' }>;

/** Whose seals hold, as their certificates say; none where the mark does not go by them. */
export function sealedBy(report: SealReport, nobody: string): string | null {
  const mark = sealMark(report);
  if (mark !== 'sealed' && mark !== 'reserved') return null;
  const names = report.signatures.map(
    ({ signer }) => signer?.organisation ?? signer?.name ?? nobody,
  );
  return [...new Set(names)].join(' · ');
}
