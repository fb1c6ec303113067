import { readFileSync } from 'node:fs';
import type { SchemaFiles } from './schema-set.ts';

/** The schema set as it lies beside this file; for code that runs from source (practice, command line, tests). */
export const nodeSchemaFiles: SchemaFiles = (name) =>
  readFileSync(new URL(`./xsd/${name}`, import.meta.url));
