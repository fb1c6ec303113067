import type { Fault, FaultCode } from '../../shared/base/fault.ts';
import type { Uuid } from '../../shared/base/units.ts';
import { nameOf, type OutgoingKey } from './outgoing.ts';

export interface TroublesParts {
  readonly alarm: (fault: Fault) => void;
  /** What was told of with this code is so no longer. */
  readonly calm: (code: FaultCode) => void;
}

/** What keeps answers and messages on this computer and is no matter of the line: told of, and taken back once it is mended. */
export class Troubles {
  readonly #parts: TroublesParts;
  readonly #known = new Map<Uuid, { readonly of: OutgoingKey; readonly code: FaultCode }>();

  constructor(parts: TroublesParts) {
    this.#parts = parts;
  }

  tell(of: OutgoingKey, fault: Fault): void {
    if (this.#known.get(nameOf(of))?.code !== fault.code) this.isOver(of);
    this.#known.set(nameOf(of), { of, code: fault.code });
    this.#parts.alarm(fault);
  }

  /** It has gone well, or is not to leave any more. Others may have the same trouble still. */
  isOver(of: OutgoingKey): void {
    const trouble = this.#known.get(nameOf(of));
    if (trouble === undefined) return;
    this.#known.delete(nameOf(of));
    const isElsewhere = [...this.#known.values()].some(({ code }) => code === trouble.code);
    if (!isElsewhere) this.#parts.calm(trouble.code);
  }

  /** What was taken back, or ended otherwise, is nobody's trouble. */
  keepOnly(isToLeave: (of: OutgoingKey) => boolean): void {
    for (const { of } of [...this.#known.values()]) if (!isToLeave(of)) this.isOver(of);
  }
}
