/**
 * authenticate → authorise (policy) → validate (contract) → act (one transaction) → present (contract's answer).
 * A module's routes are data: contract key → policy and action, a line each.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Door } from '../auth/door.ts';
import type { Policy } from '../auth/policy.ts';
import type { Who } from '../auth/who.ts';
import type { Db } from '../db/db.ts';
import type { Answer, Contract, Input } from './contract.ts';

/** What an action has at hand. */
export interface Context {
  who: Who;
  db: Db;
  today: string;
  /** The request's id, written into events. */
  request: string;
  /** Only for what is HTTP by nature: signing in and out, and files. */
  http: { request: FastifyRequest; reply: FastifyReply; door: Door };
}

export interface Route<E> {
  policy: Policy;
  act(context: Context, input: Input<E>): Promise<Answer<E> | Refusal>;
}

export type Routes<C extends Contract> = { [K in keyof C]: Route<C[K]> };

/** A route of any contract, as the server mounts it. */
export interface MountedRoute {
  key: string;
  endpoint: Contract[string];
  policy: Policy;
  act(context: Context, input: unknown): Promise<unknown>;
}

/** Ties a contract to its routes; every key of the contract must have one. */
export function mount<C extends Contract>(contract: C, routes: Routes<C>): MountedRoute[] {
  return Object.keys(contract).map((key) => {
    const { policy, act } = routes[key] as unknown as Pick<MountedRoute, 'policy' | 'act'>;
    return { key, endpoint: contract[key] as Contract[string], policy, act };
  });
}
