import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical.ts';

/** Of a value's canonical JSON: equal content, equal hash. */
export const sha256Of = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
