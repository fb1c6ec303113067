import type { Text } from './text.ts';
import { alarmSv } from './sv/alarm.ts';
import { answerSv } from './sv/answer.ts';
import { belongingSv } from './sv/belonging.ts';
import { byHandSv } from './sv/by-hand.ts';
import { certificateSv } from './sv/certificate.ts';
import { changesSv } from './sv/changes.ts';
import { clockSv } from './sv/clock.ts';
import { connectionSv } from './sv/connection.ts';
import { formSv } from './sv/form.ts';
import { deskSv } from './sv/desk.ts';
import { frameSv } from './sv/frame.ts';
import { freshnessSv } from './sv/freshness.ts';
import { historySv } from './sv/history.ts';
import { holdingSv } from './sv/holding.ts';
import { identitySv } from './sv/identity.ts';
import { inboxSv } from './sv/inbox.ts';
import { judgementsSv } from './sv/judgements.ts';
import { lettersSv } from './sv/letters.ts';
import { lockSv } from './sv/lock.ts';
import { orderSv } from './sv/order.ts';
import { newsSv } from './sv/news.ts';
import { sentSv } from './sv/sent.ts';
import { portalSv } from './sv/portal.ts';
import { paperSv } from './sv/paper.ts';
import { paletteSv } from './sv/palette.ts';
import { printSv } from './sv/print.ts';
import { outboxSv } from './sv/outbox.ts';
import { receivedSv } from './sv/received.ts';
import { sealsSv } from './sv/seals.ts';
import { senderSv } from './sv/sender.ts';
import { preservationSv } from './sv/preservation.ts';
import { shortcutsSv } from './sv/shortcuts.ts';
import { termsSv } from '../../shared/text/terms.sv.ts';
import { versionsSv } from './sv/versions.ts';
import { welcomeSv } from './sv/welcome.ts';

/** All screen texts in Swedish. */
export const sv = {
  alarm: alarmSv,
  answer: answerSv,
  belonging: belongingSv,
  byHand: byHandSv,
  certificate: certificateSv,
  changes: changesSv,
  clock: clockSv,
  connection: connectionSv,
  form: formSv,
  desk: deskSv,
  frame: frameSv,
  freshness: freshnessSv,
  history: historySv,
  holding: holdingSv,
  identity: identitySv,
  inbox: inboxSv,
  judgements: judgementsSv,
  letters: lettersSv,
  lock: lockSv,
  order: orderSv,
  news: newsSv,
  sent: sentSv,
  palette: paletteSv,
  paper: paperSv,
  portal: portalSv,
  print: printSv,
  outbox: outboxSv,
  received: receivedSv,
  seals: sealsSv,
  sender: senderSv,
  preservation: preservationSv,
  shortcuts: shortcutsSv,
  terms: termsSv,
  versions: versionsSv,
  welcome: welcomeSv,
} satisfies Text;
