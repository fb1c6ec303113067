import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsOf } from '../../../../../electron/ipc/handlers/told-news.ts';
import { newsGuard } from '../../../../../shared/bridge/by-hand-guards.ts';
import { anyNews } from '../../../shared/by-hand/any-news.ts';
import { later, told } from '../../../shared/by-hand/news-builder.ts';

test('what the window tells of news reaches the journal whole, and nothing besides', () => {
  fc.assert(
    fc.property(anyNews, (news) => {
      const {
        kind: _kind,
        order: _order,
        originals: _originals,
        ...said
      } = told(1, later(1), news);
      expect(newsOf(newsGuard.parse(said))).toEqual(said);
      expect(newsGuard.safeParse({ ...said, news: { ...news, more: 1 } }).success).toBe(false);
    }),
  );
});

test('a time to answer by belongs to a question alone', () => {
  const {
    kind: _kind,
    order: _order,
    originals: _originals,
    ...said
  } = told(1, later(1), {
    kind: 'withdrawal',
  });
  const news = { kind: 'withdrawal', asks: { by: later(9) } };
  expect(newsGuard.safeParse({ ...said, news }).success).toBe(false);
});
