import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useFocusKept } from '../../../app/web/focus.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Composition, TabProps } from '../ui/types.ts';
import { NameForm } from '../ui/version-form.tsx';
import { RangeForm } from '../ui-sweep/range-form.tsx';
import { ScenariosForm } from '../ui-sweep/scenarios-form.tsx';
import { SweepTable } from '../ui-sweep/sweep-table.tsx';
import { SweepView } from '../ui-sweep/sweep-view.tsx';
import { numberIn, variedOf } from '../ui-sweep/varied.ts';
import { ChangeForm } from './change-form.tsx';
import { ChangeList } from './change-list.tsx';
import { changesIn, changesText, changeWords, isWhatIf, type Names, namesIn } from './changes.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { ScenarioTable } from './scenario-table.tsx';
import { ScenarioView } from './scenario-view.tsx';
import './whatif.css';

const types = ['places', 'approvalEnded', 'approvalAdded', 'ceiling', 'closed', 'count', 'share'] as const;

/** «What if»: a list of changes (`?aendringer=`), the scenarios beside each other and one of them opened (`?scenarie=`); the series, and one of them (`?serie=`). */
export default function WhatIfTab({ composition }: TabProps) {
  const m = useMessages(da, en);
  const { scenarie = '', serie = '' } = useSearch();
  const opened = scenarie || serie;
  const place = useFocusKept(opened, true);
  const bilingual = useBilingual();
  const asked = useCall('GET /api/compositions/:id/problem', { params: { id: composition.id } });
  if (!asked.data) return <Waiting query={asked} />;
  const problem = asked.data.problem as Problem;
  const names = namesIn(composition, problem, bilingual);
  return (
    <div className="page-body">
      <div ref={place} className="page-body">
        {scenarie !== '' && <ScenarioView key={scenarie} composition={composition} id={scenarie} names={names} />}
        {scenarie === '' && serie !== '' && <SweepView key={serie} composition={composition} id={serie} />}
        {opened === '' && composition.mayCompose && <Make composition={composition} problem={problem} names={names} />}
      </div>
      {!composition.mayCompose && <p className="soft">{m.make.readOnly}</p>}
      <ScenarioTable composition={composition} />
      {opened === '' && composition.mayCompose && <ScenariosForm composition={composition} />}
      <SweepTable composition={composition} />
    </div>
  );
}

function Make({ composition, problem, names }: { composition: Composition; problem: Problem; names: Names }) {
  const m = useMessages(da, en);
  const { aendringer = '' } = useSearch();
  const setSearch = useSetSearch();
  const [name, setName] = useState<string | null>(null);
  const ask = useAct('POST /api/compositions/:id/scenarios', ['GET /api/compositions/:id/scenarios', 'GET /api/compositions/:id/events']);
  const changes = changesIn(aendringer).filter(isWhatIf);
  const words = changes.map((change) => changeWords(change, names, m));
  const [only, ...others] = changes;
  const varied = only && others.length === 0 ? variedOf(only) : null;
  const put = (list: typeof changes) => setSearch({ aendringer: changesText(list) });
  return (
    <Section heading={m.make.heading} note={m.make.note}>
      <ChangeForm
        composition={composition}
        problem={problem}
        names={names}
        types={types.map((value) => ({ value, label: m.make.types[value] }))}
        label={m.make.type}
        button={m.make.add}
        onAdd={(change) => put([...changes, ...[change].filter(isWhatIf)])}
      />
      {changes.length > 0 && (
        <>
          <ChangeList heading={m.make.list(words.length)} words={words} onRemove={(gone) => put(changes.filter((_, at) => at !== gone))} />
          <NameForm
            label={m.make.name}
            button={m.make.send}
            value={name ?? (words[0] ?? '').slice(0, 200)}
            onChange={setName}
            busy={ask.isPending}
            fault={ask.error}
            onSend={(wish) =>
              ask.mutate(
                { params: { id: composition.id }, body: { name: wish, revision: composition.revision, changes } },
                { onSuccess: ({ scenario }) => setSearch({ scenarie: scenario, aendringer: null }) },
              )
            }
          />
          {only && varied && <RangeForm key={words[0]} {...{ composition, problem, varied, names }} typed={numberIn(only)} />}
        </>
      )}
    </Section>
  );
}
