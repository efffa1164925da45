/** Every page of the app. Each is loaded when somebody goes there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { assentPages } from '../../modules/assents/ui/pages.ts';
import { compositionPages } from '../../modules/composition/ui/pages.ts';
import { referencePages } from '../../modules/composition/ui-reference/pages.ts';
import { councilsPages } from '../../modules/councils/ui/pages.ts';
import { curriculaPages } from '../../modules/curricula/ui/pages.ts';
import { dimensioningPages } from '../../modules/dimensioning/ui/pages.ts';
import { forecastingPages } from '../../modules/forecasting/ui/pages.ts';
import { hearingPages } from '../../modules/hearings/ui/pages.ts';
import { importPages } from '../../modules/imports/ui/pages.ts';
import { organisationPages } from '../../modules/organisation/ui/pages.ts';
import { peoplePages } from '../../modules/people/ui/pages.ts';
import { parseSearch, stringifySearch } from './address.tsx';
import { Broken, NotFound } from './not-found.tsx';
import type { PageEntry } from './page-entry.ts';
import { reached } from './reached.ts';
import { Shell } from './shell.tsx';

const entries: PageEntry[] = [
  ...peoplePages,
  ...organisationPages,
  ...councilsPages,
  ...curriculaPages,
  ...assentPages,
  ...dimensioningPages,
  ...referencePages,
  ...compositionPages,
  ...hearingPages,
  ...forecastingPages,
  ...importPages,
  { path: '/ordbog', load: () => import('./glossary-page.tsx') },
  { path: '/rettigheder', load: () => import('./permissions/permissions-page.tsx') },
  { path: '/soeg', load: () => import('./search/search-page.tsx') },
  { path: '/hjaelp/regler', load: () => import('./help/rules-page.tsx') },
  { path: '/hjaelp/:afsnit?', load: () => import('./help/help-page.tsx') },
];

const root = createRootRoute({ component: Shell });

/** `/a/:id/:tab?` as the router writes it. */
const routerPath = (path: string): string => path.replace(/:(\w+)\?/g, '{-$$$1}').replace(/:(\w+)/g, '$$$1');

const routes = entries.map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path: routerPath(path), component: lazyRouteComponent(reached(load)) }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
});
