import { type FormEvent, useState } from 'react';
import { useHref, useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Button, LinkButton, Mark } from '../../../design/base.ts';
import { NumberInput, Select } from '../../../design/form.ts';
import type { DraftElement } from '../rules/draft.ts';
import { longestElement } from '../rules/edit.ts';
import type { NamedElement, NamedTrack } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Editing, Session } from './session.ts';
import { UnitChooser } from './unit-chooser.tsx';

export interface FormProps {
  composition: Composition;
  session: Session;
  editing: Editing;
  tracks: readonly NamedTrack[];
  track: NamedTrack;
  /** What is broken, in words. */
  flag: string | undefined;
}

/** What is broken about an element, and – for the one that the address names – everything that can be done with it. */
export function ElementForm(props: FormProps & { element: NamedElement }) {
  const { track, element, flag } = props;
  const m = useMessages(da, en).element;
  const href = useHref();
  const open = useSearch().element === element.id;
  return (
    <>
      {flag && (
        <div>
          <Mark tone="error" plain>
            {flag}
          </Mark>
        </div>
      )}
      {track.pinned ? (
        open && <p className="soft">{m.pinnedTrack}</p>
      ) : (
        <>
          <LinkButton small look="quiet" href={href({ element: open ? null : element.id })} aria-expanded={open}>
            {open ? m.close : m.edit}
          </LinkButton>
          {open && <Fields {...props} />}
        </>
      )}
    </>
  );
}

function Fields({ composition, session, editing, tracks, track, element }: FormProps & { element: NamedElement }) {
  const m = useMessages(da, en).element;
  const draft = editing.tracks.find(({ id }) => id === track.id);
  const index = draft?.elements.findIndex(({ id }) => id === element.id) ?? -1;
  const own = draft?.elements[index];
  if (!draft || !own) return null;
  const allowed = editing.ground.index.patterns.get(draft.pattern)?.elements[index]?.months;
  return (
    <div className="edit-form">
      {!own.pinned && (
        <>
          <UnitChooser {...{ composition, session, editing }} track={draft} element={own} />
          <Months key={own.months} {...{ session, allowed }} element={own} />
          {draft.elements[index + 1] && <Border session={session} element={own.id} />}
          <SwapWith {...{ session, tracks, track, element }} />
        </>
      )}
      <Button small onClick={() => session.act({ kind: 'pinElement', element: own.id, pinned: !own.pinned })}>
        {own.pinned ? m.loosen : m.pin}
      </Button>
    </div>
  );
}

/** A length is sent when it is typed to the end: by Enter, or the button. */
function Months({ session, element, allowed }: { session: Session; element: DraftElement; allowed: number[] | undefined }) {
  const m = useMessages(da, en).element;
  const [typed, setTyped] = useState<number | null>(element.months);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== null) session.act({ kind: 'setMonths', element: element.id, months: typed });
  };
  return (
    <form onSubmit={send} noValidate>
      <NumberInput
        label={m.months}
        hint={[allowed && m.allowed(allowed.join(', ')), m.follow].filter(Boolean).join(' ')}
        value={typed}
        min={1}
        max={longestElement}
        onChange={setTyped}
        unit={
          <Button small type="submit" busy={typed === null || typed === element.months}>
            {m.setMonths}
          </Button>
        }
      />
    </form>
  );
}

function Border({ session, element }: { session: Session; element: string }) {
  const m = useMessages(da, en).element;
  return (
    <fieldset className="button-row">
      <legend className="field-label">{m.border}</legend>
      <Button small onClick={() => session.act({ kind: 'moveBorder', element, months: -1 })}>
        {m.earlier}
      </Button>
      <Button small onClick={() => session.act({ kind: 'moveBorder', element, months: 1 })}>
        {m.later}
      </Button>
    </fieldset>
  );
}

/** Elements of the same track, and those of the specialty's other tracks of the same kind. */
function SwapWith({ session, tracks, track, element }: Pick<FormProps, 'session' | 'tracks' | 'track'> & { element: NamedElement }) {
  const { element: m, acts } = useMessages(da, en);
  const option = (one: NamedTrack) => (other: NamedElement) => ({
    value: other.id,
    label: `${acts.at(one.name, one.elements.indexOf(other) + 1)}: ${other.unitName ?? '–'}`,
  });
  const others = tracks.filter(({ specialty, id, pinned }) => specialty === track.specialty && id !== track.id && !pinned);
  const fits = (other: NamedElement) => other.kind === element.kind && other.unit !== element.unit && !other.pinned;
  return (
    <Select
      label={m.swap}
      hint={m.swapHint}
      value=""
      onChange={(other) => other && session.act({ kind: 'swapElements', a: element.id, b: other })}
      options={[{ value: '', label: m.choose }]}
      groups={[
        { label: m.sameTrack, options: track.elements.filter(({ id }) => id !== element.id).map(option(track)) },
        ...others.map((one) => ({ label: one.name, options: one.elements.filter(fits).map(option(one)) })),
      ].filter(({ options }) => options.length > 0)}
    />
  );
}
