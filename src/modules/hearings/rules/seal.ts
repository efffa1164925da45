import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical.ts';

/** A content as it is kept for ever: canonical JSON and its SHA-256. */
export function sealed(value: unknown): { content: string; sha256: string } {
  const content = canonicalJson(value);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}
