import type { PageEntry } from '../../../app/web/page-entry.ts';

export const referencePages: PageEntry[] = [
  { path: '/specialer/:specialty', load: () => import('./specialty-page.tsx') },
  { path: '/specialer/:specialty/nyt-moenster', load: () => import('./pattern-edit-page.tsx') },
  { path: '/moenstre/:id/ny-udgave', load: () => import('./pattern-edit-page.tsx') },
  { path: '/moenstre/:id/ophoer', load: () => import('./edition-end-page.tsx') },
  { path: '/forloebsskabeloner', load: () => import('./templates-page.tsx') },
  { path: '/aftaler', load: () => import('./agreements-page.tsx') },
  { path: '/aftaler/:id/ny-udgave', load: () => import('./agreement-edit-page.tsx') },
  { path: '/principper', load: () => import('./principles-page.tsx') },
  { path: '/principper/nyt', load: () => import('./principle-edit-page.tsx') },
  { path: '/principper/:id/ny-udgave', load: () => import('./principle-edit-page.tsx') },
  { path: '/principper/:id/ophoer', load: () => import('./edition-end-page.tsx') },
];
