/** Parties as lines of text: name; kind; id; address. What the lines of a spreadsheet's four columns are when they are put in. */
import type { AnswerOf } from '../../../app/web/api.ts';

export type Member = AnswerOf<'GET /api/party-lists'>[number]['members'][number];

/** A party as it is looked up or written: by kind, name and id; null for somebody outside, who has no id. */
export function partyOf(kind: string | null, name: string, id: string): Member {
  const isScope = kind !== null && kind !== 'body' && kind !== 'person';
  return {
    name,
    scopeKind: isScope ? (kind as Member['scopeKind']) : null,
    scopeId: isScope ? id : null,
    body: kind === 'body' ? id : null,
    person: kind === 'person' ? id : null,
    address: null,
  };
}

/** What each kind is called on a line. */
type Kinds = Record<string, string>;

const person = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const address = /^[^@\s<>",;]+@[^@\s<>",;]+\.[^@\s<>",;]+$/;

/** The parties, or the first line that cannot be read. */
export function readMembers(text: string, kinds: Kinds): { members: Member[] } | { wrong: number } {
  const named = new Map(Object.entries(kinds).map(([kind, name]) => [name, kind]));
  const members: Member[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [name = '', kind = '', id = '', mail = '', ...more] = line.split(/[;\t]/).map((part) => part.trim());
    const known = kind === '' ? null : named.get(kind.toLocaleLowerCase('da'));
    const whole =
      name !== '' &&
      name.length <= 200 &&
      id.length <= 100 &&
      mail.length <= 200 &&
      more.length === 0 &&
      known !== undefined &&
      (known === null) === (id === '') &&
      (known !== 'person' || person.test(id)) &&
      (mail === '' || address.test(mail));
    if (!whole) return { wrong: at + 1 };
    members.push({ ...partyOf(known, name, id), address: mail === '' ? null : mail });
  }
  return { members };
}

export function writeMembers(members: readonly Member[], kinds: Kinds): string {
  return members
    .map(({ name, scopeKind, scopeId, body, person: who, address: mail }) => {
      const kind = body !== null ? 'body' : who !== null ? 'person' : scopeKind;
      return [name, kind === null ? '' : (kinds[kind] ?? ''), body ?? who ?? scopeId ?? '', mail ?? ''].join('; ');
    })
    .join('\n');
}
