import { describe, expect, it } from 'vitest';
import { checkDictionaries, dictionaries, dictionaryNamed } from '../../../schemas/dictionaries.ts';
import { exampleNames, mustRead, readExample } from './examples.ts';

const warningsOf = (text: string) => checkDictionaries(mustRead(text).root);
const order = readExample('01_production_request.xml');

describe('the dictionaries', () => {
  it('have one entry per owner and name, without doubled values', () => {
    const names = dictionaries.map(({ owner, name }) => `${owner}/${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { values } of dictionaries) expect(new Set(values).size).toBe(values.length);
  });

  it('are found by owner and name', () => {
    expect(dictionaryNamed('ETSI', 'EPOCPriority')?.values).toEqual([
      'TenDaysASAP',
      'TenDaysSubjectToEA',
      'EightHours',
    ]);
    expect(dictionaryNamed('SE', 'EPOCPriority')).toBeNull();
  });
});

describe('checking a message against the dictionaries', () => {
  it.each(exampleNames)('%s uses known values only', (name) => {
    const unknown = warningsOf(readExample(name)).filter(({ reason }) => reason !== 'variant');
    expect(unknown.map(({ message }) => message)).toEqual(expectedIn(name));
  });

  it('names an unknown value where it stands, and leaves the message valid', () => {
    const text = order.replace('>Cybercrime<', '>Piracy<');
    expect(mustRead(text).verdict.valid).toBe(true);
    expect(warningsOf(text)).toEqual([
      {
        reason: 'unknownValue',
        message: 'AuthorisationTypeOfCase has no known value Piracy.',
        line: 114,
        path: '/HI1Message/Payload/RequestPayload/ActionRequests/ActionRequest[1]/CREATE/HI1Object/auth:AuthorisationTypeOfCase',
      },
    ]);
  });

  it('says so where the known list is incomplete', () => {
    const [warning] = warningsOf(order.replace('>UserInformation<', '>PortInformation<'));
    expect(warning?.message).toContain('The known list is incomplete.');
  });

  it('names an unknown dictionary', () => {
    const [warning] = warningsOf(order.replace('>EPOCPriority<', '>Priority<'));
    expect(warning).toMatchObject({ reason: 'unknownDictionary' });
  });

  it('leaves other owners their own dictionaries', () => {
    expect(warningsOf(order.replaceAll('>ETSI</common:Owner>', '>SE</common:Owner>'))).toEqual([]);
  });

  it.each([
    [
      'AuthorisationDesiredStatus<',
      'AuthorisationDesiredSatus<',
      'AuthorisationDesiredStatus/SubmittedToCSP',
    ],
    ['AwaitingDisclosure<', 'AwaitingPreservation<', 'LPTaskDesiredStatus/AwaitingPreservation'],
  ])('reads the variant %s written %s', (right, written, meant) => {
    const [warning] = warningsOf(order.replace(right, written));
    expect(warning).toMatchObject({ reason: 'variant' });
    expect(warning?.message).toContain(`is read as ${meant}.`);
  });
});

/** The name of the dictionary that LIST uses for authorities is not public; the examples assume one. */
function expectedIn(name: string): readonly string[] {
  return name.includes('authorities_list') ? ['The dictionary EPOCObjectType is not known.'] : [];
}
