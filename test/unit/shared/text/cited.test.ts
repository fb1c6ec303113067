import { expect, test } from 'vitest';
import { cited } from '../../../../shared/text/cited.ts';

test.each([
  ['Art. 10(3)', 'art. 10.3'],
  ['1182/71 Art. 3(1), 3(2)(a)', '1182/71 art. 3.1, 3.2 a'],
  ['Art. 17(3)–(8)', 'art. 17.3–8'],
  ['Art. 19(6), IR 3.3.1, IR 3.3.3', 'art. 19.6, IR 3.3.1, IR 3.3.3'],
  ['Annex I, section C', 'bilaga I, avsnitt C'],
  ['10(2), 12(2)', '10.2, 12.2'],
])('%s is cited in Swedish as %s, and in English as it is', (articles, swedish) => {
  expect(cited(articles, 'sv')).toBe(swedish);
  expect(cited(articles, 'en')).toBe(articles);
});
