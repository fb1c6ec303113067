/** What a control call asks for, read from JSON of unknown shape. Whatever does not fit is a BadRequest. */
export class BadRequest extends Error {}

/** Well asked, but not now: answered 409 with what it says. */
export class Refused extends Error {
  readonly answer: object;
  constructor(error: string, more: object) {
    super(error);
    this.answer = { error, ...more };
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadRequest('a JSON object is expected');
  }
  return body as Fields;
}

export function choice<T extends string | boolean>(
  fields: Fields,
  name: string,
  allowed: readonly T[],
  otherwise?: T,
): T {
  const value = fields[name] ?? otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new BadRequest(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

export function wholeNumber(fields: Fields, name: string, least: number): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
    throw new BadRequest(`${name} must be a whole number, ${least} or more`);
  }
  return value;
}

export function texts(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((one): one is string => typeof one === 'string')) {
    throw new BadRequest(`${name} must be a list of texts`);
  }
  return value;
}

export function text(fields: Fields, name: string, pattern: RegExp): string {
  const value = fields[name];
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw new BadRequest(`${name} is missing or malformed`);
  }
  return value;
}
