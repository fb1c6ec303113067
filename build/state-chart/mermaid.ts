import type { Step } from './explore.ts';

/** What leads to one phase from so many others is told in a line of its own: its arrows would hide the rest. */
const many = 6;

/** The steps as a Mermaid state diagram, those between the same two phases on one arrow, and the rest in lines. */
export function mermaid(steps: readonly Step[]): string {
  const leading = (step: Step): readonly Step[] =>
    steps.filter(({ to, by, from }) => from !== null && to === step.to && by === step.by);
  const arrows = new Map<string, string[]>();
  const lines = new Set<string>();
  for (const step of steps) {
    const same = leading(step);
    if (same.length >= many) {
      const from = same.map((one) => `\`${one.from ?? ''}\``).join(', ');
      lines.add(`- ${step.by} leads to \`${step.to}\` from ${from}.`);
      continue;
    }
    const arrow = `${step.from ?? '[*]'} --> ${step.to}`;
    const names = arrows.get(arrow) ?? [];
    if (!names.includes(step.by)) arrows.set(arrow, [...names, step.by]);
  }
  const drawn = Array.from(arrows, ([arrow, names]) => `  ${arrow}: ${names.join(' / ')}`);
  return ['```mermaid', 'stateDiagram-v2', ...drawn, '```', '', ...lines].join('\n');
}
