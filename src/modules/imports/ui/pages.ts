import type { PageEntry } from '../../../app/web/page-entry.ts';

export const importPages: PageEntry[] = [
  { path: '/import', load: () => import('./import-page.tsx') },
  { path: '/import/tidligere', load: () => import('./earlier-page.tsx') },
];
