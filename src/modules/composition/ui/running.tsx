import { useEffect, useState } from 'react';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Definition, Disclosure, Progress } from '../../../design/base.ts';
import { useNarrow } from '../../../design/use-media.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { secondsBetween } from './duration.ts';
import { en as sharedEn } from './en.ts';
import { stepsOf } from './run-step.ts';
import { StageTable } from './stage-table.tsx';
import { upward } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';
import type { Run } from './types.ts';
import './running.css';

/** Whole seconds since an instant, counted on while the page is open. */
function useSeconds(since: string): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return secondsBetween(since, now);
}

/** A search under way: what it does, the best plan so far, how far from the best possible, and the way to stop it. */
export function Running({ id, run, polling }: { id: string; run: Run; polling: boolean }) {
  const m = useMessages(da, en).run;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { names } = useMessages(stagesDa, stagesEn);
  const { formatNumber } = useFormats();
  const narrow = useNarrow();
  const stop = useAct('POST /api/compositions/:id/runs/:run/stop', ['GET /api/compositions']);
  const stopping = run.stopRequested || stop.isPending || stop.isSuccess;
  /** A bound of 0 is no bound yet. */
  const known = run.bound === null || run.bound <= 0 ? null : run.gap;
  const queued = run.state === 'queued';
  const steps = stepsOf(run);
  const label = queued
    ? m.queued
    : steps?.at
      ? m.step(steps.done + 1, steps.of, names[steps.at] ?? steps.at)
      : (m.phases[run.phase ?? ''] ?? m.label);
  const best = run.placed === null || run.unplaced === null ? m.noPlan : m.placedOf(run.placed, run.unplaced);
  const seconds = useSeconds(run.startedAt ?? run.requestedAt);
  const gap = known === null ? m.gapUnknown : m.gapWords(upward(known));
  const inQueue = [{ label: m.waited, value: m.seconds(seconds) }, ...(run.ahead ? [{ label: m.queue, value: m.ahead(run.ahead) }] : [])];
  const spoken = [label, run.placed !== null && best, known !== null && gap].filter(Boolean).join('. ');
  return (
    <div className="running">
      <Progress
        label={label}
        value={steps && steps.done / steps.of}
        spoken={spoken}
        facts={
          queued
            ? inQueue
            : [
                { label: m.best, value: best },
                { label: m.searched, value: m.seconds(seconds) },
                {
                  label: <Definition term={m.cost}>{definitions.cost}</Definition>,
                  value: run.cost === null ? '–' : formatNumber(run.cost),
                },
                {
                  label: <Definition term={m.bound}>{definitions.bound}</Definition>,
                  value: run.bound === null ? '–' : formatNumber(run.bound),
                },
                { label: <Definition term={m.gap}>{definitions.gap}</Definition>, value: gap },
              ]
        }
        actions={
          <Button busy={stopping} onClick={() => stop.mutate({ params: { id, run: run.id } })}>
            {queued ? (stopping ? m.leavingQueue : m.leaveQueue) : stopping ? m.stopping : m.stop}
          </Button>
        }
      />
      {run.cost !== null && <p className="soft">{m.inOrder}</p>}
      {run.byStage && (
        <Disclosure summary={m.byStage} open={!narrow}>
          <StageTable proof={{ ...run.byStage, gapChanges: null }} caption={m.byStage} underWay />
        </Disclosure>
      )}
      {polling && <p className="soft">{m.polling}</p>}
      {stop.error && <RefusalNotice fault={stop.error} />}
    </div>
  );
}
