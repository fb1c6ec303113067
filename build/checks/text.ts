// Rules on the text of files: no unfinished work, no invisible characters, no style that Chrome 114 does not know.

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

type Find = (line: string) => string | undefined;

function inLines(files: readonly TextFile[], find: Find): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const found = find(line);
      return found === undefined ? [] : [`${path}:${at + 1}: ${found}`];
    }),
  );
}

// Spelt apart, so that the search does not find itself.
const unfinished = new RegExp(`\\b(${['stu' + 'b', 'to' + 'do', 'mo' + 'ck'].join('|')})\\b`, 'i');
const product = /^(electron|renderer|shared|schemas|practice|cli|build)\//;

/** The product holds no word that marks something unfinished or pretended. */
export function findUnfinished(files: readonly TextFile[]): string[] {
  const own = files.filter(({ path }) => product.test(path));
  return inLines(own, (line) => unfinished.exec(line)?.[0]);
}

/** Format characters (joiners, direction marks, soft hyphens, tags) but no ordinary space, and fillers that look like nothing. */
const invisible = /\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]/u;

/** Program text shows all that it holds: an invisible character is written as an escape. */
export function findInvisible(files: readonly TextFile[]): string[] {
  return inLines(files, (line) => {
    const code = invisible.exec(line)?.[0]?.codePointAt(0);
    return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

const tooNewStyle =
  /\blight-dark\(|\bsubgrid\b|\banchor(-name|-size)?\s*[:(]|\bfield-sizing\b|text-wrap:\s*pretty|\bscrollbar-color\b/;

/** Styles use nothing that Chrome 114 lacks. */
export function findTooNewStyle(files: readonly TextFile[]): string[] {
  const styles = files.filter(({ path }) => /^renderer\/.*\.(css|svelte)$/.test(path));
  return inLines(styles, (line) => tooNewStyle.exec(line)?.[0]);
}
