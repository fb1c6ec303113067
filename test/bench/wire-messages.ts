import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../rig/places.ts';

const example = (name: string): string =>
  readFileSync(join(root, 'test', 'fixtures', 'hi1', name), 'utf8');

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** Repeats the block that `pattern` finds until the text has about `size` characters; each gets its own number and ids. */
function grown(text: string, pattern: RegExp, size: number): string {
  const block = pattern.exec(text)?.[0];
  if (block === undefined) throw new Error('the example has no such block');
  const copies: string[] = [];
  for (let at = 1; text.length + copies.length * block.length < size; at += 1) {
    const id = String(at).padStart(12, '0');
    copies.push(
      block
        .replace(/(<ActionIdentifier>)\d+/, `$1${100 + at}`)
        .replace(/(<(?:Object)?Identifier>[0-9a-f-]{24})[0-9a-f]{12}/, `$1${id}`),
    );
  }
  return text.replace(block, () => block + copies.join(''));
}

export interface WireMessageSample {
  readonly name: string;
  readonly text: string;
  /** How often one round reads it: a round should take about as long for each. */
  readonly times: number;
}

/** What Ombud reads most, and the two ways in which a message becomes large: one long text, or many elements. */
export function wireMessages(): readonly WireMessageSample[] {
  const order = example('01_production_request.xml');
  const task = /<ActionRequest>\s*<ActionIdentifier>1<[^]*?<\/ActionRequest>\s*/;
  const record = /<ListResponseRecord>[^]*?<\/ListResponseRecord>\s*/;
  const list = example('12_authorities_list_response.xml');
  const withForm = order.replace(
    /(<doc:Contents>)[^<]*/,
    (_, tag: string) => tag + Buffer.alloc((5 * megabyte - order.length) * 0.75).toString('base64'),
  );
  return [
    { name: 'order of 20 KB', text: grown(order, task, 20 * kilobyte), times: 200 },
    { name: 'order of 5 MB, a form in base64', text: withForm, times: 10 },
    { name: 'list of 5 MB, 9 000 records', text: grown(list, record, 5 * megabyte), times: 4 },
  ];
}
