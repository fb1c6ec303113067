import type { FaultGroup } from './fault-words.ts';

export const localSv: FaultGroup<'keychain' | 'journal' | 'store'> = {
  'keychain.missing': {
    sentence:
      'Datorn har ingen nyckelring som Ombud kan använda, och Ombud lägger hemligheter ingen annanstans.',
    next: 'Starta eller installera en nyckelring (i Linux en Secret Service som GNOME Keyring) och försök igen.',
  },
  'keychain.locked': {
    sentence: 'Nyckelringen är låst, eller så avvisades frågan om att låsa upp den.',
    next: 'Försök igen och lås upp nyckelringen när systemet frågar.',
  },
  'keychain.weak': {
    sentence: 'Nyckelringen här skulle spara hemligheter oskyddade.',
    next: 'Ställ in en nyckelring med eget lösenord och försök igen.',
  },
  'keychain.denied': {
    sentence: 'Systemet låter inte Ombud använda nyckelringen.',
    next: 'Tillåt Ombud i nyckelringens inställningar, eller fråga den som sköter datorn, och försök igen.',
  },
  'keychain.changed': {
    sentence:
      'Profilens data finns här, men hemligheten i nyckelringen som öppnar dem är borta eller utbytt.',
    next: 'Återställ nyckelringen från säkerhetskopian och försök igen. Data har inte rörts.',
  },
  'keychain.damaged': {
    sentence: 'Posten i nyckelringen är inte en som Ombud har skrivit.',
    next: 'Återställ nyckelringen från säkerhetskopian och försök igen. Ta inte bort posten: den kan vara den enda nyckeln.',
  },
  'keychain.timeout': {
    sentence: 'Nyckelringen svarade inte i tid.',
    next: 'Leta efter en öppen fråga om att låsa upp den, svara på den och försök igen.',
  },
  'journal.truncated': {
    sentence: 'Journalen är kortare än den var: slutet saknas.',
    detail: 'Den hade {position} poster, här finns {found}.',
    next: 'Återställ datamappen från säkerhetskopian. Sänd inget innan de saknade posterna är tillbaka.',
  },
  'journal.damaged': {
    sentence: 'Journalen har ändrats eller skadats, och Ombud fortsätter inte från den.',
    detail: 'Kedjan bryts vid post {position}.',
    next: 'Låt filen vara som den är, återställ datamappen från säkerhetskopian och säg till den som sköter datorn.',
  },
  'journal.closed': {
    sentence:
      'Journalen gick inte att skriva, så Ombud har stängt den: inget tas emot, skrivs eller sänds.',
    next: 'Se till att disken har utrymme och går att skriva på, och starta Ombud igen. Följ den nationella portalen så länge.',
  },
  'journal.newerFormat': {
    sentence: 'De här data skrevs av ett nyare Ombud.',
    next: 'Installera den versionen eller en senare. Inget har ändrats.',
  },
  'journal.alreadyOpen': {
    sentence: 'Ett annat Ombud har profilen öppen.',
    next: 'Gå till fönstret som är öppet, eller stäng det först.',
  },
  'journal.checking': {
    sentence: 'Ombud kontrollerar ännu sina uppgifter.',
    next: 'Vänta tills meddelandet ovanför listan är borta och försök igen. Inget har ändrats.',
  },
  'store.full': {
    sentence: 'Disken är full; det du just gjorde har inte sparats.',
    next: 'Gör plats på disken och gör om det.',
  },
  'store.readOnly': {
    sentence: 'Ombud får inte skriva i sin datamapp.',
    next: 'Ge ditt konto rätt att skriva där och försök igen.',
  },
  'store.damaged': {
    sentence: 'En fil i datamappen går inte att läsa.',
    next: 'Den har inte tagits bort. Kontrollera disken och återställ filen från en säkerhetskopia.',
  },
};
