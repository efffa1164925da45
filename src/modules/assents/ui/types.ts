import type { AnswerOf } from '../../../app/web/api.ts';

export type Treatment = AnswerOf<'GET /api/treatments/:kind/:id'>;
export type Version = Treatment['versions'][number];
export type Step = Version['steps'][number];
