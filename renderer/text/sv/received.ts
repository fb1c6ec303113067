import type { receivedEn } from '../en/received.ts';
import type { Words } from '../words.ts';

export const receivedSv: Words<typeof receivedEn> = {
  ask: 'Spara …',
  title: 'Spara det som kommit in?',
  lead: 'Ombud öppnar det inte. Det enda Ombud har sökt efter i innehållet är underskrifter och stämplar.',
  name: 'Sparas som',
  renamed: 'Avsändarens eget namn hade tecken som inget filnamn bör ha, eller saknade filtyp.',
  type: 'Typ, enligt avsändaren',
  noType: 'inte angiven',
  size: 'Storlek',
  hash: 'SHA-256',
  hashOf: 'handlingens kontrollsumma',
  notAsStated: 'Innehållet stämmer inte med avsändarens kontrollsumma.',
  runs: 'Det som slutar så kan vara ett program. Låt någon kunnig granska det innan det öppnas.',
  leaves: 'Det lämnar Ombuds kryptering',
  leavesBody:
    'Filen kan läsas av det här kontot på datorn, och av den som får tag i den. Den som sparar ansvarar för den.',
  save: 'Välj plats och spara',
  saved: 'Sparat',
};
