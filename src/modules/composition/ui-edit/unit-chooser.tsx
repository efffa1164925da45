import { useMemo } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { Combobox } from '../../../design/combobox.tsx';
import type { DraftElement, DraftTrack } from '../rules/draft.ts';
import { shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { candidatesFor, matching } from './candidates.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Editing, Session } from './session.ts';

interface Props {
  session: Session;
  editing: Editing;
  track: DraftTrack;
  element: DraftElement;
  composition: Composition;
}

/** The value that stands for no unit: an id can't be empty. */
const unnamed = '';

/** Another unit for an element, found by typing; those approved then stand first, with the places they have left. */
export function UnitChooser({ session, editing: { ground, tracks }, track, element, composition }: Props) {
  const m = useMessages(da, en);
  const candidates = useMemo(() => candidatesFor(ground, tracks, track, element), [ground, tracks, track, element]);
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  const areaOf = (area: string | null) => areas.get(area ?? '') ?? '';
  const chosen = candidates.find(({ unit }) => unit === element.unit);
  const optionsFor = (typed: string) => {
    const units = matching(candidates, typed, areaOf).map(({ unit, name, site, area, group, free }) => ({
      value: unit,
      label: unit === element.unit ? `${name} (${m.chooser.now})` : name,
      note: [site, areaOf(area), free !== null && Number.isFinite(free) && m.chooser.free(free)].filter(Boolean).join(' · '),
      group: m.chooser[group],
    }));
    const none = { value: unnamed, label: m.chooser.unnamed, note: '', group: m.chooser.unnamedGroup };
    const last = units.findIndex(({ group }) => group === m.chooser.partly || group === m.chooser.others);
    return element.unit === null || typed !== '' ? units : units.toSpliced(last < 0 ? units.length : last, 0, none);
  };
  return (
    <Combobox
      label={m.element.unit}
      hint={m.element.unitHint}
      value={chosen?.name ?? (element.unit === null ? m.chooser.unnamed : element.unit)}
      optionsFor={optionsFor}
      onChoose={(unit) => session.act({ kind: 'setUnit', element: element.id, unit: unit === unnamed ? null : unit })}
      none={m.chooser.none}
      count={m.chooser.count}
    />
  );
}
