import { describe, expect, it } from 'vitest';
import { readSerialNumber } from '../../../../../electron/secrets/certificate/organisation-number.ts';

describe('subject serialNumber', () => {
  it.each([
    ['165560000167', '5560000167', '16'],
    ['16 556000-0167', '5560000167', '16'],
    ['5560000167', '5560000167', null],
    ['556000-0167', '5560000167', null],
    ['SE5560000167', '5560000167', 'SE'],
    ['SE165560000167', '5560000167', 'SE16'],
    ['1655600001670042', '5560000167', '16 … 0042'],
    ['165560000167-1', '5560000167', '16 … 1'],
    ['1655600001', '1655600001', null],
  ])('%s is %s', (written, number, removed) => {
    expect(readSerialNumber(written)).toEqual({ number, removed });
  });

  it.each([
    ['189001019802', 'a personal number'],
    ['556000016', 'nine digits'],
    ['55600001670', 'eleven digits'],
    ['NO5560000167', 'another country'],
    ['16556000O167', 'a letter'],
    ['', 'nothing'],
    ['１６５５６００００１６７', 'digits of another script'],
  ])('%s holds none: %s', (written) => {
    expect(readSerialNumber(written)).toEqual({ number: null, removed: null });
  });
});
