/** What one sees of an edition where it is read: whether it holds, who made it and why, and the way to the next. */
import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Link, LinkButton, Mark } from '../../../design/base.ts';
import { da } from './editions.da.ts';
import { en } from './editions.en.ts';

export type Edition = Pick<
  AnswerOf<'GET /api/principles'>[number],
  'id' | 'state' | 'replaces' | 'replacedBy' | 'reason' | 'madeByName' | 'madeAt' | 'mayEdit'
>;

const tones = { inForce: 'success', coming: 'info', past: 'neutral', replaced: 'neutral' } as const;

/** `ready: false`: told by a spreadsheet and not finished, so that no search uses it. */
export function EditionState({ edition }: { edition: Edition & { ready?: boolean } }) {
  const m = useMessages(da, en);
  if (edition.ready === false && (edition.state === 'inForce' || edition.state === 'coming'))
    return <Mark tone="warning">{m.notReady}</Mark>;
  return <Mark tone={tones[edition.state]}>{m.states[edition.state]}</Mark>;
}

/** Who made it and why; nothing for what was loaded from its source. */
export function EditionMaking({ edition }: { edition: Edition }) {
  const m = useMessages(da, en);
  const { formatInstant } = useFormats();
  if (edition.reason === null || edition.madeAt === null) return null;
  return <Danish>{m.made(edition.madeByName ?? '', formatInstant(edition.madeAt), edition.reason)}</Danish>;
}

/** The ways on, for those who may. */
export function EditionActs({ edition, base, mayEnd }: { edition: Edition; base: string; mayEnd?: boolean }) {
  const m = useMessages(da, en);
  if (!edition.mayEdit) return null;
  return (
    <span className="button-row">
      <LinkButton small href={`${base}/${edition.id}/ny-udgave`}>
        {m.newEdition}
      </LinkButton>
      {mayEnd && (
        <LinkButton small href={`${base}/${edition.id}/ophoer`}>
          {m.end}
        </LinkButton>
      )}
    </span>
  );
}

/** The way to editions that no longer hold, and back; kept in the address. */
export function OlderEditions({ editions }: { editions: readonly Edition[] }) {
  const m = useMessages(da, en);
  const href = useHref();
  const all = useSearch().udgaver === 'alle';
  const older = editions.length - standing(editions, false).length;
  if (older === 0) return null;
  return (
    <p>
      <Link href={href({ udgaver: all ? null : 'alle' })}>{all ? m.hideOlder : m.showOlder(older)}</Link>
    </p>
  );
}

/** Those that hold or will hold; all when asked for. */
export const standing = <E extends Edition>(editions: readonly E[], all: boolean): E[] =>
  editions.filter(({ state }) => all || state === 'inForce' || state === 'coming');
