import { useMessages } from '../../../app/web/language.tsx';
import { Loading } from '../../../app/web/refusal.tsx';
import { Plan } from '../ui/plan.tsx';
import type { NamedTrack } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { AddTrack } from './add-track.tsx';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { ElementForm } from './element-form.tsx';
import { KeyList } from './key-list.tsx';
import type { Editing, Session } from './session.ts';
import { useEditor } from './sessions.ts';
import { TrackForm } from './track-form.tsx';
import { useFlags } from './use-flags.ts';
import { useHand } from './use-hand.ts';

interface Props {
  composition: Composition;
  tracks: NamedTrack[];
}

/** The plan with a hand on it; when editing cannot be had, it can be read. */
export default function EditablePlan({ composition, tracks }: Props) {
  const { session, editing, fault } = useEditor(composition);
  if (!editing) return fault ? <Plan composition={composition} tracks={tracks} /> : <Loading />;
  return <Edited {...{ composition, tracks, session, editing }} />;
}

function Edited({ composition, tracks, session, editing }: Props & { session: Session; editing: Editing }) {
  const m = useMessages(da, en);
  const flags = useFlags(composition, tracks, editing);
  const hand = useHand(session, tracks);
  const part = { composition, session, editing, tracks };
  return (
    <>
      <div className="edit-ways">
        <KeyList />
        <AddTrack composition={composition} session={session} editing={editing} />
      </div>
      <Plan
        composition={composition}
        tracks={tracks}
        editing={{
          hand,
          flags,
          keys: m.keys.spoken,
          track: {
            track: (track) => <TrackForm {...part} track={track} flag={flags.tracks.get(track.id)} />,
            element: (track, element) => (
              <ElementForm {...part} key={element.id} track={track} element={element} flag={flags.elements.get(element.id)} />
            ),
            use: (unit, elements) => {
              for (const element of elements) session.act({ kind: 'setUnit', element, unit });
            },
          },
        }}
      />
    </>
  );
}
