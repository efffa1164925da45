/** Where letters are sent from, read from the environment. Without a server they stay in the outbox, and the pages say so. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…` */
  server: string;
  /** The sender's address. */
  from: string;
  /** Our own address, for the way back to what a letter is about. */
  address: string;
}

/** Null where no mail server is set. */
export function mailSettings(env: NodeJS.ProcessEnv): MailSettings | null {
  const { VIDERE_SMTP_URL: server, VIDERE_MAIL_FROM: from, VIDERE_ADDRESS: address } = env;
  if (!server) return null;
  const host = URL.canParse(server) ? new URL(server).hostname : 'localhost';
  return { server, from: from || `videre@${host}`, address: address || `http://localhost:${env.PORT ?? '3000'}` };
}
