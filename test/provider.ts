/** A real OpenID Connect provider on this machine, and a browser without pictures that walks through its pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { ProviderSettings } from '../src/platform/auth/provider.ts';
import type { Limits } from '../src/platform/http/limits.ts';
import { startServer, type TestServer } from './harness.ts';

export interface SignInWorld {
  server: TestServer;
  settings: ProviderSettings;
  stop(): Promise<void>;
}

const listening = (server: Server, port = 0): Promise<number> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Videre and its provider, which lets anybody in under the name that is typed: that name is the subject. */
export async function startWithProvider(limits?: Limits): Promise<SignInWorld> {
  const port = await freePort();
  const http = createServer((request, response) => handle(request, response));
  const issuer = `http://127.0.0.1:${await listening(http)}`;
  const settings = { issuer, clientId: 'videre', clientSecret: 'en hemmelighed', address: `http://127.0.0.1:${port}` };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [`${settings.address}/api/sign-in/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, name: 'Pia Planlægger (fiktiv)' }) }),
    pkce: { required: () => true },
    cookies: { keys: ['til prøver'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  const handle = provider.callback();
  const server = await startServer({ port, signIn: settings, ...(limits ? { limits } : {}) });
  return {
    server,
    settings,
    async stop() {
      await server.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Keeps cookies and follows redirects, as a browser does. */
export class Walker {
  readonly cookies = new Map<string, string>();

  async ask(url: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const answer = await fetch(url, { method: form ? 'POST' : 'GET', headers: { cookie }, redirect: 'manual', ...(body ? { body } : {}) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** Follows redirects until a page is answered, or until `stop` says that this address shall not be asked. */
  async follow(from: string, stop: (url: string) => boolean = () => false): Promise<{ url: string; answer: Response | null }> {
    for (let url = from; ; ) {
      if (stop(url)) return { url, answer: null };
      const answer = await this.ask(url);
      const next = answer.headers.get('location');
      if (!next) return { url, answer };
      url = new URL(next, url).href;
    }
  }

  /** From our sign-in through the provider's two pages (who are you, do you agree) to where one ends up. */
  async signIn(
    address: string,
    subject: string,
    { to = '/', stop }: { to?: string; stop?: (url: string) => boolean } = {},
  ): Promise<string> {
    let here = await this.follow(`${address}/api/sign-in?to=${encodeURIComponent(to)}`, stop);
    const forms: Record<string, string>[] = [{ prompt: 'login', login: subject, password: 'x' }, { prompt: 'consent' }];
    for (const form of forms) {
      if (here.answer === null || !here.url.includes('/interaction/')) break;
      const sent = await this.ask(here.url, form);
      here = await this.follow(new URL(sent.headers.get('location') ?? '', here.url).href, stop);
    }
    return here.url;
  }
}
