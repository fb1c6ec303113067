/** What a broken cache or a careless service makes of an answer that was right. */

export type AnswerShape = 'listedTwice' | 'answeredTwice' | 'reordered';

/** Every element of this name with its content; neither of the two nests in itself. */
const eachOf = (name: 'ListResponseRecord' | 'ActionResponse'): RegExp =>
  new RegExp(`<${name}>.*?</${name}>`, 'gs');

const twice = (text: string, name: Parameters<typeof eachOf>[0]): string =>
  text.replace(eachOf(name), (one) => one + one);

function reversed(text: string, name: Parameters<typeof eachOf>[0]): string {
  const found = text.match(eachOf(name)) ?? [];
  return text.replace(eachOf(name), () => found.pop() ?? '');
}

/** The answer as it goes out. */
export function shapeAnswer(shape: AnswerShape, text: string): string {
  switch (shape) {
    case 'listedTwice':
      return twice(text, 'ListResponseRecord');
    case 'answeredTwice':
      return twice(text, 'ActionResponse');
    case 'reordered':
      return reversed(reversed(text, 'ListResponseRecord'), 'ActionResponse');
  }
}
