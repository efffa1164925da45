/** What waits for the very person who reads, whatever the role: decisions and hearings. */
import { useWaitingTreatments, WaitingTreatments } from '../../assents/ui/waiting.tsx';
import { useWaitingHearings, WaitingHearings } from '../../hearings/ui/waiting.tsx';

/** `pending`: what is still asked; a page that counts waits for it. */
export function useWaitingForMe() {
  const treatments = useWaitingTreatments();
  const hearings = useWaitingHearings();
  const dates = [
    ...treatments.waiting.flatMap(({ dueOn }) => dueOn ?? []),
    ...hearings.waiting.map(({ hearing }) => hearing.deadline),
  ].sort();
  return {
    pending: [treatments.query, hearings.query].find(({ isPending }) => isPending),
    treatments: treatments.waiting,
    hearings: hearings.waiting,
    count: treatments.waiting.length + hearings.waiting.length,
    first: dates[0] ?? null,
  };
}

export function WaitingForMe({ waiting: { treatments, hearings } }: { waiting: ReturnType<typeof useWaitingForMe> }) {
  return (
    <>
      <WaitingTreatments waiting={treatments} />
      <WaitingHearings waiting={hearings} />
    </>
  );
}
