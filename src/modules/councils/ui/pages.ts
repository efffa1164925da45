import type { PageEntry } from '../../../app/web/page-entry.ts';

export const councilsPages: PageEntry[] = [
  { path: '/raad', load: () => import('./bodies-page.tsx') },
  { path: '/raad/:id', load: () => import('./body-page.tsx') },
  { path: '/raad/:id/regler', load: () => import('./rules-page.tsx') },
  { path: '/moeder', load: () => import('./meetings-page.tsx') },
  { path: '/moeder/:id', load: () => import('./meeting-page.tsx') },
  { path: '/opgaver', load: () => import('./acts-page.tsx') },
];
