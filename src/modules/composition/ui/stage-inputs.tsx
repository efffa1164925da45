import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { Button, Section } from '../../../design/base.ts';
import { NumberInput } from '../../../design/form.ts';
import { rulesDa } from './rules.da.ts';
import { rulesEn } from './rules.en.ts';
import { isStandard, moved, standardStages, type TypedStage, toleranceWrong } from './stage-order.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';
import './stages.css';

interface Props {
  value: readonly TypedStage[];
  onChange: (stages: readonly TypedStage[]) => void;
}

/** The wishes in order of importance: a stage is moved up or down, and given a tolerance; a way back to the standard. */
export function StageInputs({ value, onChange }: Props) {
  const { names, order: m } = useMessages(stagesDa, stagesEn);
  const rules = useMessages(rulesDa, rulesEn);
  const [told, setTold] = useState('');
  const nameOf = ({ id, wishes }: TypedStage) => names[id] ?? wishes.map((wish) => rules[wish].name).join(', ');
  const move = (stage: TypedStage, from: number, to: number) => {
    onChange(moved(value, from, to));
    setTold(m.moved(nameOf(stage), to + 1, value.length));
  };
  const usual = isStandard(value);
  return (
    <Section
      heading={m.heading}
      note={`${m.note} ${usual ? m.standard : m.own}`}
      actions={
        !usual && (
          <Button small onClick={() => onChange(standardStages)}>
            {m.reset}
          </Button>
        )
      }
    >
      <ol className="stage-order">
        {value.map((stage, at) => (
          <li key={stage.id}>
            <div>
              <strong>{nameOf(stage)}</strong>
              <p className="soft">{stage.wishes.map((wish) => rules[wish].name).join(', ')}</p>
            </div>
            <div className="button-row">
              <Button small busy={at === 0} onClick={() => move(stage, at, at - 1)}>
                {m.up}
                <span className="unseen">{m.ofStage(nameOf(stage))}</span>
              </Button>
              <Button small busy={at === value.length - 1} onClick={() => move(stage, at, at + 1)}>
                {m.down}
                <span className="unseen">{m.ofStage(nameOf(stage))}</span>
              </Button>
            </div>
            <NumberInput
              label={
                <>
                  {m.tolerance}
                  <span className="unseen">{m.ofStage(nameOf(stage))}</span>
                </>
              }
              value={stage.tolerance}
              min={0}
              max={1_000_000}
              unit={<span className="soft">{m.points}</span>}
              onChange={(tolerance) => onChange(value.map((one) => (one.id === stage.id ? { ...one, tolerance } : one)))}
              error={toleranceWrong(stage) && m.wrong}
            />
          </li>
        ))}
      </ol>
      <span role="status" className="unseen">
        {told}
      </span>
    </Section>
  );
}
