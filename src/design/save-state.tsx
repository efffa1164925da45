import type { ReactNode } from 'react';
import { Mark, type Tone } from './mark.tsx';

type SaveStateProps = {
  state: 'saved' | 'saving' | 'unsaved';
  /** The state in words, with the time or the reason. */
  text: ReactNode;
  /** What to do when it isn't saved. */
  action?: ReactNode;
};

const tones: Record<SaveStateProps['state'], Tone> = { saved: 'success', saving: 'neutral', unsaved: 'error' };

/** Saved, saving, not saved: in words, and read out. */
export const SaveState = ({ state, text, action }: SaveStateProps) => (
  <span className="button-row">
    <span role="status">
      <Mark tone={tones[state]} plain>
        {text}
      </Mark>
    </span>
    {action}
  </span>
);
