import type { FaultCode } from '../base/fault.ts';
import { byHandSv } from './faults/by-hand.sv.ts';
import { certificateSv } from './faults/certificate.sv.ts';
import { connectionSv } from './faults/connection.sv.ts';
import { deskSv } from './faults/desk.sv.ts';
import type { FaultWords } from './faults/fault-words.ts';
import { judgementSv } from './faults/judgement.sv.ts';
import { localSv } from './faults/local.sv.ts';
import { messagesSv } from './faults/messages.sv.ts';
import { orderSv } from './faults/order.sv.ts';
import { programSv } from './faults/program.sv.ts';
import { signInSv } from './faults/sign-in.sv.ts';

export const faultsSv: Readonly<Record<FaultCode, FaultWords>> = {
  ...localSv,
  ...certificateSv,
  ...signInSv,
  ...connectionSv,
  ...orderSv,
  ...deskSv,
  ...messagesSv,
  ...judgementSv,
  ...byHandSv,
  ...programSv,
};
