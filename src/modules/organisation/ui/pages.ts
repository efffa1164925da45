import type { PageEntry } from '../../../app/web/page-entry.ts';

export const organisationPages: PageEntry[] = [
  { path: '/organisation', load: () => import('./organisation-page.tsx') },
  { path: '/organisation/:unit', load: () => import('./unit-page.tsx') },
  { path: '/enheder/ret', load: () => import('./unit-edit-page.tsx') },
  { path: '/enheder/ny', load: () => import('./unit-edit-page.tsx') },
  { path: '/steder/ret', load: () => import('./site-edit-page.tsx') },
  { path: '/steder/ny', load: () => import('./site-edit-page.tsx') },
  { path: '/godkendelser/ny', load: () => import('./approval-new-page.tsx') },
  { path: '/godkendelser/ret', load: () => import('./approval-edit-page.tsx') },
  { path: '/lofter/ret', load: () => import('./ceiling-edit-page.tsx') },
  { path: '/godkendelser', load: () => import('./approvals-page.tsx') },
];
