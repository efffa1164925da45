/** Somebody whom the identity provider knows and we don't: a code from an administrator links the two, once. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { readCookie } from '../../../platform/auth/cookies.ts';
import type { Known } from '../../../platform/auth/provider.ts';
import { tokenHash } from '../../../platform/auth/token.ts';
import type { Context } from '../../../platform/http/route.ts';
import { linkLogin } from '../store/logins.ts';
import { seeSignIn, takeSignIn } from '../store/sessions.ts';
import { open } from './open.ts';

type Stranger = Known & { to: string };

async function strangerOf({ db, http }: Context): Promise<(Stranger & { token: Buffer }) | null> {
  const held = readCookie(http.request, http.door, 'signIn');
  const token = held ? tokenHash(held) : null;
  const facts = token && (await seeSignIn<Partial<Stranger>>(db, token));
  return token && facts?.subject && facts.issuer ? { issuer: facts.issuer, subject: facts.subject, to: facts.to ?? '/', token } : null;
}

/** What to tell an administrator: whom the provider says that it is. */
export async function showStranger(context: Context): Promise<Known | Refusal> {
  const stranger = await strangerOf(context);
  return stranger ? { issuer: stranger.issuer, subject: stranger.subject } : refuse('signInBroken');
}

/** Links by an invitation, and signs in. */
export async function link(context: Context, code: string): Promise<{ to: string } | Refusal> {
  const stranger = await strangerOf(context);
  if (!stranger) return refuse('signInBroken');
  const person = await linkLogin(context.db, tokenHash(code.trim()), stranger);
  if (!person) return refuse('unknownInvitation');
  await takeSignIn(context.db, stranger.token);
  await open(context, { person, way: 'provider', after: { issuer: stranger.issuer, linked: 'invitation' } });
  return { to: stranger.to };
}
