import type { Subject } from '../../../platform/subjects.ts';

/** The page where a version is sent to hearing. */
export const newHearingHref = ({ kind, id, version }: Pick<Subject, 'kind' | 'id' | 'version'>, trainingRegion: string): string =>
  `/hoeringer/ny?${new URLSearchParams({ slags: kind, id, version: String(version), region: trainingRegion })}`;
