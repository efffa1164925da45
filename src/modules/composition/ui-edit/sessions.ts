/** The drafts this page is editing. They outlive the tab that shows them, so that what waits is sent; leaving the page while something waits is asked about. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../../app/web/queries.ts';
import { showLive } from '../ui/live.ts';
import type { Composition } from '../ui/types.ts';
import { tabKeep } from './kept.ts';
import { liveOf } from './live-view.ts';
import { serverOf } from './server.ts';
import { type Editing, Session } from './session.ts';

/** By composition and person: what one person has typed is never sent as another. */
const sessions = new Map<string, Session>();

const unsaved = (): boolean => [...sessions.values()].some(({ now }) => now && now.waiting.length > 0);

addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault();
});
addEventListener('online', () => {
  for (const session of sessions.values()) if (session.now?.trouble?.kind === 'away') session.retry();
});

function sessionOf(id: string, person: string): Session {
  const key = `${id} ${person}`;
  const known = sessions.get(key);
  if (known) return known;
  const session = new Session(serverOf(id), tabKeep(key));
  session.subscribe(() => showLive(id, session.now && liveOf(session.now)));
  sessions.set(key, session);
  return session;
}

export interface Editor {
  session: Session;
  /** null until it is loaded */
  editing: Editing | null;
  fault: unknown;
  reload: () => void;
}

/** Editing of one composition; loads it the first time. `revision` is what the page has heard of last. */
export function useEditor({ id, revision }: Pick<Composition, 'id' | 'revision'>): Editor {
  const person = useSession().data?.person?.name ?? '';
  const session = sessionOf(id, person);
  const editing = useSyncExternalStore(session.subscribe, () => session.now);
  const [fault, setFault] = useState<unknown>(null);
  const reload = () => {
    setFault(null);
    session.load().catch(setFault);
  };
  useEffect(() => {
    if (!session.now) session.load().catch(setFault);
    else if (session.now.trouble?.kind === 'signedOut') session.retry();
  }, [session]);
  useEffect(() => {
    void session.heardOf(revision);
  }, [session, revision]);
  return { session, editing, fault, reload };
}
