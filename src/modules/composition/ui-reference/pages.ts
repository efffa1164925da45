import type { PageEntry } from '../../../app/web/page-entry.ts';

export const referencePages: PageEntry[] = [
  { path: '/specialer/:specialty', load: () => import('./specialty-page.tsx') },
  { path: '/aftaler', load: () => import('./agreements-page.tsx') },
  { path: '/principper', load: () => import('./principles-page.tsx') },
];
