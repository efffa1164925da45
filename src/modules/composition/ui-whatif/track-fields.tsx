import { useMessages } from '../../../app/web/language.tsx';
import { Combobox } from '../../../design/combobox.tsx';
import { NumberInput, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Typed } from './typed.ts';

interface Props {
  typed: Typed;
  put: (change: Partial<Typed>) => void;
  tracks: readonly { id: string; name: string }[];
  tried: boolean;
  fromWrong: boolean;
  /** Of how long: its bounds, and what is wrong. */
  away: { min: number; max: number; error: string | false };
}

/** Which track, from when, and of leave how long. */
export function TrackFields({ typed: { type, track, from, months }, put, tracks, tried, fromWrong, away }: Props) {
  const m = useMessages(da, en).make;
  const names = new Map(tracks.map(({ id, name }) => [id, name]));
  return (
    <>
      <Combobox
        label={m.track}
        hint={m.trackHint}
        error={tried && track === '' && m.lacksTrack}
        value={names.get(track) ?? ''}
        optionsFor={(text) => {
          const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
          const fits = tracks.filter(({ name }) => words.every((word) => name.toLocaleLowerCase('da').includes(word)));
          return fits.map(({ id, name }) => ({ value: id, label: name, group: m.allTracks }));
        }}
        onChoose={(id) => put({ track: id })}
        none={m.noTrack}
        count={m.tracks}
      />
      <TextInput
        label={type === 'leave' ? m.leaveFrom : m.dropoutFrom}
        error={fromWrong && m.fromWrong}
        type="month"
        value={from}
        onChange={(value) => put({ from: value })}
      />
      {type === 'leave' && (
        <NumberInput
          label={m.away}
          hint={m.awayHint}
          value={months}
          onChange={(value) => put({ months: value })}
          {...away}
          unit={m.monthsUnit}
        />
      )}
    </>
  );
}
