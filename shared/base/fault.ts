/**
 * The closed list of everything that can go wrong in an expected way. Each code has a sentence and a next step in
 * every language (`shared/text/faults.*.ts`); no two codes share a sentence.
 */
export const faultCodes = [
  // keychain
  'keychain.missing',
  'keychain.locked',
  'keychain.weak',
  'keychain.denied',
  'keychain.changed',
  'keychain.damaged',
  'keychain.timeout',
  // local store
  'journal.truncated',
  'journal.damaged',
  'journal.newerFormat',
  'journal.alreadyOpen',
  'store.full',
  'store.readOnly',
  'store.damaged',
  // client certificate
  'certificate.none',
  'certificate.wrongPin',
  'certificate.notPkcs12',
  'certificate.tooLarge',
  'certificate.noKey',
  'certificate.keyMismatch',
  'certificate.expired',
  'certificate.notYetValid',
  'certificate.noClientAuth',
  'certificate.noDigitalSignature',
  'certificate.noOrganisationNumber',
  'certificate.organisationNumbersDisagree',
  'certificate.wrongCheckDigit',
  'certificate.otherOrganisation',
  'certificate.unknownIssuer',
  'certificate.unsupportedKey',
  // sign-in
  'signIn.cancelled',
  'signIn.expired',
  'signIn.wrongPerson',
  'signIn.eidBlocked',
  'signIn.eidNotStarted',
  'signIn.denied',
  'signIn.levelTooLow',
  'signIn.stateMismatch',
  'signIn.nonceMismatch',
  'signIn.issuerMismatch',
  'signIn.notGranted',
  'signIn.notBound',
  'signIn.otherOrganisation',
  'signIn.noRole',
  'signIn.browserNotOpened',
  'signIn.unreachable',
  'signIn.unexpected',
  'signIn.needed',
  'signIn.readingOver',
  'signIn.sessionExpired',
  // connection
  'connection.nameNotFound',
  'connection.refused',
  'connection.timeout',
  'connection.closed',
  'connection.offline',
  'connection.serverCertificateUnknown',
  'connection.serverCertificateExpired',
  'connection.serverCertificateNotYetValid',
  'connection.serverNameMismatch',
  'connection.tlsTooOld',
  'connection.tlsFailed',
  'connection.clientCertificateRefused',
  'connection.clientCertificateMissing',
  'connection.clientCertificateExpired',
  'connection.clientCertificateRevoked',
  'connection.addressNotRegistered',
  'connection.addressDropped',
  'connection.organisationUnknown',
  'connection.notSignedIn',
  'connection.tokenNotBound',
  'connection.levelTooLow',
  'connection.roleMissing',
  'connection.versionNotSupported',
  'connection.schemaRefused',
  'connection.answerUnreadable',
  'connection.answerTooLarge',
  'connection.serverFault',
  'connection.busy',
  'connection.notFound',
  'connection.refusedOtherwise',
  // messages
  'message.tooLarge',
  'message.notXml',
  'message.notHi1',
  'message.refused',
  'message.invalidOutgoing',
  'mailbox.overfull',
  // answer
  'answer.fileUnreadable',
  'answer.fileTooLarge',
  'answer.fileChanged',
  'answer.nothingToSend',
  'answer.filesPresent',
  'answer.taskOpen',
  'answer.alreadyFrozen',
  'answer.notFrozen',
  'answer.hashDiffers',
  'answer.gateClosed',
  'answer.alreadySent',
  'answer.orderUnknown',
  // bridge
  'bridge.badSender',
  'bridge.unknownCall',
  'bridge.badRequest',
  'bridge.tooLarge',
  'bridge.tooFast',
  'bridge.forbidden',
  'bridge.locked',
  'lock.systemLocked',
  'bridge.internal',
  'bridge.unknownFile',
  // printing
  'print.failed',
  'print.notSaved',
  'bridge.unknownReport',
  'bridge.notSaved',
  // profile
  'practice.unreachable',
  'practice.refused',
  'profile.missing',
  'profile.invalid',
  'profile.liveIncomplete',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** Values that a sentence may name (`{days}`): never order content, names, paths or secrets. */
export type FaultParams = Readonly<Record<string, string | number>>;

export interface Fault {
  readonly code: FaultCode;
  readonly params?: FaultParams;
}

export const fault = (code: FaultCode, params?: FaultParams): Fault =>
  params === undefined ? { code } : { code, params };
