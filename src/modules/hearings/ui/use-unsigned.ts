import type { AnswerOf } from '../../../app/web/api.ts';
import { useCall } from '../../../app/web/queries.ts';

export type Comment = AnswerOf<'GET /api/hearings/:id/comments'>['rows'][number];

/** Remarks that the reader sees and that are not signed for; they stand after the numbered ones, so a page of their own is asked for. */
export const useUnsigned = (id: string): Comment[] =>
  useCall('GET /api/hearings/:id/comments', { params: { id }, query: { unsigned: true } }).data?.rows ?? [];
