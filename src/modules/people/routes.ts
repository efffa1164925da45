import { mount } from '../../platform/http/route.ts';
import { showSession, signIn, signOut } from './actions/session.ts';
import { peopleContract } from './contract.ts';
import { peoplePolicy } from './policy.ts';

export const peopleRoutes = mount(peopleContract, {
  'GET /api/session': { policy: peoplePolicy.seeOwnSession, act: (context) => showSession(context) },
  'POST /api/session': { policy: peoplePolicy.signIn, act: (context, { body }) => signIn(context, body.identity) },
  'DELETE /api/session': { policy: peoplePolicy.signOut, act: (context) => signOut(context) },
});
