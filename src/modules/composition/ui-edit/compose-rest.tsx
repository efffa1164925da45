import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Disclosure } from '../../../design/base.ts';
import { StageInputs } from '../ui/stage-inputs.tsx';
import { stagesToSend, standardStages, type TypedStage, toleranceWrong } from '../ui/stage-order.ts';
import { stagesDa } from '../ui/stages.da.ts';
import { stagesEn } from '../ui/stages.en.ts';
import type { Composition } from '../ui/types.ts';
import { WeightInputs } from '../ui/weight-inputs.tsx';
import type { Draft, Weights } from '../ui/wish.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Editing } from './session.ts';

interface Props {
  composition: Composition;
  editing: Editing;
  searching: boolean;
}

/** Opens the form (`?sammensaet=resten`). */
export function RestButton({ searching }: Pick<Props, 'searching'>) {
  const m = useMessages(da, en).rest;
  const { sammensaet } = useSearch();
  const setSearch = useSetSearch();
  return (
    <Button
      small
      busy={searching}
      aria-expanded={sammensaet !== undefined}
      onClick={() => setSearch({ sammensaet: sammensaet ? null : 'resten' })}
    >
      {m.open}
    </Button>
  );
}

/** Composes what is not pinned: what stays is said, and the weights can be others this time. */
export function ComposeRest(props: Props) {
  const { sammensaet } = useSearch();
  const setSearch = useSetSearch();
  return sammensaet === undefined ? null : <Form {...props} close={() => setSearch({ sammensaet: null })} />;
}

function Form({ composition: { id, seed, weights, stages: before }, editing, searching, close }: Props & { close: () => void }) {
  const m = useMessages(da, en).rest;
  /** The draft that the search was asked for: what was said of it is not said of another. */
  const [asked, setAsked] = useState<number | null>(null);
  const [typed, setTyped] = useState<Draft['weights']>({});
  const again = useAct('POST /api/compositions/:id/runs', ['GET /api/compositions', 'GET /api/start']);
  const { order } = useMessages(stagesDa, stagesEn);
  const [stages, setStages] = useState<readonly TypedStage[]>(before ?? standardStages);
  const wrong = Object.entries(typed).filter(([, value]) => value === null || value < 0 || value > 100_000);
  const unclear = wrong.length > 0 || stages.some(toleranceWrong);
  const waiting = editing.waiting.length > 0;
  const { tracks, elements } = pinnedIn(editing.tracks);
  const compose = () => {
    if (unclear) return;
    setAsked(editing.saved.revision);
    const body = { revision: editing.saved.revision, seed, stages: stagesToSend(stages) };
    const other = Object.keys(typed).length > 0 && { weights: { ...weights, ...(typed as Partial<Weights>) } };
    again.mutate({ params: { id }, body: { ...body, ...other } }, { onSuccess: close });
  };
  return (
    <section className="edit-box" aria-label={m.heading}>
      <h2>{m.heading}</h2>
      <p>{m.pinned(tracks, elements)}</p>
      <Disclosure summary={m.weights}>
        <WeightInputs standard={weights} value={typed} onChange={setTyped} wrong={(name) => wrong.some(([one]) => one === name)} />
      </Disclosure>
      <Disclosure summary={order.open}>
        <StageInputs value={stages} onChange={setStages} />
      </Disclosure>
      {again.error && asked === editing.saved.revision && <RefusalNotice fault={again.error} />}
      {waiting && <p>{m.wait}</p>}
      <div className="button-row">
        <Button look="primary" busy={waiting || searching || again.isPending || unclear} onClick={compose}>
          {m.start}
        </Button>
        <Button onClick={close}>{m.cancel}</Button>
      </div>
    </section>
  );
}

/** Whole tracks, and single elements of the others. */
export function pinnedIn(tracks: Editing['tracks']): { tracks: number; elements: number } {
  const loose = tracks.filter(({ pinned }) => !pinned);
  return {
    tracks: tracks.length - loose.length,
    elements: loose.flatMap(({ elements }) => elements).filter(({ pinned }) => pinned).length,
  };
}
