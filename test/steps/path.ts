// The path of one order, from the first start to the acknowledged answer and a restart, in its order.
import { answering, holding } from './answer.ts';
import { certificate } from './certificate.ts';
import { connecting } from './connect.ts';
import { fetching } from './fetch.ts';
import { firstStart } from './first-start.ts';
import { goingOffline } from './offline.ts';
import { reading } from './order.ts';
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
  answering,
  holding,
  goingOffline,
  restarting,
];
