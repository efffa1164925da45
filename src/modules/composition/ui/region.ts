/** Which training region the reader looks at, and whether it is the reader's own to compose. */

import { useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { useSession } from '../../../app/web/queries.ts';
import { compositionPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export function useRegion() {
  const m = useMessages(da, en);
  const person = useSession().data?.person ?? null;
  const asked = useSearch().region ?? '';
  const regions = person?.trainingRegions ?? [];
  const region = regions.includes(asked) ? asked : (regions[0] ?? '');
  const roles = person?.roles ?? [];
  const mayCompose = useMay()(compositionPolicy.compose, { trainingRegion: region });
  return { region, regions, roles, mayCompose, name: m.regions[region] ?? region };
}
