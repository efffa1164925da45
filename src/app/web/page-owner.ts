/** Whose page this is: a session that ends while a page is open must not take with it what is written there. */
import { useEffect, useState } from 'react';
import type { AnswerOf } from './api.ts';

type Person = NonNullable<AnswerOf<'GET /api/session'>['person']>;

/**
 * The one who opened the page, and whether that session is over. The same person goes on with the page as it stands; for anybody else it is loaded
 * anew, with nothing left of what was read before.
 */
export function usePageOwner(person: Person | null, needsNobody: boolean): { owner: Person | null; isOver: boolean } {
  const [owner, setOwner] = useState<Person | null>(null);
  const [isOver, setOver] = useState(false);
  const isSame = person !== null && person.id === owner?.id;
  if (person && !isSame && !isOver) setOwner(person);
  if (owner && !person && !needsNobody && !isOver) setOver(true);
  if (isSame && isOver) setOver(false);
  const isOther = isOver && person !== null && !isSame;
  useEffect(() => {
    if (isOther) location.reload();
  }, [isOther]);
  return { owner, isOver };
}
