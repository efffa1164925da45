/** Every module's routes, in module order. */
import { assentRoutes } from '../modules/assents/routes.ts';
import { compositionRoutes } from '../modules/composition/routes.ts';
import { compositionStreamRoute } from '../modules/composition/stream.ts';
import { councilsRoutes } from '../modules/councils/routes.ts';
import { curriculaRoutes } from '../modules/curricula/routes.ts';
import { dimensioningRoutes } from '../modules/dimensioning/routes.ts';
import { forecastingRoutes } from '../modules/forecasting/routes.ts';
import { hearingRoutes } from '../modules/hearings/routes.ts';
import { importRoutes } from '../modules/imports/routes.ts';
import { organisationRoutes } from '../modules/organisation/routes.ts';
import { peopleRoutes } from '../modules/people/routes.ts';
import { signInAddresses } from '../modules/people/sign-in.ts';
import { withApi } from '../platform/http/api-routes.ts';
import { openApiOf } from '../platform/http/openapi.ts';
import type { MountedRoute } from '../platform/http/route.ts';
import { searchRoutes } from '../platform/search/routes.ts';
import { permissionRoutes } from './permission-routes.ts';
import { searchKinds } from './search-kinds.ts';
import { subjectKinds } from './subject-kinds.ts';

const modules: MountedRoute[] = [
  ...curriculaRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...councilsRoutes,
  ...hearingRoutes(subjectKinds),
  ...assentRoutes(subjectKinds),
  ...dimensioningRoutes,
  ...compositionRoutes,
  ...forecastingRoutes,
  ...importRoutes,
  ...searchRoutes(searchKinds),
  ...permissionRoutes,
];

const others = { streams: [compositionStreamRoute], redirects: signInAddresses };

export const allRoutes = withApi(modules, others);
export const apiDescription = openApiOf(allRoutes, others);
