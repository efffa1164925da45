import type { PageEntry } from '../../../app/web/page-entry.ts';

export const assentPages: PageEntry[] = [
  { path: '/indstillinger', load: () => import('./waiting-page.tsx') },
  { path: '/kaeder', load: () => import('./chain-page.tsx') },
  { path: '/behandling/:kind/:id', load: () => import('./treatment-page.tsx') },
];
