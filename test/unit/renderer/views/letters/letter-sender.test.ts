import { expect, test } from 'vitest';
import { letterSender } from '../../../../../renderer/views/letters/letter-sender.ts';

const names: Readonly<Record<string, string>> = { SE: 'Sweden', DE: 'Germany' };
const stateName = (code: string): string => names[code] ?? code;
const sweden = { owner: 'ea-se-0001', country: 'SE' };

test('the issuing authority goes by its name, and by its State where none came', () => {
  const sender = { speaker: 'issuing', owner: 'x-1', country: 'DE' } as const;
  expect(letterSender(sender, 'Staatsanwaltschaft', stateName)).toBe('Staatsanwaltschaft');
  expect(letterSender(sender, null, stateName)).toBe('Germany');
});

test('the enforcing authority goes by its State, not by an id', () => {
  expect(letterSender({ speaker: 'enforcing', ...sweden }, 'x', stateName)).toBe('Sweden');
  expect(
    letterSender({ speaker: 'enforcing', owner: 'ea-se-0001', country: null }, 'x', stateName),
  ).toBe('ea-se-0001');
});

test('of somebody else the id is shown, with the State in words', () => {
  expect(letterSender({ speaker: 'other', ...sweden }, 'x', stateName)).toBe('ea-se-0001, Sweden');
  expect(letterSender({ speaker: 'other', owner: null, country: 'SE' }, 'x', stateName)).toBe(
    'Sweden',
  );
});
