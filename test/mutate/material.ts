// Where mutations begin: the example messages, and messages grown from a set of schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XmlElement } from '../../shared/base/xml.ts';
import { schemaFileNames } from '../../schemas/schema-set.ts';
import { nodeSchemaFiles } from '../../schemas/node-schema-files.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import { root } from '../rig/places.ts';
import type { Grammar } from './grammar.ts';
import { readGrammar } from './grammar.ts';
import type { Soil } from './kind.ts';
import { prefixOf, usualPrefixes } from './prefixes.ts';
import type { Twig } from './twig.ts';
import { allTwigs, twigOf } from './twig.ts';

export interface Example {
  readonly name: string;
  readonly message: Twig;
}

const examples = join(root, 'test', 'fixtures', 'hi1');

export function readExamples(validator: XmlValidator): readonly Example[] {
  const names = readdirSync(examples).filter((name) => name.endsWith('.xml'));
  return names.map((name) => {
    const read = validator.read(readFileSync(join(examples, name)));
    if (!read.ok) throw new Error(`${name}: ${read.error.message}`);
    return { name, message: twigOf(read.value.root) };
  });
}

/** What the project's own schemas declare. */
export const ownGrammar = (validator: XmlValidator): Grammar =>
  readGrammar(schemaFileNames.map((name) => parsed(validator, name, nodeSchemaFiles(name))));

/** What all schemas below a folder declare. */
export function grammarOf(validator: XmlValidator, folder: string): Grammar {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.xsd')).sort();
  return readGrammar(
    files.map((name) => parsed(validator, name, readFileSync(join(folder, name)))),
  );
}

function parsed(validator: XmlValidator, name: string, bytes: Uint8Array): XmlElement {
  const read = validator.readObject(new TextDecoder().decode(bytes));
  if (!read.ok) throw new Error(`${name}: line ${read.error.line}: ${read.error.message}`);
  return read.value;
}

export function soilOf(messages: readonly Twig[], grammar: Grammar): Soil {
  const cuttings = messages.flatMap((message) => allTwigs(message).slice(1));
  const names = new Map(
    cuttings.map(({ ns, name }) => [`{${ns}}${name}`, [ns, name] as const] as const),
  );
  const types = [...grammar.complex.keys(), ...grammar.simple.keys()].map((type) => {
    const end = type.indexOf('}');
    return (prefixOf(usualPrefixes, type.slice(1, end)) ?? '') + type.slice(end + 1);
  });
  return { names: [...names.values()], types, cuttings };
}
