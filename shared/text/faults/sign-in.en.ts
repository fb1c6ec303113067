import type { FaultGroup } from './fault-words.ts';

export const signInEn: FaultGroup<'signIn'> = {
  'signIn.cancelled': {
    sentence: 'The sign-in was cancelled.',
    next: 'Start it again when you are ready.',
  },
  'signIn.expired': {
    sentence: 'The sign-in took longer than it may, and was ended.',
    next: 'Start it again and confirm in the eID within the time shown.',
  },
  'signIn.wrongPerson': {
    sentence: 'The eID that was used belongs to somebody else than the person who was chosen.',
    next: 'Start again and use your own eID.',
  },
  'signIn.eidBlocked': {
    sentence:
      'The eID is blocked or no longer valid. Nothing is wrong with Ombud or the certificate.',
    next: 'Get a new eID from its issuer, or sign in with another one.',
  },
  'signIn.eidNotStarted': {
    sentence: 'The eID program did not start.',
    next: 'Check that it is installed on this computer or on your phone, and start the sign-in again.',
  },
  'signIn.denied': {
    sentence: 'The sign-in service refused without saying why.',
    next: 'Try once more. If it refuses again, ask the service’s support.',
  },
  'signIn.declined': {
    sentence: 'The sign-in was declined on the phone.',
    next: 'If that was you, start again. If not, somebody else scanned the code: tell whoever looks after security.',
  },
  'signIn.levelTooLow': {
    sentence:
      'The sign-in was right, but the eID does not reach the level of assurance that the service demands.',
    detail: 'It gave {given}; needed is {needed}.',
    next: 'Sign in with an eID of at least that level.',
  },
  'signIn.stateMismatch': {
    sentence: 'The browser came back from a sign-in that Ombud did not start. It was turned away.',
    next: 'Close that page and start the sign-in again from Ombud.',
  },
  'signIn.nonceMismatch': {
    sentence: 'The proof of the sign-in belongs to another attempt. It was not accepted.',
    next: 'Start the sign-in again. If it happens twice, tell whoever looks after security.',
  },
  'signIn.issuerMismatch': {
    sentence:
      'The answer did not come from the sign-in service of this profile. It was not accepted.',
    next: 'Start the sign-in again. If it happens twice, do not sign in, and tell whoever looks after security.',
  },
  'signIn.audienceMismatch': {
    sentence: 'The proof of the sign-in was made out to another program. It was not accepted.',
    next: 'Start the sign-in again. If it happens twice, ask the service’s support.',
  },
  'signIn.notGenuine': {
    sentence: 'The proof of the sign-in bears no valid signature, or is not of now.',
    next: 'Check the clock of this computer, then start again. If it stays so, tell whoever looks after security.',
  },
  'signIn.clientRefused': {
    sentence: 'The sign-in service does not let Ombud itself in.',
    next: 'Check that the profile and the client certificate belong together, then ask the service’s support.',
  },
  'signIn.notGranted': {
    sentence:
      'The sign-in service did not honour the sign-in: it came too late, was used before, or your certificate is not accepted there.',
    next: 'Start again. If it happens twice, check the certificate.',
  },
  'signIn.notBound': {
    sentence:
      'The access that was granted is not tied to your client certificate, so Ombud does not use it.',
    next: 'Check the certificate, then sign in again. If it stays so, the fault is at the sign-in service.',
  },
  'signIn.otherOrganisation': {
    sentence: 'You signed in for another organisation than the one of this profile.',
    detail: 'The eID speaks for {found}; the profile is for {expected}.',
    next: 'Sign in again as somebody of the right organisation.',
  },
  'signIn.noRole': {
    sentence: 'You are who you say, but the service has given you no role for this organisation.',
    next: 'Ask an administrator of your organisation to give you one, then sign in again.',
  },
  'signIn.browserNotOpened': {
    sentence: 'The system opened no browser.',
    next: 'Choose a default browser in the settings of the system, then sign in again.',
  },
  'signIn.unreachable': {
    sentence: 'The sign-in service cannot be reached.',
    next: 'Check the network and try again. What has arrived is not lost, and new orders are fetched as soon as there is contact.',
  },
  'signIn.unexpected': {
    sentence: 'The sign-in service answered in a way that Ombud does not know.',
    next: 'Try again later. If it stays so, ask the service’s support.',
  },
  'signIn.needed': {
    sentence: 'This needs a signed-in person.',
    next: 'Sign in with eID.',
  },
  'signIn.readingOver': {
    sentence:
      'Nobody who may read orders has signed in on this computer for so long that they are closed.',
    detail: 'Without a sign-in they can be read for {days} days.',
    next: 'Sign in with eID to open them again; signing in needs contact with the service. Nothing is lost.',
  },
  'signIn.sessionExpired': {
    sentence: 'Your sign-in has run out. Nothing you prepared is lost.',
    next: 'Sign in again to go on.',
  },
};
