import type { PageEntry } from '../../../app/web/page-entry.ts';

export const curriculaPages: PageEntry[] = [{ path: '/specialer', load: () => import('./specialties-page.tsx') }];
