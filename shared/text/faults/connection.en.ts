import type { FaultGroup } from './fault-words.ts';

export const connectionEn: FaultGroup<'connection'> = {
  'connection.nameNotFound': {
    sentence: 'The name of the service has no address in the name lookup this computer uses.',
    next: 'Check the network and VPN. If other pages open, ask whoever runs the name lookup.',
  },
  'connection.refused': {
    sentence: 'The service’s computer answers, but nothing listens for calls on its port.',
    next: 'Wait a little and check again: the service may be restarting.',
  },
  'connection.timeout': {
    sentence: 'No answer came within the time Ombud waits.',
    next: 'Check again. If other pages open, a firewall or an unregistered address may swallow the call: ask the network’s keeper.',
  },
  'connection.closed': {
    sentence: 'The connection broke off after the call had left, before the answer was whole.',
    next: 'Ombud tries again by itself with the same message; nothing is done twice.',
  },
  'connection.offline': {
    sentence: 'This computer has no way to the network.',
    next: 'Connect it. What has arrived is not lost.',
  },
  'connection.proxyUnreachable': {
    sentence:
      'This computer’s settings send calls to the service through a proxy, and the proxy does not answer.',
    next: 'Check the network. If the proxy is wrong, have it put right in the system’s settings; the connection check names it.',
  },
  'connection.proxyRefused': {
    sentence:
      'The proxy that this computer’s settings name does not let the call through to the service.',
    next: 'Ask the proxy’s keeper to let Ombud through to the service unopened and without a sign-in at the proxy.',
  },
  'connection.proxyUnsupported': {
    sentence: 'This computer’s settings name a proxy of a kind that Ombud does not know.',
    next: 'Have an HTTP proxy set in the system’s settings, or an exception for the service.',
  },
  'connection.serverCertificateUnknown': {
    sentence:
      'The server’s certificate is not from the authority this profile trusts, so Ombud does not talk to it.',
    next: 'Try another network, and tell whoever looks after security. There is no way to go on regardless.',
  },
  'connection.inspected': {
    sentence:
      'Somebody this profile does not trust vouches for the service’s name. Equipment that opens and reads what passes on a network does so. Nothing was sent to it.',
    next: 'Ask whoever runs the network to leave the service out of TLS inspection, or use another network. If there is no such equipment, get the present profile from the service.',
  },
  'connection.serverCertificateExpired': {
    sentence: 'The certificate of the service’s server has expired.',
    next: 'Check the date of this computer. If it is right, only the service can mend it.',
  },
  'connection.serverCertificateNotYetValid': {
    sentence: 'The certificate of the service’s server is not valid yet.',
    next: 'This computer’s clock is most likely slow: set it, then check again.',
  },
  'connection.serverNameMismatch': {
    sentence: 'The server that answered is made for another name than the one called.',
    next: 'Check the network for a captive page or wrong name lookup, and tell whoever looks after security.',
  },
  'connection.tlsTooOld': {
    sentence: 'The two sides found no version of TLS that both accept; Ombud demands 1.2 or later.',
    next: 'Look for an old proxy on the way. If there is none, the service must be updated.',
  },
  'connection.tlsFailed': {
    sentence: 'What answered does not speak TLS as it should.',
    next: 'Check that no proxy or captive page stands in between, then check again.',
  },
  'connection.clientCertificateRefused': {
    sentence:
      'The service does not trust your client certificate. The server and the network are right.',
    next: 'Check that it is the live certificate from an issuer the service accepts, and not a test one.',
  },
  'connection.clientCertificateMissing': {
    sentence: 'The service saw no client certificate in the call.',
    next: 'Bring in the certificate again, then check again.',
  },
  'connection.clientCertificateExpired': {
    sentence: 'The service says that your client certificate is out of date.',
    next: 'Bring in the new certificate. If yours is still valid, check this computer’s clock.',
  },
  'connection.clientCertificateRevoked': {
    sentence: 'The service says that your client certificate has been revoked.',
    next: 'Ask the issuer why, and order a new one. If nobody of yours revoked it, treat the key as stolen.',
  },
  'connection.addressNotRegistered': {
    sentence: 'The service does not let this network address in. The certificate was accepted.',
    next: 'Use the network whose address is registered (office or VPN), or register this one and wait for approval.',
  },
  'connection.addressDropped': {
    sentence:
      'The service closed the door before a word was said. It does so to addresses that are not registered.',
    next: 'Check that you use the registered network (office or VPN); otherwise have this address registered.',
  },
  'connection.organisationUnknown': {
    sentence: 'The certificate is good, but the service knows no organisation with its number.',
    next: 'Check that your organisation’s registration with the service is complete.',
  },
  'connection.notSignedIn': {
    sentence:
      'The service wants a signed-in person, and the sign-in is missing there or has ended.',
    next: 'Sign in again, then repeat what you did.',
  },
  'connection.tokenNotBound': {
    sentence: 'The service says that your sign-in belongs to another certificate.',
    next: 'Sign out and in again with the certificate that is in place now.',
  },
  'connection.levelTooLow': {
    sentence: 'The service wants a sign-in with a higher level of assurance for this.',
    next: 'Sign in again with an eID of a higher level.',
  },
  'connection.roleMissing': {
    sentence: 'The service gives you no role that allows this. The sign-in itself is right.',
    next: 'Let somebody with the role do it, or ask your administrator for it.',
  },
  'connection.versionNotSupported': {
    sentence: 'The service does not take the version of the interface that Ombud speaks.',
    detail: 'It takes {supported}.',
    next: 'Choose another version on the page Connection; if Ombud speaks none of them, update it. Until then use the web portal for what cannot wait.',
  },
  'connection.schemaRefused': {
    sentence: 'The service found a message from Ombud that does not follow the schema.',
    next: 'Nothing was done with it. Send the report to Ombud’s support; use the web portal for what cannot wait.',
  },
  'connection.answerUnreadable': {
    sentence:
      'An answer came, but not one of the service’s kind; a proxy or a captive page may have written it.',
    next: 'Open a page in the browser to see whether the network asks for something, then check again.',
  },
  'connection.answerTooLarge': {
    sentence: 'The service’s answer was larger than Ombud takes in and was cut off.',
    next: 'Send the report to Ombud’s support.',
  },
  'connection.serverFault': {
    sentence: 'The service met a fault of its own.',
    detail: 'It answered {status}.',
    next: 'Ombud tries again by itself. If it lasts, ask the service’s support.',
  },
  'connection.busy': {
    sentence: 'The service is busy or closed for work and asks to be called later.',
    detail: 'It names {seconds} seconds.',
    next: 'Wait: Ombud calls again by itself.',
  },
  'connection.notFound': {
    sentence: 'The service has nothing at the address the profile names.',
    next: 'The profile may be out of date: get the present one from the service.',
  },
  'connection.refusedOtherwise': {
    sentence: 'The service refused the call for a reason that Ombud does not know.',
    detail: 'It answered {status} ({code}).',
    next: 'Send the report to the service’s support: the reason is theirs to explain.',
  },
};
