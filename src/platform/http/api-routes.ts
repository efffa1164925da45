/** What machines ask of the API itself: its description, and its codes of refusal. */
import { STATUS_CODES } from 'node:http';
import Type from 'typebox';
import { everybody } from '../auth/policy.ts';
import type { Contract } from './contract.ts';
import { type OtherRoutes, openApiOf } from './openapi.ts';
import { refusalStatus } from './refusals.ts';
import { type MountedRoute, mount } from './route.ts';

export const apiContract = {
  'GET /api/openapi.json': { answer: Type.Unknown() },
  /** Where the type of a problem document leads. */
  'GET /api/problems': {
    answer: Type.Array(Type.Object({ code: Type.String(), status: Type.Integer(), title: Type.String() })),
  },
} satisfies Contract;

export type ApiContract = typeof apiContract;

/** These routes, added to the others that they describe. */
export function withApi(contracts: readonly MountedRoute[], others: OtherRoutes): MountedRoute[] {
  const all = [...contracts];
  const own = mount(apiContract, {
    'GET /api/openapi.json': { policy: everybody, act: async () => openApiOf(all, others) },
    'GET /api/problems': {
      policy: everybody,
      act: async () => Object.entries(refusalStatus).map(([code, status]) => ({ code, status, title: STATUS_CODES[status] ?? '' })),
    },
  });
  all.push(...own);
  return all;
}
