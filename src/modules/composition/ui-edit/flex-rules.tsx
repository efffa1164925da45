import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { NumberInput, Select } from '../../../design/form.ts';
import type { Filling } from '../rules/filling.ts';
import { fillingDa } from './filling.da.ts';
import { fillingEn } from './filling.en.ts';
import '../ui/version-form.css';

interface Props {
  flex: Filling['flex'];
  names: ReadonlyMap<string, string>;
  /** None: read only. */
  onChange?: (flex: Filling['flex']) => void;
}

/** What an unfilled track of one specialty may become, each as a sentence; and one more. */
export function FlexRules({ flex, names, onChange }: Props) {
  const m = useMessages(fillingDa, fillingEn);
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <>
      <h3>{m.flex}</h3>
      {flex.length === 0 && <p className="soft">{m.flexNone}</p>}
      <ul className="plan-elements">
        {flex.map((rule) => {
          const words = m.rule(nameOf(rule.from), nameOf(rule.to), rule.most);
          return (
            <li key={`${rule.from} ${rule.to}`}>
              {words}{' '}
              {onChange && (
                <Button small onClick={() => onChange(flex.filter((other) => other !== rule))}>
                  {m.remove}
                  <span className="unseen">{m.of(words)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {onChange && <AddRule flex={flex} names={names} onChange={onChange} />}
    </>
  );
}

function AddRule({ flex, names, onChange }: Required<Props>) {
  const m = useMessages(fillingDa, fillingEn);
  const [{ from, to, most }, setTyped] = useState({ from: '', to: '', most: 1 as number | null });
  const [tried, setTried] = useState(false);
  const options = [{ value: '', label: m.choose }, ...[...names].map(([value, label]) => ({ value, label }))];
  const fits = from !== '' && to !== '' && from !== to && most !== null && most > 0;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(!fits);
    if (!fits || most === null) return;
    onChange([...flex.filter((rule) => rule.from !== from || rule.to !== to), { from, to, most }]);
    setTyped({ from: '', to: '', most: 1 });
  };
  const put = (change: Partial<{ from: string; to: string; most: number | null }>) => setTyped((before) => ({ ...before, ...change }));
  return (
    <form className="version-form" onSubmit={add} noValidate>
      <Select label={m.from} value={from} onChange={(value) => put({ from: value })} options={options} />
      <Select label={m.to} value={to} onChange={(value) => put({ to: value })} options={options} />
      <NumberInput label={m.most} value={most} onChange={(value) => put({ most: value })} min={1} max={5000} />
      <div className="version-send">
        <Button type="submit">{m.add}</Button>
        <span role="status">{tried && !fits ? m.addLacks : ''}</span>
      </div>
    </form>
  );
}
