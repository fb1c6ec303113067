import type { Language } from '../bridge/app-state.ts';
import { senderEn, type SenderText } from './sender.en.ts';
import { senderSv } from './sender.sv.ts';

export type { CheckWords, OutcomeWords, SenderText } from './sender.en.ts';

/** Words of the sender check; window and command line share them. */
export const senderText: Readonly<Record<Language, SenderText>> = { en: senderEn, sv: senderSv };
