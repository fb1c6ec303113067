import type { PracticeOrder } from '../orders/practice-orders.ts';
import { situationsEn, type SituationText } from './practice-situations.en.ts';

/** Words of the practice menu. It exists in the practice profile only. */
export interface PracticeText {
  readonly menu: string;
  readonly send: string;
  readonly page: string;
  readonly normal: string;
  readonly orders: Readonly<Record<PracticeOrder, string>>;
  /** Whose clock runs in it, in a few words. */
  readonly clocks: Readonly<Record<PracticeOrder, string>>;
  readonly offerTitle: string;
  readonly offerBody: string;
  readonly sent: string;
  readonly isNormal: string;
  readonly situations: SituationText;
}

export const practiceEn: PracticeText = {
  menu: 'Practice',
  send: 'Send me an order',
  page: 'Open the practice page in the browser',
  normal: 'Back to normal',
  orders: {
    plain: 'Ten days, nobody notified',
    notified: 'Notified: do not send yet',
    emergency: 'Emergency',
    languages: 'In two languages',
    subscriber: 'Subscriber data only',
    content: 'Content, validated by a judge',
    identifiers: 'Several identifiers',
    attachments: 'With attachments',
  },
  clocks: {
    plain: 'Germany, ten days',
    notified: 'France, opens after ten days',
    emergency: 'Netherlands, eight hours',
    languages: 'Austria, ten days',
    subscriber: 'Finland, ten days',
    content: 'Italy, opens after ten days',
    identifiers: 'Spain, ten days',
    attachments: 'Portugal, opens after ten days',
  },
  offerTitle: 'No orders yet',
  offerBody: 'Have the practice platform send one. It arrives within seconds.',
  sent: 'The practice platform sent “{order}”. It appears in the inbox.',
  isNormal: 'The practice platform behaves normally again. Its time stays as it is.',
  situations: situationsEn,
};
