import load, {
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { z } from 'zod';
import blocks from './blocks.typ?raw';
import { covering, type Coverage } from './coverage.ts';
import look from './look.typ?raw';
import type { TypesetAnswer, TypesetQuestion } from './question.ts';
import runs from './runs.typ?raw';
import { textsOf } from './sheet-texts.ts';
import main from './sheet.typ?raw';

/** What the compiler tells of a typeface. */
const told = z.object({ info: z.array(z.object({ coverage: z.array(z.number()) })) });
const compiled = z.object({ result: z.instanceof(Uint8Array) });
const sources = { 'blocks.typ': blocks, 'look.typ': look, 'runs.typ': runs, 'sheet.typ': main };

function coverageOf(fonts: readonly Uint8Array[]): readonly Coverage[] {
  const reader = new TypstFontResolverBuilder();
  return fonts.flatMap((font) => {
    const { info } = told.parse(JSON.parse(JSON.stringify(reader.get_font_info(font))));
    return info.map(({ coverage }) => coverage);
  });
}

/**
 * Sets a sheet in type: a PDF with a structure tree, a title, a language, an outline and its typefaces in it. What is on the
 * sheet goes to the compiler as data and is never read as source; the compiler reaches neither files nor the network.
 */
export async function setSheet(question: TypesetQuestion): Promise<TypesetAnswer> {
  const { compiler, fonts, foot, sheet } = question;
  await load({ module_or_path: compiler });
  const has = covering(coverageOf(fonts));
  if (![...textsOf(sheet), foot].every((text) => [...text].every(has))) return { why: 'uncovered' };
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const typst = await builder.build();
  for (const [name, text] of Object.entries(sources)) typst.add_source(`/${name}`, text);
  const inputs = [
    ['sheet', JSON.stringify(sheet)],
    ['foot', foot],
  ];
  const answer = compiled.safeParse(typst.compile('/sheet.typ', inputs, 'pdf', 1));
  return answer.success ? { pdf: answer.data.result } : { why: 'notSet' };
}
