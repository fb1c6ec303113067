import type { annex5En, annex6En } from '../en/annexes-5-6.ts';
import { prefixed } from '../label-set.ts';
import { preservationAddresseeSv, signatureSv } from './parties.ts';

const contactPoint =
  'Om annan än den kontaktpunkt som anges i EPOC-PR, myndighet/kontaktpunkt (t.ex. centralmyndighet) som kan kontaktas vid frågor om verkställigheten av EPOC-PR: Namn och kontaktuppgifter';

const request =
  'utfärdad av … (ange myndighet) den … (ange datum för utfärdandet) och översänd den … (ange datum för översändandet) med ärendenummer … (ange ärendenummer) och översänd till …';

const toAuthority =
  '(ange den stat och behöriga myndighet som den översändes till och, om det finns, de anmodade myndigheternas ärendenummer).';

export const annex5Sv: Readonly<Record<keyof typeof annex5En, string>> = {
  V: 'BEKRÄFTELSE AV ATT EN BEGÄRAN OM UTLÄMNANDE HAR UTFÄRDATS EFTER EN EUROPEISK BEVARANDEORDER',
  'V.A': 'Utfärdande myndighet för EPOC-PR',
  'V.A.1': 'Utfärdande stat',
  'V.A.2': 'Utfärdande myndighet',
  'V.A.3': contactPoint,
  'V.B': 'Adressat för EPOC-PR',
  ...prefixed('V.B', preservationAddresseeSv),
  'V.C': 'Uppgifter om EPOC-PR',
  'V.C.1':
    'Uppgifterna bevaras i enlighet med det EPOC-PR som utfärdades den … (ange datum för utfärdandet) och översändes den … (ange datum för översändandet) med ärendenummer … (ange ärendenummer).',
  'V.C.2':
    'Det förlängdes med 30 dagar av den utfärdande myndigheten …, ärendenummer …, den … (kryssa i rutan och ange, om tillämpligt).',
  'V.D': 'Bekräftelse',
  'V.D.head':
    'Härmed bekräftas att följande begäran om utlämnande har utfärdats (kryssa i tillämplig ruta och fyll i vid behov):',
  'V.D.1': `Intyg om en europeisk utlämnandeorder ${request} (ange den tjänsteleverantör, det utsedda verksamhetsställe, det rättsliga ombud eller den behöriga myndighet som det översändes till och, om det finns, adressatens ärendenummer).`,
  'V.D.2': `Europeisk utredningsorder ${request} ${toAuthority}`,
  'V.D.3': `Begäran om ömsesidig rättslig hjälp ${request} ${toAuthority}`,
  ...prefixed('V.D', signatureSv),
};

export const annex6Sv: Readonly<Record<keyof typeof annex6En, string>> = {
  VI: 'FÖRLÄNGNING AV BEVARANDET AV ELEKTRONISKA BEVIS',
  'VI.A': 'Utfärdande myndighet för EPOC-PR',
  'VI.A.1': 'Utfärdande stat',
  'VI.A.2': 'Utfärdande myndighet',
  'VI.A.3': 'Den utfärdande myndighetens ärendenummer',
  'VI.A.4': contactPoint,
  'VI.B': 'Adressat för EPOC-PR',
  ...prefixed('VI.B', preservationAddresseeSv),
  'VI.C': 'Uppgifter om tidigare EPOC-PR',
  'VI.C.1':
    'Uppgifterna bevaras i enlighet med det EPOC-PR som utfärdades den … (ange datum för utfärdandet) och översändes den … (ange datum för översändandet) med ärendenummer … (ange ärendenummer) till …',
  'VI.D': 'Förlängning av den tidigare bevarandeordern',
  'VI.D.1':
    'Skyldigheten att bevara uppgifter enligt det EPOC-PR som anges i avsnitt C förlängs härmed med ytterligare 30 dagar.',
  ...prefixed('VI.D', signatureSv),
};
