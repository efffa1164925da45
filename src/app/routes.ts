/** Every module's routes, in module order. */
import { compositionRoutes } from '../modules/composition/routes.ts';
import { curriculaRoutes } from '../modules/curricula/routes.ts';
import { dimensioningRoutes } from '../modules/dimensioning/routes.ts';
import { importRoutes } from '../modules/imports/routes.ts';
import { organisationRoutes } from '../modules/organisation/routes.ts';
import { peopleRoutes } from '../modules/people/routes.ts';
import type { MountedRoute } from '../platform/http/route.ts';
import { searchRoutes } from '../platform/search/routes.ts';
import { searchKinds } from './search-kinds.ts';

export const allRoutes: MountedRoute[] = [
  ...curriculaRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...dimensioningRoutes,
  ...compositionRoutes,
  ...importRoutes,
  ...searchRoutes(searchKinds),
];
