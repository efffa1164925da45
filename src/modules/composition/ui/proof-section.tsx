import { useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { StageTable } from './stage-table.tsx';
import { type Proof, upward } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';

interface Props {
  proof: Proof;
  gap: number;
  stopped: boolean;
  /** What is proven, and of which plans, where not of all of them. */
  scope?: { heading: string; plans: string };
}

/** How near the best possible the plan is, by stage in order of importance, and what the bound is a bound for. */
export function ProofSection({ proof, gap, stopped, scope }: Props) {
  const m = useMessages(stagesDa, stagesEn).proof;
  const heading = scope?.heading ?? m.heading(upward(gap));
  return (
    <Section heading={heading} note={m.note}>
      <StageTable proof={proof} caption={`${heading} (${m.stage})`} />
      <p className="soft">{[scope?.plans ?? m.scope, m.scopeStage, stopped && m.stopped].filter(Boolean).join(' ')}</p>
    </Section>
  );
}
