/** How near the best possible the plan is, stage by stage, with the scope of the bound; null when no search has proven it of just this plan. */
import { formats } from '../../../app/web/format.ts';
import { provenOf } from '../ui/figure-words.ts';
import { stageRows, upward } from '../ui/stage-words.ts';
import { stagesDa } from '../ui/stages.da.ts';
import type { DocumentSource } from './source.ts';

const m = stagesDa.proof;

export function proofPart({ run, figures }: DocumentSource) {
  const proven = provenOf(run, figures);
  if (!proven?.proof) return null;
  return {
    heading: m.heading(upward(proven.gap)),
    columns: [m.stage, m.value, m.bound, m.gap, m.changes],
    rows: stageRows(proven.proof, stagesDa, formats('da')).map(({ name, value, bound, gap, changes }) => [
      name,
      value,
      bound,
      gap,
      changes,
    ]),
    scope: [m.note, m.scope, m.scopeStage, ...(proven.state === 'stopped' ? [m.stopped] : [])].join(' '),
  };
}
