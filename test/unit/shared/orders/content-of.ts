// What the content fold makes of a journal.
import type { OrderContent } from '../../../../shared/orders/content.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import type { TestJournal } from './journal-builder.ts';

export function contentOf(journal: TestJournal): OrderContent {
  let content: OrderContent | null = null;
  for (const record of journal.records) content = foldContent(content, record);
  if (content === null) throw new Error('no content');
  return content;
}
