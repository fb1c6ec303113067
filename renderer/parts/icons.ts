/** The icons in use, each imported on its own. Names say what they mean here, not what they show. */
import Alarm from '@lucide/svelte/icons/octagon-alert';
import Ask from '@lucide/svelte/icons/circle-question-mark';
import Back from '@lucide/svelte/icons/arrow-left';
import Ban from '@lucide/svelte/icons/ban';
import Calendar from '@lucide/svelte/icons/calendar';
import Check from '@lucide/svelte/icons/check';
import Clock from '@lucide/svelte/icons/clock';
import Copy from '@lucide/svelte/icons/copy';
import Cross from '@lucide/svelte/icons/x';
import Down from '@lucide/svelte/icons/chevron-down';
import Delivered from '@lucide/svelte/icons/mail-check';
import Fault from '@lucide/svelte/icons/square-x';
import File from '@lucide/svelte/icons/file';
import Filter from '@lucide/svelte/icons/list-filter';
import Form from '@lucide/svelte/icons/file-text';
import Hourglass from '@lucide/svelte/icons/hourglass';
import Inbox from '@lucide/svelte/icons/inbox';
import Info from '@lucide/svelte/icons/info';
import Keep from '@lucide/svelte/icons/archive';
import LetterIn from '@lucide/svelte/icons/mail-open';
import LetterOut from '@lucide/svelte/icons/mail';
import Key from '@lucide/svelte/icons/key-round';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Link from '@lucide/svelte/icons/link';
import Lock from '@lucide/svelte/icons/lock';
import NotSent from '@lucide/svelte/icons/mail-x';
import Note from '@lucide/svelte/icons/sticky-note';
import Offline from '@lucide/svelte/icons/wifi-off';
import Open from '@lucide/svelte/icons/lock-open';
import Outbox from '@lucide/svelte/icons/share';
import Package from '@lucide/svelte/icons/package';
import Pass from '@lucide/svelte/icons/circle-check';
import Person from '@lucide/svelte/icons/user';
import Plug from '@lucide/svelte/icons/plug';
import Plus from '@lucide/svelte/icons/plus';
import Print from '@lucide/svelte/icons/printer';
import Refresh from '@lucide/svelte/icons/rotate-cw';
import Returned from '@lucide/svelte/icons/mail-warning';
import Remove from '@lucide/svelte/icons/trash-2';
import Scale from '@lucide/svelte/icons/scale';
import Seal from '@lucide/svelte/icons/stamp';
import Search from '@lucide/svelte/icons/search';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import SignOut from '@lucide/svelte/icons/log-out';
import SignIn from '@lucide/svelte/icons/log-in';
import Sliders from '@lucide/svelte/icons/sliders-horizontal';
import Skip from '@lucide/svelte/icons/circle-dashed';
import Snooze from '@lucide/svelte/icons/alarm-clock';
import Unlink from '@lucide/svelte/icons/unlink';
import Unread from '@lucide/svelte/icons/mail';
import Undo from '@lucide/svelte/icons/undo-2';
import Up from '@lucide/svelte/icons/upload';
import Warn from '@lucide/svelte/icons/triangle-alert';
import Window from '@lucide/svelte/icons/app-window';

export const icons = {
  admin: Sliders,
  alarm: Alarm,
  ask: Ask,
  back: Back,
  ban: Ban,
  calendar: Calendar,
  check: Check,
  clock: Clock,
  copy: Copy,
  delivered: Delivered,
  cross: Cross,
  down: Down,
  fault: Fault,
  file: File,
  filter: Filter,
  form: Form,
  inbox: Inbox,
  info: Info,
  keep: Keep,
  letterIn: LetterIn,
  letterOut: LetterOut,
  key: Key,
  keyboard: Keyboard,
  link: Link,
  lock: Lock,
  note: Note,
  notSent: NotSent,
  offline: Offline,
  open: Open,
  outbox: Outbox,
  package: Package,
  pass: Pass,
  person: Person,
  plug: Plug,
  plus: Plus,
  print: Print,
  refresh: Refresh,
  returned: Returned,
  remove: Remove,
  scale: Scale,
  seal: Seal,
  search: Search,
  send: Send,
  settings: Settings,
  signIn: SignIn,
  signOut: SignOut,
  skip: Skip,
  snooze: Snooze,
  undo: Undo,
  unlink: Unlink,
  unread: Unread,
  upload: Up,
  wait: Hourglass,
  warn: Warn,
  window: Window,
} as const;

export type IconName = keyof typeof icons;
