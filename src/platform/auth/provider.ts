/**
 * Sign-in by OpenID Connect: authorisation code with PKCE, state and nonce (OpenID Connect Core 1.0 §3.1; RFC 7636; RFC 9207 for the issuer in
 * the answer). What the provider says of a person is used for one thing: the identifier that it never gives to anybody else.
 */
import * as client from 'openid-client';

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  /** Null: a public client, which PKCE alone protects. */
  clientSecret: string | null;
  /** Our own address as browsers see it. */
  address: string;
}

/** What must be remembered while the browser is at the provider. */
export interface Errand {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Known {
  issuer: string;
  subject: string;
}

export interface Provider {
  /** The provider's host, for the page. */
  host: string;
  /** Where the browser goes, and what to remember until it comes back. */
  begin(): Promise<{ address: string; errand: Errand }>;
  /** Who came back; throws when the answer is not the one that was asked for. */
  finish(url: string, errand: Errand): Promise<Known>;
}

export const callbackPath = '/api/sign-in/callback';
const secondsToWait = 10;

/** The provider is first asked when somebody signs in, so that it may be away while we start; a failed question is asked again. */
export function openProvider({ issuer, clientId, clientSecret, address }: ProviderSettings): Provider {
  const where = new URL(issuer);
  const redirect = new URL(callbackPath, address).href;
  let asked: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    // by itself the library trusts the channel and looks at no signature
    const execute = [client.enableNonRepudiationChecks, ...(where.protocol === 'http:' ? [client.allowInsecureRequests] : [])];
    asked ??= client
      .discovery(where, clientId, undefined, clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret), {
        execute,
        timeout: secondsToWait,
      })
      .catch((fault) => {
        asked = null;
        throw fault;
      });
    return asked;
  };
  return {
    host: where.host,
    async begin() {
      const errand = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: 'openid',
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
      });
      return { address: url.href, errand };
    },
    async finish(url, { state, nonce, verifier }) {
      const current = new URL(url, address);
      const tokens = await client.authorizationCodeGrant(await configuration(), current, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no id token');
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}
