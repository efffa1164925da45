/** What is typed in a form and not yet sent, kept by the browser's tab: a link in the form, the way back or a reload loses nothing. */
import { useState } from 'react';
import { useSession } from './queries.ts';

const nameOf = (person: string, form: string): string => `videre.typed ${person} ${form}`;

function kept<Wish>(name: string): Wish | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Wish | null;
  } catch {
    return null;
  }
}

function keep(name: string, wish: unknown): void {
  try {
    if (wish === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(wish));
  } catch {
    // full, or forbidden by the browser: what is typed is still in the page
  }
}

/**
 * As `useState`, for what one person types in one form: `form` says which, and of what. `forget` when it is sent or given up; it can be given on as
 * an event's handler.
 */
export function useTyped<Wish>(form: string, first: Wish): { wish: Wish; setWish: (wish: Wish) => void; forget: () => void } {
  const name = nameOf(useSession().data?.person?.id ?? '', form);
  const [wish, setWish] = useState<Wish>(() => kept<Wish>(name) ?? first);
  return {
    wish,
    setWish: (typed) => {
      setWish(typed);
      keep(name, typed);
    },
    forget: () => {
      setWish(first);
      keep(name, null);
    },
  };
}
