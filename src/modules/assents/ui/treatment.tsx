/** The whole chain of one thing: where it stands, whose turn it is, what is sealed, and the story. On its own page, and as a tab. */
import { useMessages } from '../../../app/web/language.tsx';
import { EmptyState, Notice } from '../../../design/base.ts';
import { useBodyName } from './body-name.ts';
import { da } from './da.ts';
import { DecisionForm } from './decision-form.tsx';
import { en } from './en.ts';
import { SealPart } from './seal-part.tsx';
import { StepTable } from './step-table.tsx';
import { Story } from './story.tsx';
import type { Treatment, Version } from './types.ts';
import './treatment.css';

/** The heading is the answer: who it waits for. */
export function useTreatmentHeading(): (newest: Version | undefined) => string {
  const m = useMessages(da, en);
  const bodyName = useBodyName();
  return (newest) => {
    if (!newest) return m.none;
    if (newest.state !== 'underway') return m.heading[newest.state](newest.version);
    const waits = newest.steps.filter(({ state }) => state === 'open' || state === 'underway').map(bodyName);
    return m.heading.underway(newest.version, waits);
  };
}

export function TreatmentParts({ treatment }: { treatment: Treatment }) {
  const m = useMessages(da, en);
  const [newest] = treatment.versions;
  if (!newest) return <EmptyState title={m.none}>{m.noneText}</EmptyState>;
  const mine = newest.steps.filter(
    ({ mayDecide, state, decision }) =>
      mayDecide && (state === 'open' || state === 'sentBack' || decision !== null) && newest.state !== 'inEffect',
  );
  return (
    <>
      {treatment.successors.map(({ area, successor, on }) => (
        <Notice key={area} tone="info" word={m.word} title={m.successor(area, successor, on)} />
      ))}
      {mine.map((step) => (
        <DecisionForm key={`${newest.version} ${step.step} ${step.body}`} treatment={treatment} version={newest} step={step} />
      ))}
      <StepTable treatment={treatment} version={newest} />
      <SealPart treatment={treatment} version={newest} />
      <Story treatment={treatment} />
    </>
  );
}
