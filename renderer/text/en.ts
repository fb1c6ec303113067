import { alarmEn } from './en/alarm.ts';
import { answerEn } from './en/answer.ts';
import { belongingEn } from './en/belonging.ts';
import { byHandEn } from './en/by-hand.ts';
import { certificateEn } from './en/certificate.ts';
import { changesEn } from './en/changes.ts';
import { clockEn } from './en/clock.ts';
import { connectionEn } from './en/connection.ts';
import { formEn } from './en/form.ts';
import { deskEn } from './en/desk.ts';
import { frameEn } from './en/frame.ts';
import { freshnessEn } from './en/freshness.ts';
import { historyEn } from './en/history.ts';
import { holdingEn } from './en/holding.ts';
import { identityEn } from './en/identity.ts';
import { inboxEn } from './en/inbox.ts';
import { judgementsEn } from './en/judgements.ts';
import { lettersEn } from './en/letters.ts';
import { lockEn } from './en/lock.ts';
import { orderEn } from './en/order.ts';
import { newsEn } from './en/news.ts';
import { sentEn } from './en/sent.ts';
import { portalEn } from './en/portal.ts';
import { paperEn } from './en/paper.ts';
import { paletteEn } from './en/palette.ts';
import { printEn } from './en/print.ts';
import { outboxEn } from './en/outbox.ts';
import { receivedEn } from './en/received.ts';
import { sealsEn } from './en/seals.ts';
import { senderEn } from './en/sender.ts';
import { preservationEn } from './en/preservation.ts';
import { shortcutsEn } from './en/shortcuts.ts';
import { termsEn } from '../../shared/text/terms.en.ts';
import { versionsEn } from './en/versions.ts';
import { welcomeEn } from './en/welcome.ts';

/** All screen texts in English; the shape every other language must have. */
export const en = {
  alarm: alarmEn,
  answer: answerEn,
  belonging: belongingEn,
  byHand: byHandEn,
  certificate: certificateEn,
  changes: changesEn,
  clock: clockEn,
  connection: connectionEn,
  form: formEn,
  desk: deskEn,
  frame: frameEn,
  freshness: freshnessEn,
  history: historyEn,
  holding: holdingEn,
  identity: identityEn,
  inbox: inboxEn,
  judgements: judgementsEn,
  letters: lettersEn,
  lock: lockEn,
  order: orderEn,
  news: newsEn,
  sent: sentEn,
  palette: paletteEn,
  paper: paperEn,
  portal: portalEn,
  print: printEn,
  outbox: outboxEn,
  received: receivedEn,
  seals: sealsEn,
  sender: senderEn,
  preservation: preservationEn,
  shortcuts: shortcutsEn,
  terms: termsEn,
  versions: versionsEn,
  welcome: welcomeEn,
} as const;
