import type { AnswerOf } from '../../../app/web/api.ts';

export type Composition = AnswerOf<'GET /api/compositions/:id'>;
export type Run = NonNullable<Composition['run']>;
export type Figures = NonNullable<Composition['figures']>;
export type ShareFigure = Figures['shares'][number];
export type Track = AnswerOf<'GET /api/compositions/:id/tracks'>[number];
export type Element = Track['elements'][number];
export type RuleResult = AnswerOf<'GET /api/compositions/:id/rules'>[number];
export type Finding = RuleResult['findings'][number];
export type Summary = AnswerOf<'GET /api/compositions'>[number];
/** Every tab gets the composition; what else it needs it asks for. */
export interface TabProps {
  composition: Composition;
}
