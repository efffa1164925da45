/** One LISTEN connection a process, fanned out to whoever waits. Reconnects by itself; a missed message is only a later one. */
import pg from 'pg';
import { faultDetails, log } from '../log.ts';

export interface Listener {
  /** Calls `heard` with the payload of each message on the channel until the returned function is called. */
  on(heard: (payload: string) => void): () => void;
  close(): Promise<void>;
}

export async function listen(config: pg.ClientConfig, channel: string): Promise<Listener> {
  const hearers = new Set<(payload: string) => void>();
  let closed = false;
  let client: pg.Client | null = null;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client(config);
    fresh.on('notification', ({ payload }) => {
      for (const heard of hearers) heard(payload ?? '');
    });
    fresh.on('error', (fault) => {
      log('warn', 'listening connection lost', faultDetails(fault));
      void fresh.end().catch(() => {});
      if (!closed) setTimeout(() => void connect().catch(() => fresh.emit('error', new Error('reconnect failed'))), 1_000).unref();
    });
    await fresh.connect();
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = fresh;
  };
  await connect();
  return {
    on(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    async close() {
      closed = true;
      await client?.end().catch(() => {});
    },
  };
}
