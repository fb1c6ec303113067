import type { ReadMessage } from '../../schemas/validator.ts';
import { objectElements, readHeader } from '../../shared/hi1/read-message.ts';
import { readObject } from '../../shared/hi1/read-object.ts';
import { readRequest } from '../../shared/hi1/read-request.ts';
import { readResponse } from '../../shared/hi1/read-response.ts';

/** Has the reader of HI1 messages read one as everything it might be. It must take any of them without throwing. */
export function readMessageOutcome({ root, objects, verdict }: ReadMessage): readonly string[] {
  readHeader(root);
  const [request, response] = [readRequest(root), readResponse(root)];
  const elements = objectElements(root);
  for (const { element } of objects) readObject(element);
  const found: string[] = [];
  if (
    elements.length !== objects.length ||
    elements.some((one, at) => one !== objects[at]?.element)
  )
    found.push('the reader and the cutter see other objects');
  if (request.ok && response.ok) found.push('a message is request and response at once');
  const isNumberedTwice = !request.ok && !response.ok;
  if (verdict.valid && isNumberedTwice && !hasDoubledNumbers(root))
    found.push('a valid message is neither request nor response');
  return found;
}

/** The only valid messages the reader refuses: two actions of the same number (TS 103 120, clause 6.4.4). */
function hasDoubledNumbers(root: ReadMessage['root']): boolean {
  const numbers: number[] = [];
  const visit = (element: ReadMessage['root']): void => {
    if (element.name === 'ActionIdentifier') numbers.push(Number(element.text));
    element.children.forEach(visit);
  };
  visit(root);
  return new Set(numbers).size !== numbers.length;
}
