import { useSession } from './queries.ts';

/** Whether the one who is signed in may change what belongs to a training region; the server decides the same by its policy. */
export function useMayEdit(): (trainingRegion: string) => boolean {
  const roles = useSession().data?.person?.roles ?? [];
  return (trainingRegion) =>
    roles.some(({ role, scopeId }) => role === 'administrator' || (role === 'planner' && scopeId === trainingRegion));
}
