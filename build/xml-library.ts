// Entry of the XML bundle: the whole library, so that the bundle does not change with what the validator happens to use.
export * from 'libxml2-wasm';
