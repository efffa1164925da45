/** Named jobs: parties that have not answered are reminded, once, so many days before the deadline. */
import type { CronItem, TaskList } from 'graphile-worker';

export const hearingTasks = (today: () => string): TaskList => ({
  remindParties: async (_payload, { withPgClient, addJob }) => {
    const { rows } = await withPgClient((client) => client.query<{ many: number }>('select hearings.remind_due($1) as many', [today()]));
    if ((rows[0]?.many ?? 0) > 0) await addJob('sendMail', {}, { jobKey: 'sendMail' });
  },
});

export const hearingTimes: CronItem[] = [{ task: 'remindParties', match: '23 5 * * *', options: { jobKey: 'remindParties' } }];
