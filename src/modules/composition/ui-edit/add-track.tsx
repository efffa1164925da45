import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { capital } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Editing, Session } from './session.ts';

interface Props {
  composition: Composition;
  session: Session;
  editing: Editing;
}

/** A button, and behind it (`?tilfoej=` a specialty) the form of a new track. */
export function AddTrack(props: Props) {
  const m = useMessages(da, en).add;
  const { tilfoej } = useSearch();
  const setSearch = useSetSearch();
  if (tilfoej !== undefined) return <Form key={tilfoej} {...props} specialty={tilfoej} />;
  return (
    <div className="button-row">
      <Button small onClick={() => setSearch({ tilfoej: props.composition.specialties[0]?.id })}>
        {m.open}
      </Button>
    </div>
  );
}

function Form({ composition, session, editing: { ground, assessed }, specialty }: Props & { specialty: string }) {
  const m = useMessages(da, en).add;
  const setSearch = useSetSearch();
  const bilingual = useBilingual();
  const { formatMonth } = useFormats();
  const missing = assessed.unplaced.filter((one) => one.specialty === specialty);
  const patterns = ground.problem.patterns.filter((one) => one.specialty === specialty);
  const starts = ground.index.demand.get(specialty)?.starts ?? [];
  const [wish, setWish] = useState({ pattern: patterns[0]?.id ?? '', start: missing[0]?.start ?? starts[0] ?? '' });
  const pattern = ground.index.patterns.get(wish.pattern);
  const countOf = (id: string) => assessed.unplaced.reduce((sum, one) => sum + (one.specialty === id ? one.count : 0), 0);
  const add = () => {
    if (!pattern) return;
    const track = crypto.randomUUID();
    const elements = pattern.elements.map(() => crypto.randomUUID());
    session.act({ kind: 'addTrack', track, pattern: pattern.id, start: wish.start as DraftTrack['start'], elements });
    setSearch({ tilfoej: null, speciale: specialty, forloeb: track, element: elements[0] });
  };
  return (
    <section className="edit-box" aria-label={m.heading}>
      <h2>{m.heading}</h2>
      <p className="soft">{m.note}</p>
      <Select
        label={m.specialty}
        value={specialty}
        onChange={(value) => setSearch({ tilfoej: value })}
        options={composition.specialties.map((one) => ({ value: one.id, label: m.unplaced(capital(bilingual(one)), countOf(one.id)) }))}
      />
      {pattern ? (
        <>
          <Select
            label={m.pattern}
            value={wish.pattern}
            onChange={(value) => setWish({ ...wish, pattern: value })}
            options={patterns.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label={m.start}
            value={wish.start}
            onChange={(value) => setWish({ ...wish, start: value })}
            options={starts.map((one) => ({ value: one, label: formatMonth(one) }))}
          />
        </>
      ) : (
        <p>{m.noPattern}</p>
      )}
      <div className="button-row">
        {pattern && (
          <Button look="primary" onClick={add}>
            {m.add}
          </Button>
        )}
        <Button onClick={() => setSearch({ tilfoej: null })}>{m.cancel}</Button>
      </div>
    </section>
  );
}
