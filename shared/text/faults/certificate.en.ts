import type { FaultGroup } from './fault-words.ts';

export const certificateEn: FaultGroup<'certificate'> = {
  'certificate.none': {
    sentence:
      'There is no client certificate here yet, so the service would not know which organisation calls.',
    next: 'Bring in the certificate file you got from the issuer.',
  },
  'certificate.wrongPin': {
    sentence: 'The PIN does not open this file. The file itself looks right.',
    next: 'Type the PIN from the letter that belongs to this very file; capitals count.',
  },
  'certificate.notPkcs12': {
    sentence: 'This file is not a PKCS#12 container that Ombud can read.',
    next: 'Choose the file from the issuer that ends in .p12 or .pfx. A certificate without its key (.cer, .pem) is not enough.',
  },
  'certificate.tooLarge': {
    sentence: 'This file is too large to be a certificate file, so it was not opened.',
    detail: 'At most {limit} bytes are read.',
    next: 'Choose the file you got from the certificate issuer.',
  },
  'certificate.noKey': {
    sentence:
      'The file opened, but one of its two halves is missing: the private key or the certificate.',
    next: 'Ask the issuer for a file with both, or export it again with the private key included.',
  },
  'certificate.keyMismatch': {
    sentence: 'The private key in the file does not belong to the certificate in it.',
    next: 'Ask the issuer for a new file; this one cannot prove anything.',
  },
  'certificate.expired': {
    sentence: 'The certificate has expired. The PIN and the file are right.',
    detail: 'It was valid to {date}.',
    next: 'Order a new certificate from the issuer and bring it in.',
  },
  'certificate.notYetValid': {
    sentence: 'The certificate is not valid yet.',
    detail: 'It is valid from {date}.',
    next: 'Check the clock of this computer. If it is right, wait for that day.',
  },
  'certificate.noClientAuth': {
    sentence:
      'The certificate is not made for signing in as a client (clientAuth is missing), so the service would refuse it.',
    next: 'Order an organisation certificate for client authentication; a web server certificate does not do.',
  },
  'certificate.noDigitalSignature': {
    sentence:
      'The certificate’s key may not sign (digitalSignature is missing), and the connection needs a signature.',
    next: 'Order a certificate whose key usage includes digital signature.',
  },
  'certificate.noOrganisationNumber': {
    sentence:
      'Neither serialNumber nor organizationIdentifier of the certificate holds a Swedish organisation number.',
    next: 'Order an organisation certificate; one for a person or a web address does not do.',
  },
  'certificate.organisationNumbersDisagree': {
    sentence: 'The two fields of the certificate name different organisations.',
    detail:
      'serialNumber says {serialNumber}, organizationIdentifier says {organizationIdentifier}.',
    next: 'Ask the issuer to correct it; the service could read it either way.',
  },
  'certificate.wrongCheckDigit': {
    sentence: 'The organisation number in the certificate cannot exist: its check digit is wrong.',
    next: 'Compare it with your registration certificate and ask the issuer to correct it.',
  },
  'certificate.otherOrganisation': {
    sentence: 'The certificate belongs to another organisation than this profile.',
    detail: 'It says {found}; the profile is for {expected}.',
    next: 'Choose the certificate of the right organisation.',
  },
  'certificate.unknownIssuer': {
    sentence: 'The certificate was not issued by an authority that the service accepts.',
    next: 'Check that it is not a test or an old certificate, and order one from an issuer on the service’s list.',
  },
  'certificate.unsupportedKey': {
    sentence: 'The key is of a kind or length that Ombud does not use.',
    next: 'Order a certificate with an RSA key of 2 048 bits or more, or an EC key on P-256, P-384 or P-521.',
  },
};
