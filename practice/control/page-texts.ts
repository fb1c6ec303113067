import type { DecisionKind, DeliveryMode, DeliveryRecord } from '../state/platform-state.ts';
import type { NetworkGroup, NetworkMode } from '../national/network-modes.ts';
import type { Language } from '../web/language.ts';
import { controlEn } from './page-texts.en.ts';
import { controlSv } from './page-texts.sv.ts';
import type { VersionStage } from '../national/versions.ts';
import type { Deviation } from './ordinary.ts';
import type { VersionAct } from './version-card.ts';

/** Words of the control page; those of the eight orders are in `order-texts.ts`. */
export interface ControlTexts {
  readonly title: string;
  readonly lead: string;
  readonly band: string;
  readonly mode: string;
  readonly otherLanguage: string;
  readonly ordinary: string;
  readonly notOrdinary: string;
  readonly deviations: Readonly<Record<Deviation, string>>;
  readonly backToNormal: string;
  readonly send: string;
  readonly sendLead: string;
  readonly sendThis: string;
  readonly clock: string;
  readonly learn: string;
  readonly time: string;
  readonly timeLead: string;
  readonly now: string;
  readonly hours: (hours: number) => string;
  readonly days: (days: number) => string;
  readonly toOpening: (reference: string, when: string) => string;
  readonly noOpening: string;
  readonly orders: string;
  readonly noOrders: string;
  readonly ended: (count: number) => string;
  readonly issuedAt: (when: string) => string;
  readonly opensAt: (when: string) => string;
  readonly dueAt: (when: string) => string;
  /** What the national portal shows of its own, counted plainly so that it can be compared. */
  readonly alert: (kind: 'answer' | 'keep', when: string) => string;
  readonly notRead: string;
  readonly deliveriesSoFar: string;
  readonly deliveryStates: Readonly<Record<DeliveryRecord['status'], string>>;
  readonly said: Readonly<Record<DecisionKind, string>>;
  readonly saidByStranger: string;
  readonly issuing: string;
  readonly enforcing: string;
  readonly stranger: string;
  readonly withdrawn: string;
  readonly deliveries: string;
  readonly deliveriesLead: string;
  readonly deliveryModes: Readonly<Record<DeliveryMode, string>>;
  readonly release: string;
  readonly network: string;
  readonly networkLead: string;
  readonly networkGroups: Readonly<Record<NetworkGroup, string>>;
  readonly networkModes: Readonly<Record<NetworkMode, string>>;
  readonly certificates: string;
  readonly certificateHint: string;
  readonly certificateKinds: Readonly<Record<string, string>>;
  readonly endSessions: string;
  readonly addresses: string;
  readonly addressesLead: string;
  readonly addressActs: Readonly<Record<'home' | 'refuse' | 'drop', string>>;
  readonly afterwards: string;
  readonly versions: string;
  readonly versionsLead: string;
  readonly versionStages: Readonly<Record<VersionStage, string>>;
  readonly versionEnds: (when: string) => string;
  readonly versionEnded: (when: string) => string;
  readonly versionStays: string;
  readonly versionActs: Readonly<Record<VersionAct, string>>;
  readonly breaches: string;
  readonly noBreaches: string;
  readonly log: string;
}

export const controlTexts: Readonly<Record<Language, ControlTexts>> = {
  en: controlEn,
  sv: controlSv,
};
