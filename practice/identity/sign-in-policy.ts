import { interactionPolicy } from 'oidc-provider';

/**
 * Every sign-in asks the eID anew, and nobody is asked for consent: the service is the only client and a remembered
 * session at the provider would sign in whoever sits down next.
 */
export function signInPolicy(): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new Check('fresh_eid', 'every sign-in uses the eID', (ctx) =>
        ctx.oidc.result?.['login'] === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}
