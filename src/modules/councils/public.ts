/** What other modules may ask of the bodies. */
import type { Db } from '../../platform/db/db.ts';
import { type Body, bodiesOn, bodyOf } from './store/bodies.ts';
import { seatOfPerson } from './store/seats.ts';

export type { Body };
/** One body by its id; null when there is none. */
export { bodyOf };

/** The bodies that exist on a day. */
export const bodiesOf: (db: Db, on: string) => Promise<Body[]> = bodiesOn;

/** The seat that a person holds in a body on a day, as a member or a substitute; null when none. */
export const memberOf = (db: Db, person: string, body: string, on: string): Promise<{ id: string; substitute: boolean } | null> =>
  seatOfPerson(db, person, body, on);
export { decisionOn, propose } from './actions/propose.ts';
export type { DecisionOn, Proposed } from './store/decisions.ts';
export { mandatedOn } from './store/mandates.ts';
