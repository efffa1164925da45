import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, LinkButton, Notice, Progress, Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { often } from '../ui/going.ts';
import { failuresDa } from '../ui/problems.da.ts';
import { failuresEn } from '../ui/problems.en.ts';
import { sentenceOf } from '../ui/sentence.ts';
import { stagesDa } from '../ui/stages.da.ts';
import { stagesEn } from '../ui/stages.en.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { measuresOf } from './measures.ts';
import { PointsTable } from './points-table.tsx';
import { SweepPicture } from './sweep-picture.tsx';
import { isGoing } from './sweep-table.tsx';
import type { Sweep } from './varied.ts';

/** One series: how far it is, a picture over the range (`?maal=`), and what each point gives. */
export function SweepView({ composition, id }: { composition: Composition; id: string }) {
  const m = useMessages(da, en).view;
  const href = useHref();
  const asked = useCall(
    'GET /api/compositions/:id/sweeps/:sweep',
    { params: { id: composition.id, sweep: id } },
    { refetchInterval: (sweep) => isGoing(sweep) && often },
  );
  if (!asked.data) return <Waiting query={asked} />;
  const sweep = asked.data;
  const same = sweep.grounds.every(({ baseRevision, revision }) => baseRevision === revision);
  return (
    <Section
      heading={<Danish>{sweep.name}</Danish>}
      note={m.basis(same)}
      actions={<LinkButton href={href({ serie: null, maal: null })}>{m.close}</LinkButton>}
    >
      {isGoing(sweep) && <Computing composition={composition} sweep={sweep} />}
      {sweep.failed > 0 && <NotComputed sweep={sweep} />}
      {sweep.question.kind === 'values' && <Pictures sweep={sweep} type={sweep.question.varied.type} />}
      <PointsTable sweep={sweep} />
    </Section>
  );
}

function Pictures({ sweep: { grounds, of }, type }: { sweep: Sweep; type: 'places' | 'ceiling' | 'count' | 'share' }) {
  const m = useMessages(da, en).view;
  const { names } = useMessages(stagesDa, stagesEn);
  const formats = useFormats();
  const { maal = '' } = useSearch();
  const setSearch = useSetSearch();
  const measures = measuresOf(of, m, names, formats);
  const measure = measures.find(({ id }) => id === maal) ?? measures[0];
  if (!measure) return null;
  return (
    <>
      <Select
        label={m.measure}
        value={measure.id}
        onChange={(id) => setSearch({ maal: id === measures[0]?.id ? null : id })}
        options={measures.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {grounds.map((ground) => (
        <div key={ground.composition}>
          {grounds.length > 1 && (
            <h3>
              <Danish>{ground.name}</Danish>
            </h3>
          )}
          <SweepPicture
            type={type}
            ground={ground}
            points={of.filter(({ composition }) => composition === ground.composition)}
            measure={measure}
          />
        </div>
      ))}
    </>
  );
}

function Computing({ composition, sweep }: { composition: Composition; sweep: Sweep }) {
  const m = useMessages(da, en).view;
  const { id, points, done, failed, stopRequested } = sweep;
  const stop = useAct('POST /api/compositions/:id/sweeps/:sweep/stop', ['GET /api/compositions/:id/sweeps']);
  const stopping = stopRequested || stop.isPending || stop.isSuccess;
  return (
    <>
      <Progress
        label={m.running}
        value={(done + failed) / points}
        text={m.progress(done, points)}
        actions={
          composition.mayCompose && (
            <Button busy={stopping} onClick={() => stop.mutate({ params: { id: composition.id, sweep: id } })}>
              {stopping ? m.stopping : m.stop}
            </Button>
          )
        }
      />
      {stop.error && <RefusalNotice fault={stop.error} />}
    </>
  );
}

/** Why points have no answer, each reason once. */
function NotComputed({ sweep: { of, failed } }: { sweep: Sweep }) {
  const m = useMessages(da, en).view;
  const failures = useMessages(failuresDa, failuresEn);
  const reasons = [...new Set(of.flatMap(({ failure }) => failure ?? []))];
  return (
    <Notice tone="warning" word={m.failedWord} title={m.failed(failed)}>
      {reasons.map((reason) => (
        <p key={reason}>{sentenceOf(failures, reason)}</p>
      ))}
      <p>{m.again}</p>
    </Notice>
  );
}
