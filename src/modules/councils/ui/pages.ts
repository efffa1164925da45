import type { PageEntry } from '../../../app/web/page-entry.ts';

export const councilsPages: PageEntry[] = [
  { path: '/raad', load: () => import('./bodies-page.tsx') },
  { path: '/raad/:id', load: () => import('./body-page.tsx') },
];
