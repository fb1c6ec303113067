import type { annex1En } from '../en/annex-1.ts';
import { prefixed } from '../label-set.ts';
import { conditionsSv } from './annex-1-conditions.ts';
import { productionEvidenceSv } from './evidence.ts';
import {
  addresseeSv,
  authoritiesSv,
  identificationSv,
  issuingSv,
  validatingSv,
} from './parties.ts';

export const annex1Sv: Readonly<Record<keyof typeof annex1En, string>> = {
  I: 'INTYG OM EN EUROPEISK UTLÄMNANDEORDER (EPOC) FÖR UTLÄMNANDE AV ELEKTRONISKA BEVIS',
  'I.A': 'Utfärdande/validerande myndighet',
  ...prefixed('I.A', authoritiesSv),
  'I.A.nb':
    'OBS: Närmare uppgifter om den utfärdande och den validerande myndigheten lämnas i slutet (avsnitten I och J).',
  'I.B': 'Adressat',
  ...prefixed('I.B', addresseeSv),
  'I.B.2c':
    'Denna order utfärdas i en nödsituation till den angivna adressaten, eftersom en tjänsteleverantörs utsedda verksamhetsställe eller rättsliga ombud inte har reagerat på detta EPOC inom tidsfristerna i artikel 10 i förordning (EU) 2023/1543 eller inte har utsetts inom tidsfristerna i direktiv (EU) 2023/1544',
  'I.C': 'Tidsfrister (kryssa i tillämplig ruta och fyll i vid behov)',
  'I.C.lead': 'Efter mottagandet av detta EPOC ska de begärda uppgifterna lämnas ut:',
  'I.C.1':
    'så snart som möjligt och senast inom tio dagar (ingen underrättelse till den verkställande myndigheten)',
  'I.C.2':
    'om den verkställande myndigheten har underrättats: när de tio dagarna har löpt ut, om den verkställande myndigheten inte har åberopat någon avslagsgrund inom den tiden, eller, när den verkställande myndigheten före utgången av de tio dagarna har bekräftat att den inte kommer att åberopa någon avslagsgrund, så snart som möjligt och senast vid utgången av de tio dagarna',
  'I.C.3': 'utan onödigt dröjsmål och senast inom åtta timmar i en nödsituation som innebär:',
  'I.C.3a': 'ett överhängande hot mot en persons liv, fysiska integritet eller säkerhet',
  'I.C.3b':
    'ett överhängande hot mot en kritisk infrastruktur enligt definitionen i artikel 2 a i rådets direktiv 2008/114/EG, om driftstörning eller förstörelse av sådan kritisk infrastruktur skulle leda till ett överhängande hot mot en persons liv, fysiska integritet eller säkerhet, även genom allvarlig skada för befolkningens grundläggande försörjning eller för utövandet av statens kärnfunktioner',
  'I.C.4':
    'Ange om det finns några processuella eller andra tidsfrister som bör beaktas vid verkställigheten av detta EPOC',
  'I.C.5': 'Lämna kompletterande uppgifter om det är relevant',
  'I.D':
    'Samband med en tidigare begäran om utlämnande/bevarande (kryssa i och fyll i om det är tillämpligt och uppgifterna finns)',
  'I.D.1':
    'De begärda uppgifterna har helt/delvis bevarats i enlighet med en tidigare begäran om bevarande som utfärdats av … (ange myndighet och ärendenummer) den … (ange datum för utfärdandet) och översänts den … (ange datum för översändandet) till … (ange den tjänsteleverantör, det rättsliga ombud, det utsedda verksamhetsställe eller den behöriga myndighet som begäran översändes till och, om det finns, adressatens ärendenummer)',
  'I.D.2':
    'De begärda uppgifterna har samband med en tidigare begäran om utlämnande som utfärdats av … (ange myndighet och ärendenummer) den … (ange datum för utfärdandet) och översänts den … (ange datum för översändandet) till … (ange den tjänsteleverantör, det rättsliga ombud, det utsedda verksamhetsställe eller den behöriga myndighet som begäran översändes till och, om det finns, adressatens ärendenummer)',
  'I.D.3': 'Andra relevanta uppgifter',
  'I.E':
    'Uppgifter till hjälp för att identifiera de begärda uppgifterna (fyll i så långt informationen är känd och behövs för att identifiera uppgifterna)',
  ...prefixed('I.E', identificationSv),
  'I.E.6':
    'Användare eller andra unika identifieringsuppgifter, såsom användarnamn, inloggnings-id eller kontonamn',
  'I.E.9': 'I tillämpliga fall, tidsperiod för de uppgifter som begärs utlämnade',
  'I.F': 'Elektroniska bevis som ska lämnas ut',
  ...prefixed('I.F', productionEvidenceSv),
  ...conditionsSv,
  'I.I': 'Närmare uppgifter om den utfärdande myndigheten',
  'I.I.lead': 'Typ av utfärdande myndighet (kryssa i tillämplig ruta/tillämpliga rutor):',
  'I.I.1a': 'domare, domstol eller undersökningsdomare',
  'I.I.1b': 'allmän åklagare',
  'I.I.1c': 'annan behörig myndighet som den utfärdande staten har angett',
  'I.I.nb': 'Om validering krävs ska även avsnitt J fyllas i.',
  'I.I.2':
    'Observera (kryssa i om tillämpligt): Detta EPOC har utfärdats för abonnentuppgifter, för uppgifter som begärs enbart för att identifiera användaren eller för båda, i en giltigt konstaterad nödsituation utan föregående validering, eftersom valideringen inte kunde erhållas i tid. Den utfärdande myndigheten bekräftar att den skulle kunna utfärda en order i ett liknande inhemskt ärende utan validering och att validering i efterhand kommer att begäras utan onödigt dröjsmål, senast inom 48 timmar (observera att adressaten inte kommer att informeras).',
  'I.I.details':
    'Närmare uppgifter om den utfärdande myndigheten och/eller dess företrädare som intygar att innehållet i detta EPOC är riktigt och korrekt:',
  'I.I.3': 'Myndighetens namn',
  ...prefixed('I.I', issuingSv),
  'I.I.12':
    'Om annan än ovan, myndighet/kontaktpunkt (t.ex. centralmyndighet) som kan kontaktas vid frågor om verkställigheten av detta EPOC: Myndighetens namn/namn; Adress; Telefon; Fax; E-post',
  'I.I.sign':
    'Underskrift av den utfärdande myndigheten eller dess företrädare som intygar att innehållet i detta EPOC är riktigt och korrekt:',
  'I.J': 'Närmare uppgifter om den validerande myndigheten (fyll i om tillämpligt)',
  ...prefixed('I.J', validatingSv),
  'I.J.details':
    'Närmare uppgifter om den validerande myndigheten och/eller dess företrädare som intygar att innehållet i detta EPOC är riktigt och korrekt:',
  'I.K':
    'Underrättelse till och närmare uppgifter om den underrättade verkställande myndigheten (om tillämpligt)',
  'I.K.1': 'Följande verkställande myndighet underrättas om detta EPOC:',
  'I.K.lead':
    'Ange kontaktuppgifter till den underrättade verkställande myndigheten (om de finns):',
  'I.K.2': 'Den verkställande myndighetens namn',
  'I.K.3': 'Adress',
  'I.K.4': 'Telefon: (landsnummer) (riktnummer)',
  'I.K.5': 'Fax: (landsnummer) (riktnummer)',
  'I.K.6': 'E-post',
  'I.L': 'Överföring av uppgifter',
  'I.L.lead': 'a) Myndighet till vilken uppgifterna ska överföras',
  'I.L.1a': 'utfärdande myndighet',
  'I.L.1b': 'validerande myndighet',
  'I.L.1c': 'annan behörig myndighet (t.ex. centralmyndighet)',
  'I.L.2': 'Namn och kontaktuppgifter',
  'I.L.3': 'b) Önskat format eller sätt för överföringen av uppgifterna (om tillämpligt)',
};
