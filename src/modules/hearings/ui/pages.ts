import type { PageEntry } from '../../../app/web/page-entry.ts';

export const hearingPages: PageEntry[] = [
  { path: '/hoeringer', load: () => import('./list-page.tsx') },
  { path: '/hoeringer/ny', load: () => import('./new-page.tsx') },
  { path: '/hoeringer/:id/:tab?', load: () => import('./hearing-page.tsx') },
  { path: '/partslister', load: () => import('./lists-page.tsx') },
  { path: '/dokumenter', load: () => import('./documents-page.tsx') },
  { path: '/dokumenter/ny', load: () => import('./document-new-page.tsx') },
  { path: '/dokumenter/:id', load: () => import('./document-page.tsx') },
];
