import type { EntryKind } from '../../../shared/orders/entry.ts';
import type { IconName } from '../../parts/icons.ts';

export const historyIcon: Readonly<Record<EntryKind, IconName>> = {
  objectArrived: 'inbox',
  messageUnreadable: 'warn',
  cursorMoved: 'inbox',
  enforcingAuthorityLearnt: 'scale',
  versionEndAnnounced: 'clock',
  versionChosen: 'settings',
  personSignedIn: 'person',
  personSignedOut: 'signOut',
  emergencyTaken: 'alarm',
  withdrawalJudged: 'scale',
  fileAdded: 'file',
  fileRemoved: 'remove',
  noDataDeclared: 'form',
  packageFrozen: 'package',
  packageReopened: 'undo',
  answerQueued: 'wait',
  answerTakenBack: 'undo',
  messageSealed: 'lock',
  attemptStarted: 'send',
  responseArrived: 'pass',
  attemptFailed: 'fault',
  answerStopped: 'alarm',
};
