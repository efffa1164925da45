import type { PageEntry } from '../../../app/web/page-entry.ts';

export const dimensioningPages: PageEntry[] = [{ path: '/dimensionering', load: () => import('./dimensioning-page.tsx') }];
