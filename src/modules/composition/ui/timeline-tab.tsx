import { lazy, Suspense } from 'react';
import { reached } from '../../../app/web/reached.ts';
import { Loading, Waiting } from '../../../app/web/refusal.tsx';
import { Plan } from './plan.tsx';
import { useTracks } from './tracks.ts';
import type { TabProps } from './types.ts';

/** Editing comes with its rules, for those who may. */
const EditablePlan = lazy(reached(() => import('../ui-edit/editable-plan.tsx')));

/** The plan as a timeline: one row a track. */
export default function TimelineTab({ composition }: TabProps) {
  const { asked, tracks } = useTracks(composition);
  if (!tracks) return <Waiting query={asked} />;
  if (!composition.mayCompose) return <Plan composition={composition} tracks={tracks} />;
  return (
    <Suspense fallback={<Loading />}>
      <EditablePlan composition={composition} tracks={tracks} />
    </Suspense>
  );
}
