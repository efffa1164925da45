import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Disclosure } from '../../../design/base.ts';
import { CheckboxGroup, NumberInput } from '../../../design/form.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { type Varied, valueNow } from '../rules/sweep-points.ts';
import type { Composition } from '../ui/types.ts';
import { NameForm } from '../ui/version-form.tsx';
import type { Names } from '../ui-whatif/changes.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import './sweep.css';
import { mostValues, type Range, rangeAround, rangeIn, rangeText, valuesOf, valueWords, variedWords, wrongIn } from './varied.ts';

interface Props {
  composition: Composition;
  problem: Problem;
  varied: Varied;
  /** The number in the change as typed: what the values are around where there is no single one now. */
  typed: number | null;
  names: Names;
}

/** One change over a range of values (`?raekke=1-5-1`), of this draft and, if wished, of others (`?ogsaa=`). */
export function RangeForm({ composition: { id, revision, trainingRegion }, problem, varied, typed, names }: Props) {
  const messages = useMessages(da, en);
  const m = messages.range;
  const { raekke = '', ogsaa = '' } = useSearch();
  const setSearch = useSetSearch();
  const now = valueNow(varied, problem);
  const [range, setRange] = useState<Range>(() => rangeIn(raekke) ?? rangeAround(varied.type, now ?? typed));
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const ask = useAct('POST /api/compositions/:id/sweeps', ['GET /api/compositions/:id/sweeps', 'GET /api/compositions/:id/events']);
  const drafts = useCall('GET /api/compositions', { query: { trainingRegion: trainingRegion.id } });
  const others = (drafts.data ?? []).filter((one) => one.id !== id && one.tracks > 0);
  const also = ogsaa.split(',').filter((one) => others.some((other) => other.id === one));
  const values = valuesOf(range);
  const words = (value: number) => valueWords(varied.type, value, messages);
  const about = variedWords(varied, names, messages);
  const suggested = values ? m.nameOf(about, words(values[0] ?? 0), words(values.at(-1) ?? 0)) : about;
  const put = (change: Partial<Range>) => setRange((before) => ({ ...before, ...change }));
  const send = (wish: string) => {
    setTried(values === null);
    if (!values) return;
    ask.mutate(
      { params: { id }, body: { name: wish, revision, question: { kind: 'values', varied, values }, ...(also.length > 0 && { also }) } },
      { onSuccess: ({ sweep }) => setSearch({ serie: sweep, aendringer: null, raekke: null, ogsaa: null }) },
    );
  };
  const field = (key: keyof Range) => (
    <NumberInput
      label={m[key]}
      value={range[key]}
      onChange={(value) => put({ [key]: value })}
      min={key === 'step' ? 1 : 0}
      max={varied.type === 'share' ? 100 : 5000}
      unit={key === 'step' ? undefined : m.units[varied.type]}
      error={tried && !values && key === wrongIn(range) && m.wrong(mostValues)}
    />
  );
  return (
    <>
      <h3>{m.heading}</h3>
      <p className="soft">{m.note}</p>
      <NameForm
        label={m.name}
        button={m.send}
        value={name ?? suggested.slice(0, 200)}
        onChange={setName}
        busy={ask.isPending}
        fault={ask.error}
        onSend={send}
      >
        <fieldset className="sweep-range" onBlur={() => setSearch({ raekke: rangeText(range) })}>
          <legend className="unseen">{m.heading}</legend>
          {field('least')}
          {field('most')}
          {field('step')}
        </fieldset>
        <p>
          {values ? m.told(values.map(words), 1 + also.length) : tried ? '' : m.wrong(mostValues)} {now !== null && m.now(words(now))}
        </p>
        {others.length > 0 && (
          <Disclosure summary={m.also} open={also.length > 0}>
            <CheckboxGroup
              label={m.also}
              labelUnseen
              hint={m.alsoNote}
              choices={others.slice(0, 9).map((one) => ({ value: one.id, label: <Danish>{one.name}</Danish> }))}
              value={also}
              onChange={(chosen) => setSearch({ ogsaa: chosen.join(',') })}
            />
          </Disclosure>
        )}
      </NameForm>
    </>
  );
}
