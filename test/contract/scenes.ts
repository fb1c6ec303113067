// Every view in every condition it can be in: what the tests of accessibility, zoom and policy walk through.
import { answers } from './scenes/answers.ts';
import { byHand } from './scenes/by-hand.ts';
import { byHandAnswers } from './scenes/by-hand-answer.ts';
import { byHandNews } from './scenes/by-hand-news.ts';
import { byHandSent } from './scenes/by-hand-sent.ts';
import { byHandStruck } from './scenes/by-hand-struck.ts';
import { certificates } from './scenes/certificates.ts';
import { connections } from './scenes/connections.ts';
import { desk } from './scenes/desk.ts';
import { entrances } from './scenes/entrances.ts';
import { forms } from './scenes/forms.ts';
import { holds } from './scenes/holds.ts';
import { identities } from './scenes/identities.ts';
import { inbox } from './scenes/inbox.ts';
import { judgementScenes } from './scenes/judgements.ts';
import { letterScenes } from './scenes/letters.ts';
import { locks } from './scenes/locks.ts';
import { offlineScenes } from './scenes/offline.ts';
import { outboxes } from './scenes/outboxes.ts';
import { parts } from './scenes/parts.ts';
import { practised } from './scenes/practice.ts';
import { refusedPart } from './scenes/refused-part.ts';
import { seals } from './scenes/seals.ts';
import { senders } from './scenes/senders.ts';
import { strangers } from './scenes/strangers.ts';
import type { Scene } from './scenes/scene.ts';

export const scenes: readonly Scene[] = [
  ...inbox,
  ...senders,
  ...seals,
  ...forms,
  ...desk,
  ...offlineScenes,
  ...answers,
  ...letterScenes,
  ...judgementScenes,
  ...holds,
  ...byHand,
  ...byHandAnswers,
  ...byHandNews,
  ...byHandSent,
  ...byHandStruck,
  ...outboxes,
  ...parts,
  ...refusedPart,
  ...certificates,
  ...identities,
  ...connections,
  ...entrances,
  ...locks,
  ...practised,
  ...strangers,
];
