import { enforcingAuthority } from '../facts.ts';
import { mailboxPath } from '../profile.ts';
import type { Caller, SignedInCaller } from './caller.ts';
import { answerEnforcingAuthority } from './enforcing-authority.ts';
import { answerAuthorities } from './authorities.ts';
import { confirmWithdrawal } from './confirm-withdrawal.ts';
import { dataPreserved } from './data-preserved.ts';
import { pathOf, platformEndpoints, type PlatformEndpoint } from './endpoint-table.ts';
import type { EndpointRules, Handled } from './exchange.ts';
import { takeIn, type IntakeRules } from './intake.ts';
import { nonexecution } from './nonexecution.ts';
import { providerLetters } from './provider-letters.ts';
import type { Action } from './request.ts';
import { answerMailbox, type MailboxParts } from './mailbox.ts';
import { answerOutcome, type OutcomeParts } from './outcome.ts';

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

/** What sends in the provider's name: one role may, and whatever is repeated is done once. */
const sending = (
  handle: (
    parts: EndpointParts,
    caller: SignedInCaller,
    actions: readonly Action[],
    transaction: string,
  ) => Handled,
): Endpoint => ({
  needs: 'role',
  roles: ['legal_representative'],
  rules: (parts, caller) => ({
    repeatable: true,
    mayBeEmpty: false,
    handle: (actions, transaction) => handle(parts, caller, actions, transaction),
  }),
});

const intake = (rules: IntakeRules): Endpoint =>
  sending((parts, caller, actions, transaction) =>
    takeIn(parts, caller, rules, actions, transaction),
  );

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

const authorities: Endpoint = {
  needs: 'certificate',
  rules: (parts) => ({
    repeatable: false,
    mayBeEmpty: false,
    handle: (actions) => ({ answers: answerAuthorities(parts.log, actions) }),
  }),
};

const hosted: Readonly<Record<PlatformEndpoint, Endpoint>> = {
  outcome: sending(answerOutcome),
  nonexecution: intake(nonexecution),
  datapreserved: intake(dataPreserved),
  correspondence: intake(providerLetters),
  confirmwithdrawal: intake(confirmWithdrawal),
  enforcingauthorityId: enforcingAuthorityId,
  authorities,
};

/** HI1 endpoints by path, case-sensitive; all take POST. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  [mailboxPath]: mailbox,
  ...Object.fromEntries(platformEndpoints.map((name) => [pathOf(name), hosted[name]])),
};
