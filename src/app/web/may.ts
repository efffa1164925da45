/** What a page offers. The server decides by the same policies whenever it is asked; here they only keep useless ways out of sight. */
import { editors, type Policy } from '../../platform/auth/policy.ts';
import type { Belonging, Who } from '../../platform/auth/who.ts';
import { useSession } from './queries.ts';

/** Whether the one who is signed in comes in by a policy, and with a record whether it is reached. */
export function useMay(): (policy: Policy, record?: Belonging) => boolean {
  const person = useSession().data?.person;
  const who: Who | null = person ? { ...person, person: person.name } : null;
  return (policy, record) => policy.allows(who) && (record === undefined || (who !== null && policy.reaches(who, record)));
}

/** Whether one may change what belongs to a training region. */
export function useMayEdit(): (trainingRegion: string) => boolean {
  const may = useMay();
  return (trainingRegion) => may(editors, { trainingRegion });
}
