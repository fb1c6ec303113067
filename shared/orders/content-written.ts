import { assertNever } from '../base/assert-never.ts';
import type { Hi1Object } from '../hi1/model.ts';
import type { ContentCore } from './content.ts';
import type { Entry } from './entry.ts';

type Written = Extract<
  Entry,
  {
    readonly kind:
      | 'orderRegistered'
      | 'dataPreserved'
      | 'messageDrafted'
      | 'messageDraftDropped'
      | 'messageQueued'
      | 'messageRecorded';
  }
>;

/** The content after what people have written themselves. */
export function foldWritten(
  content: ContentCore,
  entry: Written,
  foldObject: (content: ContentCore, object: Hi1Object) => ContentCore,
): ContentCore {
  switch (entry.kind) {
    case 'orderRegistered': {
      const { kind: _kind, order: _order, objects, ...registration } = entry;
      const registrations = [...content.registrations, registration];
      return objects.reduce(foldObject, { ...content, registrations });
    }
    case 'dataPreserved': {
      const records = entry.items.map((item) => ({ ...item, recordedBy: entry.by }));
      const others = content.kept.filter(
        ({ task }) => !entry.items.some((item) => item.task === task),
      );
      return { ...content, kept: [...others, ...records] };
    }
    case 'messageDrafted':
    case 'messageQueued': {
      const { message: id, contents, at: writtenAt, by: writtenBy } = entry;
      const others = content.messages.filter((message) => message.id !== id);
      return { ...content, messages: [...others, { id, contents, writtenAt, writtenBy }] };
    }
    case 'messageRecorded': {
      const { message: id, contents, channel, receivedAt, originals, at, by } = entry;
      const others = content.messages.filter((message) => message.id !== id);
      const recorded = { channel, receivedAt, originals };
      const written = { id, contents, writtenAt: at, writtenBy: by, recorded };
      return { ...content, messages: [...others, written] };
    }
    case 'messageDraftDropped':
      return { ...content, messages: content.messages.filter(({ id }) => id !== entry.message) };
    default:
      return assertNever(entry);
  }
}
