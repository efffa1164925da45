import type { PageEntry } from '../../../app/web/page-entry.ts';

export const peoplePages: PageEntry[] = [{ path: '/log-ind', load: () => import('./sign-in-page.tsx') }];
