import type { FaultCode } from '../base/fault.ts';
import { byHandEn } from './faults/by-hand.en.ts';
import { certificateEn } from './faults/certificate.en.ts';
import { connectionEn } from './faults/connection.en.ts';
import { deskEn } from './faults/desk.en.ts';
import type { FaultWords } from './faults/fault-words.ts';
import { judgementEn } from './faults/judgement.en.ts';
import { localEn } from './faults/local.en.ts';
import { messagesEn } from './faults/messages.en.ts';
import { orderEn } from './faults/order.en.ts';
import { programEn } from './faults/program.en.ts';
import { signInEn } from './faults/sign-in.en.ts';

export const faultsEn: Readonly<Record<FaultCode, FaultWords>> = {
  ...localEn,
  ...certificateEn,
  ...signInEn,
  ...connectionEn,
  ...orderEn,
  ...deskEn,
  ...messagesEn,
  ...judgementEn,
  ...byHandEn,
  ...programEn,
};
