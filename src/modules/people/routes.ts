import { mount } from '../../platform/http/route.ts';
import { showDataKinds, showSeen, takeOwnData } from './actions/personal-data.ts';
import {
  endLoginOf,
  endSessionsOfPerson,
  invitePerson,
  leave,
  linkLoginOf,
  newPerson,
  showLoginOf,
  showMyRoles,
  showPeople,
  showPerson,
} from './actions/persons.ts';
import { endRole, giveRole, lend } from './actions/roles.ts';
import { chooseCapacity, endSession, showSession, showSessions, signIn, signOut, signOutEverywhere } from './actions/session.ts';
import { link, showStranger } from './actions/stranger.ts';
import { peopleContract } from './contract.ts';
import { peoplePolicy as policy } from './policy.ts';
import { scopesOfKind } from './store/roles.ts';

export const peopleRoutes = mount(peopleContract, {
  'GET /api/people': { policy: policy.administer, act: (context, { query }) => showPeople(context, query) },
  'POST /api/people': { policy: policy.administer, act: (context, { body }) => newPerson(context, body.name) },
  'GET /api/people/:id': { policy: policy.administer, act: (context, { params }) => showPerson(context, params.id) },
  'POST /api/people/:id/roles': { policy: policy.administer, act: (context, { params, body }) => giveRole(context, params.id, body) },
  'POST /api/people/:id/invitations': { policy: policy.administer, act: (context, { params }) => invitePerson(context, params.id) },
  'POST /api/people/:id/logins': { policy: policy.administer, act: (context, { params, body }) => linkLoginOf(context, params.id, body) },
  'POST /api/people/:id/logins/:login/show': {
    policy: policy.showIdentifier,
    act: (context, { params }) => showLoginOf(context, params.id, params.login),
  },
  'POST /api/people/:id/logins/:login/end': {
    policy: policy.administer,
    act: (context, { params }) => endLoginOf(context, params.id, params.login),
  },
  'POST /api/people/:id/sessions/end': { policy: policy.administer, act: (context, { params }) => endSessionsOfPerson(context, params.id) },
  'POST /api/people/:id/leave': { policy: policy.administer, act: (context, { params, body }) => leave(context, params.id, body) },
  'GET /api/scopes': { policy: policy.administer, act: ({ db }, { query }) => scopesOfKind(db, query.kind) },
  'POST /api/roles/:id/end': { policy: policy.endRole, act: (context, { params, body }) => endRole(context, params.id, body) },
  'GET /api/my-roles': { policy: policy.readOwnRoles, act: (context) => showMyRoles(context) },
  'POST /api/deputies': { policy: policy.lendOwnRole, act: (context, { body }) => lend(context, body) },
  'GET /api/session': { policy: policy.seeOwnSession, act: (context) => showSession(context) },
  'POST /api/session': { policy: policy.signIn, act: (context, { body }) => signIn(context, body.identity) },
  'DELETE /api/session': { policy: policy.signOut, act: (context) => signOut(context) },
  'PUT /api/session/capacity': { policy: policy.chooseCapacity, act: (context, { body }) => chooseCapacity(context, body.capacity) },
  'GET /api/sign-in/stranger': { policy: policy.linkLogin, act: (context) => showStranger(context) },
  'POST /api/sign-in/link': { policy: policy.linkLogin, act: (context, { body }) => link(context, body.code) },
  'GET /api/sessions': { policy: policy.readOwnSessions, act: (context) => showSessions(context) },
  'DELETE /api/sessions': { policy: policy.signOut, act: (context) => signOutEverywhere(context) },
  'DELETE /api/sessions/:id': { policy: policy.endOwnSession, act: (context, { params }) => endSession(context, params.id) },
  'GET /api/me/seen': { policy: policy.readOwnData, act: (context) => showSeen(context) },
  'GET /api/me/data.json': { policy: policy.readOwnData, act: (context) => takeOwnData(context) },
  'GET /api/data-kinds': { policy: policy.readDataKinds, act: (context) => showDataKinds(context) },
});
