import { ConfirmationService } from './confirmation-service.ts';
import { HoldService, type HoldServiceParts } from './hold-service.ts';
import { LetterService } from './letter-service.ts';
import type { MessageServiceParts } from './message-parts.ts';

/** What people write, confirm and let go of, apart from the answer itself. */
export interface Letters {
  readonly letters: LetterService;
  readonly confirmations: ConfirmationService;
  readonly holds: HoldService;
}

export const openLetters = (parts: MessageServiceParts & HoldServiceParts): Letters => ({
  letters: new LetterService(parts),
  confirmations: new ConfirmationService(parts),
  holds: new HoldService(parts),
});
