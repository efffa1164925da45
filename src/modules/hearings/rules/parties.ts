/** What is wrong with a list of parties by itself, before anybody is looked up. Pages and server ask the same. */
export interface ListedParty {
  name: string;
  scopeKind: string | null;
  scopeId: string | null;
  body: string | null;
  person: string | null;
}

/** `as`: the other name of who is there twice, '' when it is the same. */
export type PartyFault = { code: 'partyUnclear' | 'partyTwice'; name: string; as: string };

/** Who answers: null for somebody outside, who has no more than a name. */
const target = ({ scopeKind, scopeId, body, person }: ListedParty): string | null =>
  scopeKind !== null ? `${scopeKind}/${scopeId}` : body !== null ? `body/${body}` : person !== null ? `person/${person}` : null;

/** A party has a name and is at most one thing: a scope of a role, a body or a person. */
const isUnclear = ({ name, scopeKind, scopeId, body, person }: ListedParty): boolean =>
  name.trim() === '' || (scopeKind === null) !== (scopeId === null) || [scopeKind, body, person].filter((one) => one !== null).length > 1;

/** The first fault. Who is on the list twice, by name or under two names, would be asked twice and counted as two. */
export function partyFault(parties: readonly ListedParty[]): PartyFault | null {
  const seen = new Map<string, string>();
  for (const party of parties) {
    const name = party.name.trim();
    if (isUnclear(party)) return { code: 'partyUnclear', name, as: '' };
    const answers = target(party);
    for (const key of [`name/${name}`, ...(answers === null ? [] : [answers])]) {
      const first = seen.get(key);
      if (first !== undefined) return { code: 'partyTwice', name: first, as: first === name ? '' : name };
      seen.set(key, name);
    }
  }
  return null;
}
