import { describe, expect, it } from 'vitest';
import { ingrid, received, sha, withOrder } from './journal-builder.ts';
import {
  drafted,
  message,
  messageIn,
  queuedMessage,
  sealedMessage,
  silent,
  tried,
} from './message-builder.ts';

const sealed = () =>
  withOrder().all(drafted()).add(queuedMessage(), received, ingrid).all(sealedMessage());

describe('a message of ours that is taken back', () => {
  it('may be dropped as a draft, and nowhere else', () => {
    const dropped = { kind: 'messageDraftDropped', order: withOrder().order.id, message } as const;
    expect(withOrder().all(drafted(), dropped).order.messages).toEqual([]);
    expect(sealed().all(dropped).order.messages).toHaveLength(1);
  });

  it('is a draft again when taken back before it can have left, and sealed anew afterwards', () => {
    const takenBack = { kind: 'messageTakenBack', order: withOrder().order.id, message } as const;
    const journal = sealed().all(tried(1), silent(1, false), takenBack);
    expect(messageIn(journal)).toMatchObject({ state: 'drafted', hash: null, attempts: 0 });
    journal.all(queuedMessage(undefined, sha(801)), sealedMessage('correspondence', sha(800)));
    expect(messageIn(journal).state).toBe('queued');
    expect(messageIn(sealed().all(tried(1), silent(1, true), takenBack)).state).toBe('unclear');
  });
});
