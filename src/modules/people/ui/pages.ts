import type { PageEntry } from '../../../app/web/page-entry.ts';

export const peoplePages: PageEntry[] = [
  { path: '/log-ind', load: () => import('./sign-in-page.tsx') },
  { path: '/log-ind/ukendt', load: () => import('./stranger-page.tsx') },
  { path: '/personer', load: () => import('./people-page.tsx') },
  { path: '/personer/:id', load: () => import('./person-page.tsx') },
  { path: '/mine-roller', load: () => import('./my-roles-page.tsx') },
  { path: '/mine-sessioner', load: () => import('./sessions-page.tsx') },
  { path: '/mine-oplysninger', load: () => import('./seen-page.tsx') },
  { path: '/persondata', load: () => import('./register-page.tsx') },
];
