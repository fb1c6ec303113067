import { FindingService } from './finding-service.ts';
import type { JudgementParts } from './judgement-parts.ts';
import { KeepingService } from './keeping-service.ts';
import { LinkService } from './link-service.ts';
import { PortalService } from './portal-service.ts';

/** What people find and decide about orders. */
export interface Judgements {
  readonly findings: FindingService;
  readonly keeping: KeepingService;
  readonly links: LinkService;
  readonly portal: PortalService;
}

export const openJudgements = (parts: JudgementParts): Judgements => ({
  findings: new FindingService(parts),
  keeping: new KeepingService(parts),
  links: new LinkService(parts),
  portal: new PortalService(parts),
});
