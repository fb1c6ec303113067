import type { FaultGroup } from './fault-words.ts';

export const programSv: FaultGroup<'bridge' | 'file' | 'lock' | 'practice' | 'print' | 'profile'> =
  {
    'bridge.badSender': {
      sentence: 'Något annat än Ombuds eget fönster talade till Ombud. Det fick inget gehör.',
      next: 'Stäng Ombud, starta det igen och säg till den som sköter säkerheten.',
    },
    'bridge.unknownCall': {
      sentence: 'Fönstret bad om något som den här versionen av Ombud inte har.',
      next: 'Stäng Ombud och starta det igen; installera om det inte hjälper.',
    },
    'bridge.badRequest': {
      sentence: 'Det som begärdes är ofullständigt eller har fel form.',
      next: 'Kontrollera det du fyllde i och gör om det.',
    },
    'bridge.tooLarge': {
      sentence: 'Det som begärdes är större än Ombud tar på en gång.',
      next: 'Gör det i mindre steg.',
    },
    'bridge.tooFast': {
      sentence: 'Det kom för tätt efter förra gången.',
      next: 'Vänta en sekund och gör om det.',
    },
    'bridge.dialogOpen': {
      sentence: 'En dialogruta från Ombud är fortfarande öppen på datorn.',
      next: 'Gör klart eller avbryt den först; den kan ligga bakom ett fönster.',
    },
    'bridge.forbidden': {
      sentence: 'Ingen av dina roller tillåter det här.',
      next: 'Låt någon med rollen göra det.',
    },
    'bridge.locked': {
      sentence: 'Ombud är låst.',
      next: 'Lås upp och gör om det.',
    },
    'lock.systemLocked': {
      sentence: 'Datorns egen skärm är fortfarande låst.',
      next: 'Lås upp datorn först och tryck sedan på Lås upp här.',
    },
    'bridge.internal': {
      sentence: 'Ombud gjorde ett eget fel. Det som fanns i journalen är tryggt.',
      next: 'Starta Ombud igen. Kommer felet tillbaka, anmäl det till Ombuds support.',
    },
    'bridge.unknownFile': {
      sentence: 'Ombud känner inte längre till filen som valdes.',
      next: 'Välj filen en gång till.',
    },
    'file.gone': {
      sentence: 'Där filen valdes finns den inte längre.',
      next: 'Se efter var den ligger nu och välj den där.',
    },
    'file.isFolder': {
      sentence: 'Det här är en mapp; Ombud tar bara emot filer.',
      next: 'Öppna mappen och välj filerna i den, eller packa den till en fil.',
    },
    'file.notPlain': {
      sentence: 'Det här är ingen fil med eget innehåll, utan ett rör, en socket eller en enhet.',
      next: 'Skriv innehållet till en fil och välj den.',
    },
    'file.noPlace': {
      sentence: 'Det som släpptes ligger i ett annat program och inte i en mapp på datorn.',
      next: 'Spara det i en mapp först och välj det sedan.',
    },
    'file.tooMany': {
      sentence: 'Fler filer valdes än som får plats här. Ingen av dem lades till.',
      detail: 'Det finns plats för {most} sammanlagt; med de här skulle det bli {would}.',
      next: 'Välj färre, eller packa dem till en fil.',
    },
    'file.tooManyAtOnce': {
      sentence: 'Fler filer valdes på en gång än Ombud tar emot. Ingen av dem lades till.',
      detail: 'Det går att välja {most} åt gången.',
      next: 'Välj dem i flera omgångar.',
    },
    'bridge.unknownReport': {
      sentence: 'Rapporten har ersatts av en nyare sedan den visades.',
      next: 'Stäng rapporten, öppna den igen och spara den.',
    },
    'bridge.notSaved': {
      sentence: 'Filen kunde inte skrivas på den platsen.',
      next: 'Spara den i en annan mapp, en som är din och har plats.',
    },
    'practice.unreachable': {
      sentence: 'Övningsplattformens reglage svarar inte.',
      next: 'Starta övningsplattformen (npm run practice) och välj igen i menyn.',
    },
    'practice.refused': {
      sentence: 'Övningsplattformen gjorde inte det som menyn bad om.',
      next: 'Öppna övningssidan och se efter i loggen; --reset ger en ny plattform.',
    },
    'print.failed': {
      sentence: 'Bladet gick inte att skriva ut.',
      next: 'Kontrollera skrivaren och försök igen, eller spara det som PDF.',
    },
    'print.notMade': {
      sentence: 'PDF-filen gick inte att skapa.',
      next: 'Försök igen; hjälper det inte, skriv ut på papper.',
    },
    'print.notSaved': {
      sentence: 'PDF-filen gick inte att skriva dit du valde.',
      next: 'Välj en annan mapp, eller gör plats där, och spara igen.',
    },
    'profile.missing': {
      sentence: 'Övningsplattformen är inte igång, så dess profil finns inte.',
      next: 'Starta den (npm run practice) och försök igen.',
    },
    'profile.invalid': {
      sentence: 'Den här versionen av Ombud kan inte läsa tjänstens profil.',
      next: 'Gör en ny övningsplattform (npm run practice -- --reset), eller hämta profilen igen.',
    },
    'profile.liveIncomplete': {
      sentence:
        'Det finns ännu ingen fullständig beskrivning av den nationella tjänsten, så Skarp drift kan inte väljas.',
      next: 'Använd Övning tills den nationella tjänsten har offentliggjort hela sitt gränssnitt.',
    },
  };
