import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { Mark, Notice } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { endedDa } from './ended.da.ts';
import { endedEn } from './ended.en.ts';
import { endedWords } from './ended-words.ts';
import { failuresDa } from './problems.da.ts';
import { failuresEn } from './problems.en.ts';
import { runState } from './run-state.ts';
import { sentenceOf } from './sentence.ts';
import type { Run } from './types.ts';

function useEndedWords(): (run: Run) => string {
  const m = useMessages(endedDa, endedEn);
  const { seconds } = useMessages(da, en).run;
  return (run) => endedWords(run, m, seconds);
}

/** Between the search's end and the plan it left. */
function useSettlingWords(): (run: Run) => string {
  const m = useMessages(endedDa, endedEn);
  return (run) => (runState(run) === 'stopped' ? m.settlingStopped : m.settling);
}

/** Between the search's end and the plan it left: one thing is shown, and only that. */
export function Settling({ run }: { run: Run }) {
  return <p className="soft">{useSettlingWords()(run)}</p>;
}

/** What became of the last search. */
export function Ended({ run }: { run: Run }): ReactNode {
  const m = useMessages(endedDa, endedEn);
  const failures = useMessages(failuresDa, failuresEn);
  const told = useEndedWords()(run);
  if (run.state === 'failed')
    return (
      <Notice tone="error" word={m.failedWord} title={sentenceOf(failures, run.failure ?? 'fault')}>
        {m.failedRest}
      </Notice>
    );
  return (
    <p className="soft">
      <Mark tone="info">{run.state === 'stopped' ? m.stoppedWord : m.doneWord}</Mark> {told}
    </p>
  );
}

interface Watched {
  run: Run | null;
  going: boolean;
  settling: boolean;
}

/**
 * A search that ends while the page is open is told once, also to who cannot see it: the region stands there before it is filled. What could stop the search is
 * gone with it; a focus that was there goes to the heading, which is the answer.
 */
export function EndTold({ run, going, settling }: Watched) {
  const m = useMessages(endedDa, endedEn);
  const failures = useMessages(failuresDa, failuresEn);
  const words = useEndedWords();
  const settlingWords = useSettlingWords();
  const [watched, setWatched] = useState(going);
  if (going && !watched) setWatched(true);
  const before = useRef(going);
  useEffect(() => {
    const ended = before.current && !going;
    before.current = going;
    if (!ended || document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [going]);
  const failed = run?.state === 'failed' ? `${m.failedWord}: ${sentenceOf(failures, run.failure ?? 'fault')}` : '';
  return (
    <p role="status" className="unseen">
      {watched && !going && run && (settling ? settlingWords(run) : failed || words(run))}
    </p>
  );
}
