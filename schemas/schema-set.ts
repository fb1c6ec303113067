/** The files of the schema set, the entry first. Their sources: `xsd/SOURCES.md`. */
export const schemaFileNames = [
  'hi1.xsd',
  'core.xsd',
  'common.xsd',
  'config.xsd',
  'etsi-types.xsd',
  'dictionaries.xsd',
  'signature.xsd',
  'authorisation.xsd',
  'task.xsd',
  'document.xsd',
  'notification.xsd',
  'delivery.xsd',
  'encryption.xsd',
  'epoc-provisional.xsd',
] as const;

export type SchemaFileName = (typeof schemaFileNames)[number];

/** Where the bytes of a schema file come from: the disk under Node, the bundle in the application. */
export type SchemaFiles = (name: SchemaFileName) => Uint8Array;
