import { diag, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import mutations from '../../fixtures/hi1/mutations.json' with { type: 'json' };
import { bytesOf, exampleNames, mustRead, readExample, validator } from './examples.ts';

describe('reference messages', () => {
  it('are twelve', () => expect(exampleNames).toHaveLength(12));

  it.each(exampleNames)('%s is valid', (name) => {
    expect(mustRead(readExample(name)).verdict).toEqual({ valid: true, problems: [] });
  });
});

/** Each row replaces the lines `from` to `to` of an example by `text` and says where the fault is then found. */
describe('mutated reference messages', () => {
  it('are at least 200, each with a name of its own', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(200);
    expect(new Set(mutations.map((row) => row.name)).size).toBe(mutations.length);
  });

  it.each(mutations)('$name is refused', ({ example, from, to, text, line, path }) => {
    const lines = readExample(example).split('\n');
    lines.splice(from - 1, to - from + 1, ...(text === '' ? [] : text.split('\n')));
    const { verdict } = mustRead(lines.join('\n'));
    expect(verdict.valid).toBe(false);
    expect(verdict.problems[0]).toMatchObject({ line, path });
    expect(verdict.problems[0]?.message).toMatch(/^Element '/);
  });
});

describe('the verdict', () => {
  const order = readExample('01_production_request.xml');

  it('names every fault in document order, in words and without namespaces of the standard', () => {
    const { problems } = mustRead(
      order
        .replace('<CountryCode>IE<', '<CountryCode>ie<')
        .replace('<common:Owner>ETSI</common:Owner>', '')
        .replace('<task:DesiredStatus>', '<task:Wish/><task:DesiredStatus>'),
    ).verdict;
    expect(problems.map((problem) => problem.line)).toEqual([14, 42, 131]);
    expect(problems[0]?.message).toBe(
      "Element 'CountryCode': [facet 'pattern'] The value 'ie' is not accepted by the pattern '[A-Z]{2}'.",
    );
    expect(problems[1]?.message).toBe(
      "Element 'common:Name': This element is not expected. Expected is ( common:Owner ).",
    );
    expect(problems[2]?.path).toBe(
      '/HI1Message/Payload/RequestPayload/ActionRequests/ActionRequest[2]/CREATE/HI1Object/task:Wish',
    );
  });

  it('shows foreign names with their namespace and shortens long values', () => {
    const { problems } = mustRead(
      order
        .replace('<CountryCode>IE<', `<CountryCode>${'x'.repeat(5000)}<`)
        .replace('<Version>', '<Version xmlns="urn:other">'),
    ).verdict;
    expect(problems[0]?.message.length).toBeLessThan(410);
    expect(problems[1]?.path).toBe('/HI1Message/Header/{urn:other}Version');
  });

  it('counts lines above 65 535', () => {
    const text = order.replace('<Payload>', `${'\n'.repeat(70_000)}<Oops/><Payload>`);
    const [problem] = mustRead(text).verdict.problems;
    expect(problem?.line).toBe(text.slice(0, text.indexOf('<Oops/>')).split('\n').length);
  });

  it('lists a hundred problems at most', () => {
    const many = '<AssociatedObject>x</AssociatedObject>'.repeat(500);
    const { verdict } = mustRead(order.replace(/<AssociatedObject>.*?<\/AssociatedObject>/, many));
    expect(verdict.valid).toBe(false);
    expect(verdict.problems).toHaveLength(100);
  });

  it('does not depend on the announced version', () => {
    const outcome = readExample('06_outcome_request.xml');
    const announced = outcome.replace('>V1.23.1<', '>V1.18.1<');
    expect(announced).not.toBe(outcome);
    expect(mustRead(announced).verdict.valid).toBe(true);
  });

  it('is the same from validate and read', () => {
    const broken = bytesOf(
      order.replace('<Version>', '<Versions>').replace('</Version>', '</Versions>'),
    );
    const [read, validated] = [validator.read(broken), validator.validate(broken)];
    expect(read.ok && read.value.verdict).toEqual(validated.ok && validated.value);
  });
});

describe('a large message', () => {
  const order = readExample('01_production_request.xml');
  const contents = Buffer.alloc(12 * 1024 * 1024, 7).toString('base64');
  const withContents = (text: string): string =>
    order.replace(/<doc:Contents>[^<]*/, `<doc:Contents>${text}`);

  it('may hold a document above the library’s own limit of 10 MB', () => {
    const { verdict, objects } = mustRead(withContents(contents));
    expect(verdict.valid).toBe(true);
    expect(objects[4]?.xml.length).toBeGreaterThan(contents.length);
  });

  it('keeps its line numbers when base64 comes in short lines', () => {
    const wrapped = contents.replace(/.{160}/g, '$&\n');
    const lines = wrapped.split('\n').length;
    expect(lines).toBeGreaterThan(65_535);
    const text = withContents(wrapped).replace(
      '</doc:DocumentBody>',
      '<doc:X/></doc:DocumentBody>',
    );
    const [problem] = mustRead(text).verdict.problems;
    expect(problem?.line).toBe(text.slice(0, text.indexOf('<doc:X/>')).split('\n').length);
  });
});

describe('an object cut out before', () => {
  it('is read again as it was', () => {
    const [object] = mustRead(readExample('01_production_request.xml')).objects;
    const again = validator.readObject(object?.xml ?? '');
    expect(again.ok && again.value.name).toBe('HI1Object');
    expect(again.ok && again.value.children[0]?.text).toBe(object?.element.children[0]?.text);
    expect(again.ok && again.value.prefixes).toEqual(object?.element.prefixes);
  });

  it('is refused when it hides another one', () => {
    const inner = '<HI1Object/>';
    const xml = `<HI1Object xmlns="http://uri.etsi.org/03120/common/2019/10/Core">${inner}</HI1Object>`;
    const outcome = validator.readObject(xml);
    expect(outcome.ok ? null : outcome.error.code).toBe('xml.wrapped');
  });
});

describe('memory of the library', () => {
  afterAll(() => diag.configure({ enabled: false }));

  it('is given back after every kind of outcome', () => {
    diag.configure({ enabled: true });
    const kept = XmlDocument.fromString('<kept/>');
    expect(diag.report()).not.toEqual({});
    kept.dispose();
    const order = readExample('01_production_request.xml');
    const invalid = order.replace('<Header>', '<Header a="1">');
    for (const text of [order, invalid, order.replace('HI1Message', 'x'), '<a', '<b/>'])
      validator.read(bytesOf(text));
    expect(diag.report()).toEqual({});
  });
});
