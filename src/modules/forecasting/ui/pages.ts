import type { PageEntry } from '../../../app/web/page-entry.ts';

export const forecastingPages: PageEntry[] = [
  { path: '/fremskrivninger', load: () => import('./list-page.tsx') },
  { path: '/fremskrivninger/:id', load: () => import('./forecast-page.tsx') },
];
