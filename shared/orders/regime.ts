import type { AuthorisationObject, DictionaryEntry } from '../hi1/model.ts';
import type { Regime } from './facts.ts';

/** What a certificate says of its own time limit, in two places that ought to agree. */
export interface RegimeReading {
  readonly regime: Regime;
  readonly emergency: boolean;
  readonly notified: boolean;
  /** The priority (Annex I, section C) and the flags (sections B and K) do not fit each other. */
  readonly disagrees: boolean;
}

const valueOf = (entry: DictionaryEntry | null): string | null => entry?.value ?? null;

/**
 * Reads which clock of Article 10 the certificate asks for. It is read from the certificate only, never derived from
 * the kind of data (Article 8(2) has exceptions). Where its two places disagree the reading is the one that can do
 * no harm: an emergency is never downgraded, and a notification that either place tells keeps the gate closed.
 */
export function readRegime(order: AuthorisationObject): RegimeReading {
  const priority = valueOf(order.priority);
  const isFlagged = (value: string): boolean => order.flags.some((flag) => flag.value === value);
  const emergencyFlag = isFlagged('IsEmergency');
  const notifiedFlag = isFlagged('EnforcingAuthorityNotified');
  if (valueOf(order.legalType) === 'EPOCPR') {
    return {
      regime: 'unknown',
      emergency: emergencyFlag,
      notified: notifiedFlag,
      disagrees: false,
    };
  }
  const emergency = priority === 'EightHours' || emergencyFlag;
  const notified = priority === 'TenDaysSubjectToEA' || notifiedFlag;
  const regime = regimeOf(priority, emergency, notified);
  return { regime, emergency, notified, disagrees: !agrees(priority, emergencyFlag, notifiedFlag) };
}

function regimeOf(priority: string | null, emergency: boolean, notified: boolean): Regime {
  if (emergency) return 'eightHours';
  if (notified) return 'tenDaysNotified';
  return priority === 'TenDaysASAP' ? 'tenDays' : 'unknown';
}

function agrees(priority: string | null, emergencyFlag: boolean, notifiedFlag: boolean): boolean {
  switch (priority) {
    case 'EightHours':
      return emergencyFlag;
    case 'TenDaysSubjectToEA':
      return notifiedFlag && !emergencyFlag;
    case 'TenDaysASAP':
      return !notifiedFlag && !emergencyFlag;
    default:
      return false;
  }
}

const strictness: Readonly<Record<Regime, number>> = {
  unknown: 0,
  tenDays: 1,
  tenDaysNotified: 2,
  eightHours: 3,
};

/** Of two readings that claim to be the same certificate, the one that can do no harm. */
export function saferRegime(a: RegimeReading, b: RegimeReading): RegimeReading {
  return {
    regime: strictness[a.regime] >= strictness[b.regime] ? a.regime : b.regime,
    emergency: a.emergency || b.emergency,
    notified: a.notified || b.notified,
    disagrees: a.disagrees || b.disagrees,
  };
}

/**
 * What holds after a newer generation of the certificate. It replaces the older one, with one exception: an order
 * that was notified does not stop being so by the issuing authority's word, because only the enforcing authority's
 * own confirmation opens the gate early (Article 10(2)). Such a change is for a person to look at.
 */
export function renewedRegime(known: RegimeReading, next: RegimeReading): RegimeReading {
  const wouldOpen =
    known.regime === 'tenDaysNotified' && (next.regime === 'tenDays' || next.regime === 'unknown');
  return wouldOpen ? { ...known, disagrees: true } : next;
}
