import type { PageEntry } from '../../../app/web/page-entry.ts';

export const dimensioningPages: PageEntry[] = [
  { path: '/dimensionering', load: () => import('./dimensioning-page.tsx') },
  { path: '/dimensionering/ret', load: () => import('./count-edit-page.tsx') },
  { path: '/dimensionering/nyt-tal', load: () => import('./count-new-page.tsx') },
  { path: '/dimensionering/ny-plan', load: () => import('./plan-new-page.tsx') },
];
