/** Words that several annexes share: authorities, addressee, what the data are found by. */

/** Annexes I and II, section A. */
export const authoritiesEn = {
  '1': 'Issuing State',
  '2': 'Issuing authority',
  '3': 'Validating authority (where applicable)',
  '4': 'File number of the issuing authority',
  '5': 'File number of the validating authority',
} as const;

/** Annexes I and II, section B. */
export const addresseeEn = {
  '1': 'Addressee',
  '2a': 'Designated establishment',
  '2b': 'Legal representative',
  '3': 'Address',
  '4': 'Tel. No/Fax No/email (if known)',
  '5': 'Contact person (if known)',
  '6': 'File number of the addressee (if known)',
  '7': 'Service provider concerned (if different from addressee)',
  '8': 'Any other relevant information',
} as const;

/** Annexes V and VI, section B. */
export const preservationAddresseeEn = {
  '1': 'Addressee',
  '2': 'Address',
  '3': 'Phone/fax/email (if known)',
  '4': 'Contact person (if known)',
  '5': 'File number of the addressee (if known)',
  '6': 'Service provider concerned (if different from addressee)',
  '7': 'Any other relevant information',
} as const;

/** Annex I, section E, and Annex II, section C. */
export const identificationEn = {
  '1': 'IP address(es) and timestamps (incl. date and time zone)',
  '2': 'Tel No',
  '3': 'Email address(es)',
  '4': 'IMEI number(s)',
  '5': 'MAC address(es)',
  '7': 'Name(s) of the relevant service(s)',
  '8': 'Other',
  '10': 'Additional information if needed',
} as const;

const stamp =
  'If the decentralised IT system is not used, please also add an official stamp, electronic seal or equivalent authentication.';

/** Annex I, section I, and Annex II, section F, from the authority's name on. */
export const issuingEn = {
  '4': 'Name of its representative',
  '5': 'Post held (title/grade)',
  '6': 'File number',
  '7': 'Address',
  '8': 'Tel. No: (country code) (area/city code)',
  '9': 'Fax No: (country code) (area/city code)',
  '10': 'Email',
  '11': 'Language(s) spoken',
  '13': 'Date',
  '14': 'Signature',
  stamp,
} as const;

/** Annex I, section J, and Annex II, section G. */
export const validatingEn = {
  lead: 'The type of validating authority:',
  '1a': 'judge, court or investigating judge',
  '1b': 'public prosecutor',
  '2': 'Name of the authority',
  '3': 'Name of its representative',
  '4': 'Post held (title/grade)',
  '5': 'File number',
  '6': 'Address',
  '7': 'Tel. No: (country code) (area/city code)',
  '8': 'Fax No: (country code) (area/city code)',
  '9': 'Email',
  '10': 'Language(s) spoken',
  '11': 'Date',
  '12': 'Signature',
  stamp,
} as const;

/** Annexes V and VI, section D. */
export const signatureEn = {
  lead: 'Signature of the issuing authority and/or its representative:',
  name: 'Name',
  date: 'Date',
  signature: 'Signature',
  stamp,
} as const;
