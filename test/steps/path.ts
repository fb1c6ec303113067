// The path of one order, from the first start to the acknowledged answer, what survives, and what is left behind.
import { answering, holding } from './answer.ts';
import { certificate } from './certificate.ts';
import { searching } from './clear-text.ts';
import { connecting } from './connect.ts';
import { atTheDesk, readingTheForm } from './desk.ts';
import { fetching } from './fetch.ts';
import { firstStart } from './first-start.ts';
import { writing } from './letters.ts';
import { locking } from './lock.ts';
import { goingOffline } from './offline.ts';
import { reading } from './order.ts';
import { outboxing } from './outbox.ts';
import { keeping } from './preservation.ts';
import { restarting } from './restart.ts';
import { signingIn } from './sign-in.ts';
import type { Step } from './world.ts';

export const path: readonly Step[] = [
  firstStart,
  certificate,
  signingIn,
  connecting,
  fetching,
  reading,
  readingTheForm,
  atTheDesk,
  answering,
  holding,
  writing,
  keeping,
  goingOffline,
  outboxing,
  locking,
  restarting,
  searching,
];
