/**
 * A job works for the person who asked, in the capacity in which it was asked, and sees no more than that person does: what is held is read anew before
 * every transaction, so that a right that ends ends the job's reach with it.
 */
import { rowScope } from '../../../platform/auth/row-scope.ts';
import { visibleTrainingRegions } from '../../../platform/auth/visible-regions.ts';
import type { Who } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Database } from '../../../platform/db/session.ts';
import { stillHeld } from '../rules/still-held.ts';
import { heldNow } from '../store/roles.ts';

/** All that a job carries of who asked. */
export interface Asker {
  person: string;
  /** Null: whoever asked had no session. */
  session: string | null;
  /** The role assignment in use. */
  capacity: string | null;
}

export const askerOf = ({ person, session, roles }: Who): Asker => ({ person, session: session ?? null, capacity: roles[0]?.id ?? null });

export interface Acting {
  /** A transaction as that person; throws `RightEnded` when the right to it is there no longer. */
  transaction<T>(work: (db: Db, who: Who) => Promise<T>): Promise<T>;
}

/** Why a job does no more for who asked; `code` is kept where the job keeps its failure. */
export class RightEnded extends Error {
  code: 'roleEnded' | 'capacityChanged';
  constructor(code: RightEnded['code']) {
    super(`the job works for nobody: ${code}`);
    this.code = code;
  }
}

/** `may`: what the policy of the thing that was asked for says of this person now. */
export function actingFor(database: Database, asker: Asker, today: () => string, may: (who: Who) => boolean): Acting {
  async function whoNow(): Promise<Who> {
    const held = await database.transaction({ person: asker.person, trainingRegions: [] }, (db) => heldNow(db, asker.session, today()));
    const role = stillHeld(held, asker.capacity);
    if (typeof role === 'string') throw new RightEnded(role);
    const who = { person: asker.person, name: held?.name ?? '', roles: [role], trainingRegions: visibleTrainingRegions([role]) };
    if (!may(who)) throw new RightEnded('roleEnded');
    return who;
  }
  return {
    async transaction(work) {
      const who = await whoNow();
      return database.transaction(rowScope(who), (db) => work(db, who));
    },
  };
}
