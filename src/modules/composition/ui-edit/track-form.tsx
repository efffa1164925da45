import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Button, Mark } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { FormProps } from './element-form.tsx';

/** What can be done with a track as a whole. */
export function TrackForm({ session, editing: { ground }, track, flag }: FormProps) {
  const m = useMessages(da, en).track;
  const { formatMonth } = useFormats();
  const { id, specialty, start, pinned, pattern } = track;
  const starts = ground.index.demand.get(specialty)?.starts ?? [];
  const others = starts.includes(start as DraftTrack['start']) ? [] : [{ value: start, label: m.startOther(start) }];
  return (
    <div className="edit-form">
      {flag && (
        <Mark tone="error" plain>
          {flag}
        </Mark>
      )}
      {!ground.index.patterns.has(pattern) && <p>{m.unknownPattern}</p>}
      <div className="button-row">
        <Button small onClick={() => session.act({ kind: 'pinTrack', track: id, pinned: !pinned })}>
          {pinned ? m.loosen : m.pin}
        </Button>
        {!pinned && (
          <Button small look="danger" onClick={() => session.act({ kind: 'removeTrack', track: id })}>
            {m.remove}
          </Button>
        )}
      </div>
      {!pinned && (
        <Select
          label={m.start}
          value={start}
          onChange={(value) => session.act({ kind: 'setStart', track: id, start: value as DraftTrack['start'] })}
          options={[...others, ...starts.map((one) => ({ value: one, label: formatMonth(one) }))]}
        />
      )}
    </div>
  );
}
