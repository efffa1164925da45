/** Which training region the reader looks at, and whether it is the reader's own to compose. */
import { useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export function useRegion() {
  const m = useMessages(da, en);
  const person = useSession().data?.person ?? null;
  const asked = useSearch().region ?? '';
  const regions = person?.trainingRegions ?? [];
  const region = regions.includes(asked) ? asked : (regions[0] ?? '');
  const roles = person?.roles ?? [];
  const mayCompose = roles.some(({ role, scopeId }) => role === 'planner' && scopeId === region);
  return { region, regions, roles, mayCompose, name: m.regions[region] ?? region };
}
