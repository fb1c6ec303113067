import * as library from 'libxml2-wasm';
import { nodeSchemaFiles } from './node-schema-files.ts';
import type { XmlValidator } from './validator.ts';
import { createValidator } from './validator.ts';

/** A validator for code that runs from source under Node. Make one and keep it: compiling takes some 30 ms. */
export const createNodeValidator = (): XmlValidator => createValidator(library, nodeSchemaFiles);
