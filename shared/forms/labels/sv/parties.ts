import type {
  addresseeEn,
  authoritiesEn,
  identificationEn,
  issuingEn,
  preservationAddresseeEn,
  signatureEn,
  validatingEn,
} from '../en/parties.ts';

type Same<T> = Readonly<Record<keyof T & string, string>>;

export const authoritiesSv: Same<typeof authoritiesEn> = {
  '1': 'Utfärdande stat',
  '2': 'Utfärdande myndighet',
  '3': 'Validerande myndighet (i förekommande fall)',
  '4': 'Den utfärdande myndighetens ärendenummer',
  '5': 'Den validerande myndighetens ärendenummer',
};

export const addresseeSv: Same<typeof addresseeEn> = {
  '1': 'Adressat',
  '2a': 'Utsett verksamhetsställe',
  '2b': 'Rättsligt ombud',
  '3': 'Adress',
  '4': 'Telefon/fax/e-post (om känt)',
  '5': 'Kontaktperson (om känd)',
  '6': 'Adressatens ärendenummer (om känt)',
  '7': 'Berörd tjänsteleverantör (om annan än adressaten)',
  '8': 'Andra relevanta uppgifter',
};

export const preservationAddresseeSv: Same<typeof preservationAddresseeEn> = {
  '1': 'Adressat',
  '2': 'Adress',
  '3': 'Telefon/fax/e-post (om känt)',
  '4': 'Kontaktperson (om känd)',
  '5': 'Adressatens ärendenummer (om känt)',
  '6': 'Berörd tjänsteleverantör (om annan än adressaten)',
  '7': 'Andra relevanta uppgifter',
};

export const identificationSv: Same<typeof identificationEn> = {
  '1': 'IP-adresser och tidsstämplar (med datum och tidszon)',
  '2': 'Telefonnummer',
  '3': 'E-postadresser',
  '4': 'IMEI-nummer',
  '5': 'MAC-adresser',
  '7': 'Den eller de berörda tjänsternas namn',
  '8': 'Annat',
  '10': 'Kompletterande uppgifter vid behov',
};

const stamp =
  'Om det decentraliserade it-systemet inte används ska även en officiell stämpel, en elektronisk stämpel eller motsvarande autentisering läggas till.';

export const issuingSv: Same<typeof issuingEn> = {
  '4': 'Företrädarens namn',
  '5': 'Befattning (titel/tjänstegrad)',
  '6': 'Ärendenummer',
  '7': 'Adress',
  '8': 'Telefon: (landsnummer) (riktnummer)',
  '9': 'Fax: (landsnummer) (riktnummer)',
  '10': 'E-post',
  '11': 'Språk som talas',
  '13': 'Datum',
  '14': 'Underskrift',
  stamp,
};

export const validatingSv: Same<typeof validatingEn> = {
  lead: 'Typ av validerande myndighet:',
  '1a': 'domare, domstol eller undersökningsdomare',
  '1b': 'allmän åklagare',
  '2': 'Myndighetens namn',
  '3': 'Företrädarens namn',
  '4': 'Befattning (titel/tjänstegrad)',
  '5': 'Ärendenummer',
  '6': 'Adress',
  '7': 'Telefon: (landsnummer) (riktnummer)',
  '8': 'Fax: (landsnummer) (riktnummer)',
  '9': 'E-post',
  '10': 'Språk som talas',
  '11': 'Datum',
  '12': 'Underskrift',
  stamp,
};

export const signatureSv: Same<typeof signatureEn> = {
  lead: 'Underskrift av den utfärdande myndigheten och/eller dess företrädare:',
  name: 'Namn',
  date: 'Datum',
  signature: 'Underskrift',
  stamp,
};
