import { toSeconds } from '../clock.ts';
import type { Action } from './request.ts';
import { actionError, type ActionAnswer } from './response.ts';
import { element, leaf } from './xml-text.ts';

/**
 * `/eevidence/enforcingauthorityId`: the answer lies in the response's SenderIdentifier. The schema forbids a request
 * without actions, so a single GETCSPCONFIG carries the question; an empty request is taken for one (wire point O12).
 */
export function answerEnforcingAuthority(
  actions: readonly Action[],
  now: number,
): readonly ActionAnswer[] {
  const asked = actions.length > 0 ? actions : [{ identifier: '0', verb: 'GETCSPCONFIG' }];
  return asked.map(({ identifier, verb }) =>
    verb === 'GETCSPCONFIG'
      ? {
          identifier,
          xml: element(
            'GETCSPCONFIGResponse',
            leaf('LastChanged', toSeconds(now)) + element('TargetingConfigurations', ''),
          ),
        }
      : actionError(identifier, 3001, `${verb} is not offered here`),
  );
}
