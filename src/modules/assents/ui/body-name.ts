import { areaName } from '../../../app/web/area-name.ts';
import { useMessages } from '../../../app/web/language.tsx';
import type { StepKind } from '../rules/chain-state.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Who is asked in a step, in words: a specialty's committee, an area, the hearing, the council. */
export function useBodyName(): (step: { step: StepKind; bodyName: string }) => string {
  const { bodies } = useMessages(da, en);
  return ({ step, bodyName }) =>
    step === 'recommendation'
      ? bodies.committee(bodyName)
      : step === 'assent'
        ? areaName(bodyName)
        : step === 'hearing'
          ? bodies.hearing
          : bodyName;
}
