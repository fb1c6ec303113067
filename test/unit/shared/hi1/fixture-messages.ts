import { readFileSync } from 'node:fs';
import { createNodeValidator } from '../../../../schemas/node-validator.ts';
import type { ReadMessage } from '../../../../schemas/validator.ts';
import type { Hi1Object, Hi1Response } from '../../../../shared/hi1/model.ts';
import { objectElements } from '../../../../shared/hi1/read-message.ts';
import { readObject } from '../../../../shared/hi1/read-object.ts';
import { readRequest } from '../../../../shared/hi1/read-request.ts';
import { readResponse } from '../../../../shared/hi1/read-response.ts';
import type { Hi1Request } from '../../../../shared/hi1/request.ts';

const validator = createNodeValidator();

/** Parses and validates a text; fails the test when it is not even readable. */
export function parse(xml: string): ReadMessage {
  const read = validator.read(new TextEncoder().encode(xml));
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`);
  return read.value;
}

export const fixtureText = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/hi1/${name}.xml`, import.meta.url), 'utf8');

export const fixture = (name: string): ReadMessage => parse(fixtureText(name));

export function requestOf(message: ReadMessage): Hi1Request {
  const request = readRequest(message.root);
  if (!request.ok) throw new Error(request.error.code);
  return request.value;
}

export function responseOf(message: ReadMessage): Hi1Response {
  const response = readResponse(message.root);
  if (!response.ok) throw new Error(response.error.code);
  return response.value;
}

/** All objects of a message, by the elements the reader numbers. */
export const objectsOf = (message: ReadMessage): (Hi1Object | null)[] =>
  objectElements(message.root).map(readObject);

/** The one object of that type. */
export function only<T extends Hi1Object['type']>(
  objects: readonly (Hi1Object | null)[],
  type: T,
): Extract<Hi1Object, { type: T }> {
  const found = objects.filter(
    (object): object is Extract<Hi1Object, { type: T }> => object?.type === type,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${type}`);
  return first;
}
