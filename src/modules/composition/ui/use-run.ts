/** Follows a search: the stream while it lasts, the run's row every other second when it doesn't. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf } from '../../../app/web/api.ts';
import { useCall } from '../../../app/web/queries.ts';
import { isGoing } from './going.ts';
import type { Composition, Run } from './types.ts';

const key = 'GET /api/compositions/:id/runs/:run';

/** Nobody tells of the searches before it: while it waits, the page asks also beside the stream. */
const askAgain = (streaming: boolean | null) => (streaming === false ? 2000 : ({ state }: Run) => state === 'queued' && 5000);

interface Followed {
  run: Run | null;
  going: boolean;
  /** It has ended, and the composition as it has become is not here yet. */
  settling: boolean;
  polling: boolean;
}

export function useRun({ id, run: known }: Pick<Composition, 'id' | 'run'>): Followed {
  const client = useQueryClient();
  const [streaming, setStreaming] = useState<boolean | null>(null);
  const params = { id, run: known?.id ?? '' };
  const begun = isGoing(known);
  const asked = useCall(key, { params }, { enabled: begun, refetchInterval: begun && askAgain(streaming) });
  const run = begun ? (asked.data ?? known) : known;
  const going = isGoing(run);

  useEffect(() => {
    if (!going || params.run === '') return;
    setStreaming(null);
    const source = new EventSource(addressOf(`${key}/stream`, { params: { id, run: params.run } }));
    source.onopen = () => setStreaming(true);
    source.onerror = () => setStreaming(false);
    source.onmessage = (message: MessageEvent<string>) => {
      const told = JSON.parse(message.data) as Run;
      client.setQueryData([key, { params: { id, run: params.run } }], told);
    };
    return () => source.close();
  }, [client, id, params.run, going]);

  // It has ended: what the page shows of the composition is old.
  const ended = begun && !going;
  useEffect(() => {
    if (ended) void client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== key });
  }, [client, ended]);

  return { run, going, settling: ended, polling: streaming === false };
}
