/** Parties as lines of text: name; kind; id; address. What the lines of a spreadsheet's four columns are when they are put in. */
import type { AnswerOf } from '../../../app/web/api.ts';

export type Member = AnswerOf<'GET /api/party-lists'>[number]['members'][number];

/** `kinds`: what a kind is called, and what it is. */
type Kinds = Record<string, string>;

const address = /^[^@\s<>",;]+@[^@\s<>",;]+\.[^@\s<>",;]+$/;

/** The parties, or the first line that cannot be read. */
export function readMembers(text: string, kinds: Kinds): { members: Member[] } | { wrong: number } {
  const members: Member[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [name = '', kind = '', id = '', mail = '', ...more] = line.split(/[;\t]/).map((part) => part.trim());
    const known = kind === '' ? null : kinds[kind.toLocaleLowerCase('da')];
    const whole =
      name !== '' && more.length === 0 && known !== undefined && (known === null) === (id === '') && (mail === '' || address.test(mail));
    if (!whole) return { wrong: at + 1 };
    const isBody = known === 'body';
    members.push({
      name,
      scopeKind: isBody ? null : (known as Member['scopeKind']),
      scopeId: isBody || id === '' ? null : id,
      body: isBody ? id : null,
      person: null,
      address: mail === '' ? null : mail,
    });
  }
  return { members };
}

export function writeMembers(members: readonly Member[], kinds: Kinds): string {
  const nameOf = (kind: string | null): string => Object.entries(kinds).find(([, one]) => one === kind)?.[0] ?? '';
  return members
    .map(({ name, scopeKind, scopeId, body, address: mail }) =>
      [name, body === null ? nameOf(scopeKind) : nameOf('body'), body ?? scopeId ?? '', mail ?? ''].join('; '),
    )
    .join('\n');
}
