/** Parties to try with: departments and regions of the East that have somebody in the demonstration. Their addresses lead nowhere. */
import type { Db } from '../../../platform/db/db.ts';
import { insertRows } from '../../../platform/files/index.ts';

const party = (name: string, scopeKind: string | null, scopeId: string | null, mailbox: string) => ({
  name,
  scopeKind,
  scopeId,
  body: null,
  person: null,
  address: `${mailbox}@example.dk`,
});

export const demonstrationParties = [
  party('Neurologi, Holbæk', 'unit', 'holbaek-neurologi', 'neurologi.holbaek'),
  party('Neurologi, Roskilde', 'unit', 'roskilde-neurologi', 'neurologi.roskilde'),
  party('Region Sjælland', 'agreementArea', 'sjaelland', 'videreuddannelse.sjaelland'),
  party('Region Hovedstaden', 'agreementArea', 'hovedstaden', 'videreuddannelse.hovedstaden'),
];

export const loadLists = (db: Db, region: string): Promise<void> =>
  insertRows(db, 'hearings.party_list', { training_region: 'text', name: 'text', members: 'jsonb' }, [
    { training_region: region, name: 'Øst: neurologi og regionerne (konstrueret)', members: demonstrationParties },
  ]);
