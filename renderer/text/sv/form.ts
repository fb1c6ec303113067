import type { formEn } from '../en/form.ts';
import type { Words } from '../words.ts';

export const formSv: Words<typeof formEn> = {
  which: 'Formulär',
  annexes: {
    I: 'Bilaga I (EPOC)',
    II: 'Bilaga II (EPOC-PR)',
    III: 'Bilaga III (formulär 3)',
    V: 'Bilaga V (formulär 5)',
    VI: 'Bilaga VI (formulär 6)',
  },
  preview: 'förhandsvisning',
  layout: 'Fält',
  all: 'Alla fält',
  filled: 'Ifyllda',
  words: 'Formulärets ord',
  both: 'Svenska och engelska',
  official: 'Bara engelska',
  regulation: 'Förordning (EU) 2023/1543',
  labelSet: (id) => `ord ${id}`,
  notCertificate: (document) =>
    `Gjord av uppgifterna i meddelandet. Intyget är den undertecknade handlingen ”${document}”; skiljer de sig åt gäller den, och någon måste fråga.`,
  noDocument:
    'Gjord av uppgifterna i meddelandet. Ingen undertecknad handling har kommit med: utan en sådan är detta inget intyg.',
  previewNote:
    'Förhandsvisning gjord av ordern. Inget av detta har sänts, och ingen har fått veta något.',
  previewSent: (when) =>
    `Förhandsvisning gjord av ordern, inte formuläret som sändes. Formulär 3 från ${when} har gått; vad det säger står under Sammanfattning.`,
  form3Note:
    'Gjord av uppgifterna som sändes bredvid formuläret. Den undertecknade handlingen är själva formuläret.',
  workingWords:
    'De svenska orden är en arbetsöversättning, inte Europeiska unionens officiella tidnings. De engelska orden under dem är de officiella.',
  sections: 'Formulärets avsnitt',
  sectionEmpty: 'inget ifyllt',
  section: (letter) => `Avsnitt ${letter}`,
  headNote: 'Vad formulärets inledning begär',
  headNotes: {
    I: 'I korthet: lämna ut uppgifterna inom tiden i avsnitt C till myndigheten i avsnitt L a. Se genast till att de bevaras, om de går att identifiera, tills de har lämnats ut eller inte längre behövs. Håll intyg och uppgifter konfidentiella, hemliga och oförändrade.',
    II: 'I korthet: bevara uppgifterna utan onödigt dröjsmål. Bevarandet upphör efter 60 dagar, om det inte förlängs med 30 dagar eller en begäran om utlämnande bekräftas inom den tiden; då bevaras uppgifterna så länge det behövs för utlämnandet. Håll intyg och uppgifter konfidentiella.',
    III: 'I korthet: sänds utan onödigt dröjsmål till den utfärdande myndigheten, och till den verkställande myndigheten om den har underrättats eller skälet rör den, när en order inte kan verkställas, inte i tid eller inte helt. Förtydliganden begärs med detta formulär.',
    V: 'I korthet: inom de 60 dagarna, eller de ytterligare 30, bekräftar den utfärdande myndigheten att utlämnande har begärts. Uppgifterna bevaras då så länge det behövs för utlämnandet.',
    VI: 'I korthet: inom de 60 dagarna förlänger den utfärdande myndigheten bevarandet, en gång, med 30 dagar.',
  },
  headNoteOurs: 'Ombuds sammanfattning, inte formulärets ord.',
  legend: 'Så läser du',
  ticked: 'ikryssad',
  notTicked: 'inte ikryssad',
  notSaid: 'meddelandet säger det inte; se den undertecknade handlingen',
  emptyField: 'inte ifyllt',
  elsewhere: 'bara i den undertecknade handlingen',
  identifierNumbers: (numbers, isMany) =>
    isMany ? `identifieringsuppgifter ${numbers}` : `identifieringsuppgift ${numbers}`,
  further: 'Mer som kom för detta avsnitt',
  beside: 'Sagt i ordern, utanför formulärets fält',
  unread: 'Förstås inte av Ombud',
  unreadLead:
    'Dessa värden kom med meddelandet och hör till inget fält som Ombud känner till. Inget av dem har kastats; Rådata visar allt.',
  unreadWhole: 'går inte att läsa; se Rådata',
  hidden: (count) =>
    count === 1
      ? 'En del som bara är till för den verkställande myndigheten (avsnitt M) kom med ordern'
      : `${count} delar som bara är till för den verkställande myndigheten (avsnitt M) kom med ordern`,
  hiddenBody:
    'Den får inte sändas till en adressat, och därför visar Ombud den inte. Den utfärdande myndigheten bör få veta att den kom; det rättsliga ombudet säger till.',
  marks: (count) => (count === 1 ? '1 sak att titta på' : `${count} saker att titta på`),
  marksNone: 'Inget sticker ut i formuläret.',
  marksLead: 'Bara påpekanden. De ändrar ingen frist och stoppar inget; en människa avgör.',
  unknownWord: (word) => `${word} (inte ett av formulärets ord)`,
  signatureCarried: 'En underskrift kom i meddelandet; Ombud har inte kontrollerat den.',
  local: (time) => `lokal tid ${time}`,
  summer: (offset) => `sommartid, UTC${offset}`,
  standard: (offset) => `normaltid, UTC${offset}`,
  open: '…',
  made: 'Gjord av dessa mottagna objekt',
  noOrder: 'Själva ordern har inte kommit',
  noOrderBody:
    'Delar av den finns här och visas under Rådata. Formuläret fylls i när ordern kommer.',
  value: 'värdet',
  items: {
    TypeOfCase: 'Typ av ärende',
    Jurisdiction: 'Jurisdiktion',
    ManualInformation: 'Fritext',
  },
};
