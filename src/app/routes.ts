/** Every module's routes, in module order. */
import type { MountedRoute } from '../platform/http/route.ts';
import { peopleRoutes } from '../modules/people/routes.ts';

export const allRoutes: MountedRoute[] = [...peopleRoutes];
