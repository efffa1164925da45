/** Named jobs: what is kept about people is deleted when its time is up. */
import type { CronItem, TaskList } from 'graphile-worker';
import { log } from '../../platform/log.ts';

/** `today`: the calendar's, or the fixed one. The worker may delete by the rules, and read nothing. */
export const peopleTasks = (today: () => string): TaskList => ({
  deleteDue: async (_payload, { withPgClient }) => {
    const { rows } = await withPgClient((client) => client.query('select kind, deleted from people.delete_due($1)', [today()]));
    log('info', 'personal data deleted by its retention', { rows });
  },
});

export const peopleTimes: CronItem[] = [{ task: 'deleteDue', match: '17 3 * * *', options: { jobKey: 'deleteDue' } }];
