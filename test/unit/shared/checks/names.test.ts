import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameName, isSimilarName, lookAlikeKey } from '../../../../shared/checks/names.ts';

test.each([
  ['Staatsanwaltschaft Musterstadt', 'STAATSANWALTSCHAFT   MUSTERSTADT'],
  ['Juzgado de Instrucción n.º 6', 'Juzgado de Instruccion nº 6'],
  ['Tribunal judiciaire, parquet', 'Tribunal judiciaire parquet'],
  ['Straße 1', 'Strasse 1'],
  ['Københavns Byret', 'Kobenhavns Byret'],
])('%j and %j are one name', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSimilarName(one, other)).toBe(false);
});

test.each([
  ['Staatsanwaltschaft Musterstadt', 'St\u0430atsanwaltschaft Musterstadt'],
  ['Staatsanwaltschaft Musterstadt', 'Staatsanwaltschaft Musterstat'],
  ['Amtsgericht Neuburn', 'Amtsgericht Neubum'],
  ['Tribunal 10', 'Tribunal lO'],
  ['Parquet de Lille', 'Parqvet de Lille'],
])('%j and %j look alike', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
  expect(isSimilarName(one, other)).toBe(true);
});

test.each([
  ['Staatsanwaltschaft Musterstadt', 'Staatsanwaltschaft Erfundenburg'],
  ['', ''],
  ['...', '---'],
  ['Ab', 'Ac'],
])('%j and %j are two names', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
  expect(isSimilarName(one, other)).toBe(false);
});

test('likeness goes both ways, and no text makes it fail', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(isSimilarName(one, other)).toBe(isSimilarName(other, one));
      expect(typeof lookAlikeKey(one)).toBe('string');
    }),
  );
});
