import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  find,
  findAll,
  isOfType,
  textAt,
  typeOf,
} from '../../../schemas/xml-query.ts';
import { mustRead, readExample } from './examples.ts';

const { root } = mustRead(readExample('01_production_request.xml'));
const actions = 'Payload/RequestPayload/ActionRequests/ActionRequest';

describe('a path', () => {
  it('takes names of Core without a prefix, others with the prefix of the standard', () => {
    expect(textAt(root, 'Header/SenderIdentifier/CountryCode')).toBe('IE');
    expect(textAt(root, `${actions}/CREATE/HI1Object/auth:AuthorisationReference`)).toBe(
      'EPOC-DE-2026-000123',
    );
    expect(find(root, 'Header/common:SenderIdentifier')).toBeNull();
    expect(textAt(root, 'Header/Nothing')).toBeNull();
  });

  it('takes positions, any name and any depth', () => {
    expect(textAt(root, `${actions}[3]/ActionIdentifier`)).toBe('2');
    expect(find(root, `${actions}[9]`)).toBeNull();
    expect(findAll(root, `${actions}/*/HI1Object`)).toHaveLength(5);
    expect(findAll(root, '**/task:Value').map((element) => element.text)).toEqual([
      'suspect@mail.example',
      '353861234567',
    ]);
    expect(findAll(root, '**/**/HI1Object')).toHaveLength(5);
  });

  it('is a mistake when it cannot be read', () => {
    for (const path of ['', '/Header', 'Header//Version', 'Header/[1]', 'Header[0]', 'nope:Header'])
      expect(() => findAll(root, path)).toThrow();
  });
});

describe('a type', () => {
  const objects = findAll(root, '**/HI1Object');

  it('is resolved with the prefixes in scope where it stands', () => {
    const moved = readExample('01_production_request.xml').replace(
      'xsi:type="auth:AuthorisationObject"',
      'xmlns:x="http://uri.etsi.org/03120/common/2020/09/Authorisation" xsi:type=" x:AuthorisationObject "',
    );
    const [object] = findAll(mustRead(moved).root, '**/HI1Object');
    expect(object && isOfType(object, 'auth:AuthorisationObject')).toBe(true);
    expect(object && isOfType(object, 'auth:Other')).toBe(false);
    expect(object && isOfType(object, 'task:AuthorisationObject')).toBe(false);
  });

  it('is null without xsi:type or with a prefix nobody declared', () => {
    expect(typeOf(root)).toBeNull();
    const broken = readExample('01_production_request.xml').replace('"auth:Auth', '"nope:Auth');
    const [object] = findAll(mustRead(broken).root, '**/HI1Object');
    expect(object && typeOf(object)).toBeNull();
  });

  it('is an attribute like others', () => {
    expect(objects.map((object) => attributeOf(object, 'xsi:type'))[1]).toBe('task:LDTaskObject');
    expect(objects[0] && attributeOf(objects[0], 'type')).toBeNull();
  });
});
