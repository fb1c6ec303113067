import type { SchemaFiles } from './schema-set.ts';
import { schemaFileNames } from './schema-set.ts';
import type { LibSchema, XmlLibrary } from './xml-library.ts';

/** Made-up address: the parts find each other by it, and no file or network has it. */
const base = 'ombud-schema:///';

/**
 * Compiles the schema set from memory. The library's file access is open to these files for as long as this takes and
 * to nothing at all afterwards, so that no message can make it load a schema of its own (`xsi:schemaLocation`).
 *
 * @throws Error when the set does not compile: a fault of the build, not of a message
 */
export function compileSchemas(library: XmlLibrary, files: SchemaFiles): LibSchema {
  const parts = Object.fromEntries(schemaFileNames.map((name) => [base + name, files(name)]));
  library.xmlRegisterInputProvider(new library.XmlBufferInputProvider(parts));
  try {
    const entry = schemaFileNames[0];
    const document = library.XmlDocument.fromBuffer(files(entry), { url: base + entry });
    try {
      return library.XsdValidator.fromDoc(document);
    } finally {
      document.dispose();
    }
  } finally {
    library.xmlCleanupInputProvider();
  }
}
