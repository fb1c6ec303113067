import { position, type Position } from '../../shared/base/units.ts';
import { remainingOf } from './entry-codec.ts';
import type { OpenFile } from './file-system.ts';
import {
  fileHeaderBytes,
  frameVersion,
  hashOf,
  isChained,
  keyIdOf,
  lengthBytes,
  positionOf,
  versionOf,
} from './format.ts';
import { unsealFrame } from './frame-codec.ts';
import { FrameIndex } from './frame-index.ts';
import { scanFrames } from './frame-scan.ts';
import type { DataKeys } from './key-ring.ts';

/**
 * Why the survey ended: `end` at the end of the file or where no whole frame follows, `broken` at a frame that does
 * not continue the chain, `foreign` at one that continues it but was not sealed by us, `newer` at one of a later
 * version.
 */
export type SurveyEnd = 'end' | 'broken' | 'foreign' | 'newer';

export interface ChainSurvey {
  readonly stoppedBy: SurveyEnd;
  /** Frames up to where it ended. */
  readonly index: FrameIndex;
  readonly lastHash: Buffer;
  /** Hash of the frame at `provenTo`, null when the chain does not reach it. */
  readonly provenHash: Buffer | null;
  /** Last frame that ends an append, and its hash; at least `provenTo` where the chain reaches it. */
  readonly complete: { readonly position: Position; readonly hash: Buffer };
  readonly erased: number;
}

export interface SurveyOrder {
  readonly file: OpenFile;
  readonly bytes: number;
  readonly genesis: Buffer;
  readonly keys: DataKeys;
  /** Up to here a sealed head vouches for the chain; frames behind it are opened one by one. */
  readonly provenTo: Position;
  /** Open every frame whose key is there, not only those behind the head. */
  readonly opensAll: boolean;
}

/** Walks the whole file once, in order, and verifies each frame against the one before it. */
export async function surveyChain(order: SurveyOrder): Promise<ChainSurvey> {
  const walk = new ChainWalk(order);
  for await (const frames of scanFrames(order.file, fileHeaderBytes, order.bytes)) {
    for (const { body } of frames) {
      const stop = walk.take(body);
      if (stop !== null) return walk.survey(stop);
    }
  }
  return walk.survey('end');
}

class ChainWalk {
  readonly #order: SurveyOrder;
  readonly #index = new FrameIndex(fileHeaderBytes);
  #last: Buffer;
  #provenHash: Buffer | null;
  #complete: ChainSurvey['complete'];
  #erased = 0;

  constructor(order: SurveyOrder) {
    this.#order = order;
    this.#last = order.genesis;
    this.#provenHash = order.provenTo === 0 ? order.genesis : null;
    this.#complete = { position: position(0), hash: order.genesis };
  }

  /** Takes the next frame, or says why it cannot be the next. */
  take(body: Buffer): SurveyEnd | null {
    const { keys, provenTo, opensAll } = this.#order;
    const at = position(this.#index.last + 1);
    if (!isChained(this.#last, body) || positionOf(body) !== at) return 'broken';
    if (versionOf(body) > frameVersion) return 'newer';
    const isBehindHead = at > provenTo;
    let endsAppend = !isBehindHead;
    if (isBehindHead || opensAll) {
      const key = keys.keyOf(keyIdOf(body));
      if (key === null) {
        // A key is on the disk before its first frame, so behind the head none can have been erased.
        if (isBehindHead || !keys.isWhole) return 'foreign';
        this.#erased += 1;
      } else {
        const plain = unsealFrame(key, this.#last, body);
        if (plain === null) return 'foreign';
        endsAppend ||= remainingOf(plain) === 0;
        plain.fill(0);
      }
    }
    this.#last = Buffer.from(hashOf(body));
    this.#index.add(lengthBytes + body.length);
    if (at === provenTo) this.#provenHash = this.#last;
    if (endsAppend) this.#complete = { position: at, hash: this.#last };
    return null;
  }

  survey(stoppedBy: SurveyEnd): ChainSurvey {
    return {
      stoppedBy,
      index: this.#index,
      lastHash: this.#last,
      provenHash: this.#provenHash,
      complete: this.#complete,
      erased: this.#erased,
    };
  }
}
