import type { OrderKind } from '../state/platform-state.ts';

/** The production orders the authorities of this platform can send, in the order a person should learn them. */
export const templates = [
  'plain',
  'notified',
  'emergency',
  'languages',
  'subscriber',
  'content',
  'identifiers',
  'attachments',
] as const;
export type Template = (typeof templates)[number];

/** Preservation orders (EPOC-PR). */
export const preservations = ['preservation'] as const;

/** Orders one should look at twice before doing anything: they come from nobody this platform knows. */
export const doubtfulOrders = ['doubtful'] as const;

/** Emergencies an enforcing authority was notified of: Ombud's own list does not offer them, a situation plays them. */
export const notifiedEmergencies = ['emergencyNotified'] as const;

export type AnyTemplate =
  | Template
  | (typeof preservations)[number]
  | (typeof doubtfulOrders)[number]
  | (typeof notifiedEmergencies)[number];
export const allTemplates: readonly AnyTemplate[] = [
  ...templates,
  ...preservations,
  ...doubtfulOrders,
  ...notifiedEmergencies,
];

export interface PracticeOrder {
  /** Whose clock runs: the referee judges by it. */
  readonly kind: OrderKind;
  /** Member State of the issuing authority. */
  readonly country: string;
}

export const practiceOrders: Readonly<Record<AnyTemplate, PracticeOrder>> = {
  plain: { kind: 'plain', country: 'DE' },
  notified: { kind: 'notified', country: 'FR' },
  emergency: { kind: 'emergency', country: 'NL' },
  languages: { kind: 'plain', country: 'AT' },
  subscriber: { kind: 'plain', country: 'FI' },
  content: { kind: 'notified', country: 'IT' },
  identifiers: { kind: 'plain', country: 'ES' },
  attachments: { kind: 'notified', country: 'PT' },
  preservation: { kind: 'preservation', country: 'BE' },
  doubtful: { kind: 'plain', country: 'DE' },
  emergencyNotified: { kind: 'emergency', country: 'NL' },
};
