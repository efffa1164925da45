import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useFocusKept } from '../../../app/web/focus.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { isMonthText } from '../../../kernel/month.ts';
import { useTracks } from '../ui/tracks.ts';
import type { Composition, TabProps } from '../ui/types.ts';
import { NameForm } from '../ui/version-form.tsx';
import { ChangeForm } from '../ui-whatif/change-form.tsx';
import { ChangeList } from '../ui-whatif/change-list.tsx';
import { changesIn, changesText, changeWords, isReplan, type Names, namesIn, replanTypes } from '../ui-whatif/changes.ts';
import { da as whatIfDa } from '../ui-whatif/da.ts';
import { en as whatIfEn } from '../ui-whatif/en.ts';
import '../ui-whatif/whatif.css';
import { da } from './da.ts';
import { en } from './en.ts';
import { ReplanTable } from './replan-table.tsx';
import { ReplanView } from './replan-view.tsx';

/** «Replan»: what has happened (`?sket=`) from a month (`?fra=`), the replans of the draft, and one of them opened (`?omlaegning=`). */
export default function ReplanTab({ composition }: TabProps) {
  const m = useMessages(da, en);
  const { omlaegning = '' } = useSearch();
  const place = useFocusKept(omlaegning, true);
  const bilingual = useBilingual();
  const asked = useCall('GET /api/compositions/:id/problem', { params: { id: composition.id } });
  const { asked: askedTracks, tracks } = useTracks(composition);
  if (!asked.data) return <Waiting query={asked} />;
  if (!tracks) return <Waiting query={askedTracks} />;
  const problem = asked.data.problem as Problem;
  const names = namesIn(composition, problem, bilingual, tracks);
  return (
    <div className="page-body">
      <div ref={place} className="page-body">
        {omlaegning !== '' && <ReplanView key={omlaegning} composition={composition} id={omlaegning} names={names} />}
        {omlaegning === '' && composition.mayCompose && <Make {...{ composition, problem, names, tracks }} />}
      </div>
      {!composition.mayCompose && <p className="soft">{m.make.readOnly}</p>}
      <ReplanTable composition={composition} />
    </div>
  );
}

interface MakeProps {
  composition: Composition;
  problem: Problem;
  names: Names;
  tracks: readonly { id: string; name: string }[];
}

function Make({ composition, problem, names, tracks }: MakeProps) {
  const m = useMessages(da, en).make;
  const words = useMessages(whatIfDa, whatIfEn);
  const { sket = '', fra = `${composition.startYear}-01` } = useSearch();
  const setSearch = useSetSearch();
  const [name, setName] = useState<string | null>(null);
  const ask = useAct('POST /api/compositions/:id/replans', ['GET /api/compositions/:id/replans', 'GET /api/compositions/:id/events']);
  const changes = changesIn(sket).filter(isReplan);
  const told = changes.map((change) => changeWords(change, names, words));
  const put = (list: typeof changes) => setSearch({ sket: changesText(list) });
  const wrong = !isMonthText(fra);
  return (
    <Section heading={m.heading} note={m.note}>
      <div className="version-form">
        <TextInput
          label={m.asOf}
          hint={m.asOfHint}
          error={wrong && m.asOfWrong}
          type="month"
          value={fra}
          onChange={(month) => setSearch({ fra: month })}
        />
      </div>
      <ChangeForm
        {...{ composition, problem, names, tracks }}
        types={replanTypes.map((value) => ({ value, label: m.types[value] }))}
        label={m.type}
        button={m.add}
        onAdd={(change) => put([...changes, ...[change].filter(isReplan)])}
      />
      {changes.length > 0 && (
        <>
          <ChangeList heading={m.list(changes.length)} words={told} onRemove={(gone) => put(changes.filter((_, at) => at !== gone))} />
          <NameForm
            label={m.name}
            button={m.send}
            value={name ?? (told[0] ?? '').slice(0, 200)}
            onChange={setName}
            busy={ask.isPending || wrong}
            fault={ask.error}
            onSend={(wish) =>
              ask.mutate(
                { params: { id: composition.id }, body: { name: wish, revision: composition.revision, asOf: fra, changes } },
                { onSuccess: ({ replan }) => setSearch({ omlaegning: replan, sket: null, fra: null }) },
              )
            }
          />
        </>
      )}
    </Section>
  );
}
