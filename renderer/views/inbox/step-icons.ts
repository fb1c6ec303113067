import type { StepName } from '../../../shared/orders/next-steps.ts';
import type { IconName } from '../../parts/icons.ts';

export const stepIcons: Readonly<Record<StepName, IconName>> = {
  take: 'alarm',
  prepare: 'file',
  answerRest: 'file',
  freeze: 'package',
  approve: 'check',
  reopen: 'undo',
  send: 'send',
  queue: 'wait',
  takeBack: 'undo',
  confirmWithdrawal: 'check',
  confirmPreserved: 'keep',
  release: 'open',
  recordDeletion: 'remove',
  answerLetter: 'letterIn',
  writeLetter: 'letterOut',
  recordConfirmed: 'check',
  recordReply: 'letterIn',
  recordLetter: 'letterOut',
};
