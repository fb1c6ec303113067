import { readdirSync } from 'node:fs';
import * as library from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { bundledSchemaFiles } from '../../../schemas/bundled-schema-files.ts';
import { nodeSchemaFiles } from '../../../schemas/node-schema-files.ts';
import { schemaFileNames } from '../../../schemas/schema-set.ts';
import { createValidator } from '../../../schemas/validator.ts';
import { bytesOf, readExample } from './examples.ts';

describe('the schema set', () => {
  it('is exactly the files of its folder', () => {
    const folder = readdirSync(new URL('../../../schemas/xsd/', import.meta.url));
    expect(folder.filter((name) => name.endsWith('.xsd')).sort()).toEqual(
      [...schemaFileNames].sort(),
    );
  });

  it.each(schemaFileNames)('%s is the same in a bundle as on the disk', (name) => {
    expect(new TextDecoder().decode(bundledSchemaFiles(name))).toBe(
      new TextDecoder().decode(nodeSchemaFiles(name)),
    );
  });

  it('does not compile with a part missing, instead of accepting less', () => {
    const without = (name: string) =>
      name === 'core.xsd' ? bytesOf('<x/>') : bundledSchemaFiles('hi1.xsd');
    expect(() => createValidator(library, without)).toThrow();
  });

  it('serves several validators, each of its own', () => {
    const [one, other] = [
      createValidator(library, nodeSchemaFiles),
      createValidator(library, bundledSchemaFiles),
    ];
    const order = bytesOf(readExample('01_production_request.xml'));
    one.dispose();
    const outcome = other.validate(order);
    expect(outcome.ok && outcome.value.valid).toBe(true);
    other.dispose();
  });
});
