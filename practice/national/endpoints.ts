import { enforcingAuthority } from '../facts.ts';
import { mailboxPath } from '../profile.ts';
import type { Caller, SignedInCaller } from './caller.ts';
import { answerEnforcingAuthority } from './enforcing-authority.ts';
import type { EndpointRules } from './exchange.ts';
import { answerMailbox, type MailboxParts } from './mailbox.ts';
import { answerOutcome, type OutcomeParts } from './outcome.ts';

export const outcomePath = '/eevidence/outcome';

export type EndpointParts = MailboxParts & OutcomeParts;

/** What a caller must show, and what happens then. */
export type Endpoint =
  | {
      readonly needs: 'certificate';
      readonly rules: (parts: EndpointParts, caller: Caller) => EndpointRules;
    }
  | {
      readonly needs: 'role';
      readonly roles: readonly string[];
      readonly rules: (parts: EndpointParts, caller: SignedInCaller) => EndpointRules;
    };

const mailbox: Endpoint = {
  needs: 'certificate',
  rules: (parts, caller) => ({
    repeatable: false,
    mayBeEmpty: false,
    handle: (actions) => ({ answers: answerMailbox(parts, caller, actions) }),
  }),
};

const outcome: Endpoint = {
  needs: 'role',
  roles: ['legal_representative'],
  rules: (parts, caller) => ({
    repeatable: true,
    mayBeEmpty: false,
    handle: (actions, transaction) => answerOutcome(parts, caller, actions, transaction),
  }),
};

const enforcingAuthorityId: Endpoint = {
  needs: 'certificate',
  rules: (parts) => ({
    repeatable: false,
    mayBeEmpty: true,
    handle: (actions) => ({
      answers: answerEnforcingAuthority(actions, parts.now()),
      sender: enforcingAuthority,
    }),
  }),
};

/** HI1 endpoints by path, case-sensitive; all take POST. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  [mailboxPath]: mailbox,
  [outcomePath]: outcome,
  '/eevidence/enforcingauthorityId': enforcingAuthorityId,
};
