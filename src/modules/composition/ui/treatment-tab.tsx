/** The composition's way from recommendation to effect: the whole chain, and what the planner does about it. */
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Notice } from '../../../design/base.ts';
import { TreatmentParts, useTreatmentHeading } from '../../assents/ui/treatment.tsx';
import { PrincipleAnswers } from './principle-answers.tsx';
import { da } from './treatment.da.ts';
import { en } from './treatment.en.ts';
import { PutInEffect, SendVersion } from './treatment-acts.tsx';
import type { TabProps } from './types.ts';

export default function TreatmentTab({ composition }: TabProps) {
  const m = useMessages(da, en);
  const heading = useTreatmentHeading();
  const asked = useCall('GET /api/treatments/:kind/:id', { params: { kind: 'composition', id: composition.id } });
  if (!asked.data) return <Waiting query={asked} />;
  const [newest] = asked.data.versions;
  const tone = newest?.state === 'inEffect' || newest?.state === 'complete' ? 'success' : newest?.state === 'sentBack' ? 'warning' : 'info';
  return (
    <>
      {newest && <Notice tone={tone} word={m.stands} title={heading(newest)} />}
      {composition.mayCompose && newest?.state === 'complete' && <PutInEffect composition={composition} version={newest} />}
      <TreatmentParts treatment={asked.data} />
      <PrincipleAnswers composition={composition} />
      {composition.mayCompose && <SendVersion composition={composition} treatment={asked.data} />}
    </>
  );
}
