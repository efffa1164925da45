/** What a change of a seat rule would mean on its day, said before it is saved. */
import type { InputOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Notice } from '../../../design/base.ts';
import { da as bodyDa } from './da.ts';
import { en as bodyEn } from './en.ts';
import { da } from './rules.da.ts';
import { en } from './rules.en.ts';

interface Props {
  body: string;
  line: string | undefined;
  act: 'hold' | 'end' | 'withdraw';
  from: string;
  rule: InputOf<'POST /api/bodies/:id/seat-rules'>['body']['rule'];
}

export function RuleConsequences({ body, line, act, from, rule }: Props) {
  const m = useMessages(da, en);
  return (
    <div>
      <h3>{m.consequences}</h3>
      {rule === null || from === '' ? <p className="soft">{m.waiting}</p> : <Told {...{ body, line, act, from, rule }} />}
    </div>
  );
}

function Told({ body, line, act, from, rule: { nominatedBy: _, ofWhat, ...rule } }: Props & { rule: NonNullable<Props['rule']> }) {
  const m = useMessages(da, en);
  const { groups } = useMessages(bodyDa, bodyEn);
  const { formatList } = useFormats();
  const query = useCall('GET /api/bodies/:id/seat-consequences', {
    params: { id: body },
    query: { act, line, from, ...rule, ofWhat: ofWhat ?? undefined },
  });
  const data = useKept(query);
  if (!data) return <Waiting query={query} />;
  const { seats, emptied, unseated, over, unmet } = data;
  const list = (things: readonly { id: string; name: string }[]) =>
    formatList([...new Set(things.map(({ id, name }) => groups[id] ?? name))]);
  const lines = [
    ...(emptied.length > 0 ? [m.emptied(emptied.length, list(emptied))] : []),
    ...(unseated.length > 0 ? [m.unseated(formatList(unseated.map(({ name }) => name)))] : []),
    ...over.map(({ thing, holders, count }) => m.tooMany(groups[thing.id] ?? thing.name, holders, count)),
    ...(unmet.length > 0 ? [m.unmet(list(unmet))] : []),
  ];
  if (lines.length === 0) return <p role="status">{m.none(seats.before, seats.after)}</p>;
  return (
    <Notice tone="warning" word={m.word} title={m.count2(seats.before, seats.after)} live="polite">
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
