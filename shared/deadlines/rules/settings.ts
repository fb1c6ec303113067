/** Clocks whose length is a setting, because the law gives none. */
import { ok } from '../../base/result.ts';
import { utcMs } from '../../base/units.ts';
import { hourMs, plainD, strictD } from '../arithmetic.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';

const minuteMs = 60_000;

/** "Expeditiously", "without undue delay": Articles 10(1) and 11(1). */
export function readPreserving(asked: Asked): Finding {
  const { trigger, settings, row } = asked;
  const target = utcMs(trigger.due + settings.preserveMinutes * minuteMs);
  return ok({
    trigger: trigger.due,
    notBefore: null,
    target,
    latest: null,
    why: [
      ...startSteps(asked, 'due'),
      why('preserveSoon', row.article, { target }, { minutes: settings.preserveMinutes }),
      why('noLatest', row.article),
    ],
  });
}

/** What went another way is recorded in the system, at the latest after it answers again: Article 19(6). */
export function readRecorded(asked: Asked): Finding {
  const { trigger, inputs, settings, row } = asked;
  const back = inputs.systemBackAt;
  const from = utcMs(Math.max(trigger.due, back ?? trigger.due));
  const target = utcMs(from + settings.recordHours * hourMs);
  return ok({
    trigger: trigger.due,
    notBefore: null,
    target,
    latest: null,
    why: [
      ...startSteps(asked, 'due'),
      ...(back === undefined || back <= trigger.due
        ? []
        : [why('systemBack', row.article, { back }, {}, 'U22')]),
      why('recordSoon', row.article, { target }, { hours: settings.recordHours }),
      why('noLatest', row.article),
    ],
  });
}

/** The court's review has no length; once it upholds the order we go on as soon as possible: Article 17(8). */
export function readUpheld(asked: Asked): Finding {
  const { trigger, inputs, settings, row } = asked;
  const { upheldAt } = inputs;
  const start = startSteps(asked, 'due');
  if (upheldAt === undefined) {
    const steps = [...start, why('reviewHasNoEnd', row.article, {}, {}, 'U15')];
    return ok({ trigger: trigger.due, notBefore: null, target: null, latest: null, why: steps });
  }
  const target = utcMs(upheldAt + settings.asapNormalHours * hourMs);
  return ok({
    trigger: trigger.due,
    notBefore: null,
    target,
    latest: null,
    why: [
      ...start,
      why('upheld', 'Art. 17(8)', { upheldAt, target }, { hours: settings.asapNormalHours }, 'U15'),
      why('noLatest', 'Art. 17(8)'),
    ],
  });
}

/** A claim for costs: the issuing State's law decides, so a person enters the days (Article 14(1)). */
export function readClaimed(asked: Asked): Finding {
  const { trigger, inputs, zone, row } = asked;
  const { days } = inputs;
  const start = startSteps(asked, 'due');
  if (days === undefined) {
    const steps = [...start, why('claimAtClosing', row.article)];
    return ok({ trigger: trigger.due, notBefore: null, target: null, latest: null, why: steps });
  }
  const target = strictD(trigger.due, days, zone);
  const latest = plainD(trigger.due, days, zone);
  return ok({
    trigger: trigger.due,
    notBefore: null,
    target,
    latest,
    plainEnd: latest,
    why: [...start, why('claimBySetting', row.article, { target, latest }, { n: days })],
  });
}

/** Clocks that only an event ends, and rules without any time: nothing to compute, everything to say. */
export function readEvent(asked: Asked): Finding {
  const { trigger, row } = asked;
  const isHold = row.kind === 'HOLD';
  return ok({
    trigger: isHold ? trigger.gate : trigger.due,
    notBefore: null,
    target: null,
    latest: null,
    why: [
      ...startSteps(asked, isHold ? 'gate' : 'due'),
      why(isHold ? 'heldUntilEvent' : 'noInstant', row.article),
    ],
  });
}
