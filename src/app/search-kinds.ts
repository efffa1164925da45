/** What search finds, in the order it is shown, with the policy of the pages it leads to. Each kind is told by its module's migrations. */
import { compositionPolicy } from '../modules/composition/policy.ts';
import { councilsPolicy } from '../modules/councils/policy.ts';
import { curriculaPolicy } from '../modules/curricula/policy.ts';
import { hearingsPolicy } from '../modules/hearings/policy.ts';
import { organisationPolicy } from '../modules/organisation/policy.ts';
import { signedIn } from '../platform/auth/policy.ts';
import type { SearchKinds } from '../platform/search/routes.ts';

export const searchKinds: SearchKinds = {
  composition: compositionPolicy.readCompositions,
  track: compositionPolicy.readCompositions,
  version: compositionPolicy.readCompositions,
  hearing: hearingsPolicy.read,
  body: councilsPolicy.read,
  meeting: councilsPolicy.read,
  unit: organisationPolicy.read,
  site: organisationPolicy.read,
  specialty: curriculaPolicy.read,
  pattern: compositionPolicy.readReference,
  agreement: compositionPolicy.readReference,
  principle: compositionPolicy.readReference,
  approval: organisationPolicy.read,
  place: compositionPolicy.readReference,
  person: signedIn,
};
