import type { PageEntry } from '../../../app/web/page-entry.ts';

export const compositionPages: PageEntry[] = [
  { path: '/', load: () => import('./start-page.tsx') },
  { path: '/aargange/:year', load: () => import('./cohort-page.tsx') },
  { path: '/sammensaetninger', load: () => import('./list-page.tsx') },
  { path: '/sammensaetninger/ny', load: () => import('./new-page.tsx') },
  { path: '/sammensaetninger/sammenlign', load: () => import('./compare-page.tsx') },
  { path: '/sammensaetninger/:id/offentlig', load: () => import('./public-page.tsx') },
  { path: '/sammensaetninger/:id/:tab?', load: () => import('./composition-page.tsx') },
];
