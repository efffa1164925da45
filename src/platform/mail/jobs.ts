/** The job that sends letters. It asks as the worker, which may take letters and tell how it went, and nothing else. */
import type { CronItem, TaskList } from 'graphile-worker';
import { createTransport } from 'nodemailer';
import { faultDetails, log } from '../log.ts';
import type { MailSettings } from './settings.ts';

export interface Written {
  title: string;
  body: string;
}

/** What a letter of a kind says; `address` leads back to us. */
export type LetterWords = Record<string, (params: Record<string, string | number | null>, address: string) => Written>;

interface Taken {
  id: string;
  to_name: string;
  to_address: string;
  kind: string;
  params: Record<string, string | number | null>;
}

/** Sends what waits, one letter at a time; without a mail server everything stays where it is. */
export const mailTasks = (settings: MailSettings | null, words: LetterWords): TaskList => ({
  sendMail: async (_payload, { withPgClient }) => {
    if (!settings) return;
    const transport = createTransport({
      url: settings.server,
      pool: true,
      maxConnections: 1,
      connectionTimeout: 10_000,
      socketTimeout: 30_000,
    });
    const run = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
      withPgClient(async (client) => (await client.query(text, values)).rows as Row[]);
    try {
      for (;;) {
        const [letter] = await run<Taken>('select * from platform.take_mail()');
        if (!letter) return;
        const said = words[letter.kind]?.(letter.params, settings.address);
        if (!said) {
          await run('select platform.mail_failed($1, $2, true)', [letter.id, `no words for ${letter.kind}`]);
          continue;
        }
        try {
          await transport.sendMail({
            // the same each time it is tried, so that a receiver knows a letter that comes twice
            messageId: `<${letter.id}@videre>`,
            from: settings.from,
            to: { name: letter.to_name, address: letter.to_address },
            subject: said.title,
            text: said.body,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
          await run('select platform.mail_sent($1, $2, $3)', [letter.id, said.title, said.body]);
        } catch (fault) {
          const { responseCode = 0, message } = fault as Error & { responseCode?: number };
          await run('select platform.mail_failed($1, $2, $3)', [letter.id, message, responseCode >= 500]);
          log('warn', 'a letter was not delivered', { mail: letter.id, ...faultDetails(fault) });
        }
      }
    } finally {
      transport.close();
    }
  },
});

export const mailTimes: CronItem[] = [{ task: 'sendMail', match: '* * * * *', options: { jobKey: 'sendMail' } }];
