import { signedIn } from '../../platform/auth/policy.ts';
import { mount } from '../../platform/http/route.ts';
import { showDataKinds, showSeen, takeOwnData } from './actions/personal-data.ts';
import { endSession, showSession, showSessions, signIn, signOut, signOutEverywhere } from './actions/session.ts';
import { link, showStranger } from './actions/stranger.ts';
import { peopleContract } from './contract.ts';
import { peoplePolicy as policy } from './policy.ts';

export const peopleRoutes = mount(peopleContract, {
  'GET /api/session': { policy: policy.seeOwnSession, act: (context) => showSession(context) },
  'POST /api/session': { policy: policy.signIn, act: (context, { body }) => signIn(context, body.identity) },
  'DELETE /api/session': { policy: policy.signOut, act: (context) => signOut(context) },
  'GET /api/sign-in/stranger': { policy: policy.linkLogin, act: (context) => showStranger(context) },
  'POST /api/sign-in/link': { policy: policy.linkLogin, act: (context, { body }) => link(context, body.code) },
  'GET /api/sessions': { policy: policy.readOwnSessions, act: (context) => showSessions(context) },
  'DELETE /api/sessions': { policy: policy.signOut, act: (context) => signOutEverywhere(context) },
  'DELETE /api/sessions/:id': { policy: policy.signOut, act: (context, { params }) => endSession(context, params.id) },
  'GET /api/me/seen': { policy: signedIn, act: (context) => showSeen(context) },
  'GET /api/me/data.json': { policy: signedIn, act: (context) => takeOwnData(context) },
  'GET /api/data-kinds': { policy: signedIn, act: (context) => showDataKinds(context) },
});
