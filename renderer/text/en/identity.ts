/** Sign-in with eID and who is signed in. */
export const identityEn = {
  title: 'Sign in',
  lead: 'You prove who you are with your eID, in your own browser. The organisation is proved by its certificate.',
  start: 'Sign in with eID',
  starting: 'Opening the browser',
  needCertificate: 'The client certificate comes first: the sign-in is bound to it.',
  toCertificate: 'To the certificate',
  lastFault: 'The last sign-in did not work',
  goOn: 'Go on in your browser',
  goOnLead:
    'Ombud opened the sign-in page in the browser you normally use. Come back here when it says so; this window follows by itself.',
  steps: 'Steps of the sign-in',
  opening: 'Opening the browser',
  opened: 'Browser opened',
  waiting: 'Waiting for your eID',
  waited: 'eID used',
  left: (time: string) => `${time} left, then you start again`,
  exchanging: 'Level checked, token bound to the certificate',
  roles: 'Roles fetched from the service',
  reopen: 'Open the page again',
  copyAddress: 'Copy the address',
  copied:
    'The address is on the clipboard. Paste it into a browser on this computer; it works once.',
  cancel: 'Cancel',
  origin: (origin: string) =>
    `The address in the browser begins with ${origin}; check that it does.`,
  neverSees: 'Ombud never sees your code; it is typed only in the eID program.',
  without: 'Without signing in',
  withoutBody:
    'New orders are still received: that needs the certificate only. Reading needs that a person with the right signed in not long ago. Sending always needs you to be signed in.',
  withoutHalted:
    'Nothing new is received and no emergency is announced until the journal is whole again. Follow the national portal meanwhile.',
  withoutEmergency: 'An emergency order is announced even when nobody is signed in.',
  signedIn: 'You are signed in',
  expired: {
    time: 'Your sign-in has run out',
    ended: 'The service has ended your sign-in',
    certificate: 'Your sign-in ended with the certificate',
  },
  expiredWhy: {
    time: 'A sign-in lasts for a limited time, and that time is up.',
    ended: 'The service no longer accepts it. It does not say why.',
    certificate: 'It was bound to the client certificate, which has been replaced.',
  },
  expiredBody:
    'Nothing is lost: what you prepared is kept in the journal. Sign in again to go on, and to send.',
  switchPerson: 'Sign in as somebody else',
  switchHint:
    'Signing in as somebody else signs you out first. Answers that wait to be sent stay, with the names of those who made them.',
  again: 'Sign in again',
  name: 'Name',
  organisation: 'Organisation',
  number: 'Organisation number',
  rolesTitle: 'Roles',
  noRoles: 'none',
  level: 'Level of assurance',
  levels: { loa2: 'level 2', loa3: 'level 3', loa4: 'level 4' },
  timeLeft: 'Time left',
  until: (time: string, left: string) => `${left}, until ${time}`,
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  serviceRoles:
    'Roles come from the service. Ombud never offers more than they allow; the service checks once more.',
  rights: 'What you may do',
  rightNames: {
    readOrders: 'Read orders',
    prepare: 'Prepare answers',
    send: 'Send answers',
    takeAlarm: 'Take emergency orders',
  },
  yes: 'allowed',
  no: 'not allowed',
} as const;
