import { FieldPlace } from '../../../app/web/fault-list.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Button, Section } from '../../../design/base.ts';
import { NumberInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { rulesDa } from './rules.da.ts';
import { rulesEn } from './rules.en.ts';
import type { Draft, WeightName, Weights } from './wish.ts';

interface Props {
  standard: Weights;
  value: Draft['weights'];
  onChange: (weights: Draft['weights']) => void;
  wrong: (weight: string) => boolean;
}

/** How much each wish weighs, with what it asks and its default. */
export function WeightInputs({ standard, value, onChange, wrong }: Props) {
  const m = useMessages(da, en).fresh;
  const rules = useMessages(rulesDa, rulesEn);
  const changed = Object.keys(value).length > 0;
  return (
    <Section
      heading={m.weights}
      note={m.weightsNote}
      actions={
        changed && (
          <Button small onClick={() => onChange({})}>
            {m.reset}
          </Button>
        )
      }
    >
      <div className="new-weights">
        {(Object.keys(standard) as WeightName[]).map((weight) => {
          const typed = value[weight];
          return (
            <FieldPlace key={weight} id={weight}>
              <NumberInput
                label={rules[weight].name}
                hint={`${rules[weight].sentence} ${m.standard(standard[weight])}`}
                value={typed === undefined ? standard[weight] : typed}
                min={0}
                max={100_000}
                step={Math.max(1, Math.round(standard[weight] / 10))}
                unit={<span className="soft">{`${m.points} ${rules[weight].per ?? ''}`}</span>}
                onChange={(next) => onChange({ ...value, [weight]: next })}
                error={(wrong(weight) || typed === null) && m.weightWrong}
              />
            </FieldPlace>
          );
        })}
      </div>
    </Section>
  );
}
