import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';

interface Props {
  /** What they are called, and how many there are. */
  heading: string;
  words: readonly string[];
  onRemove: (at: number) => void;
}

/** The changes as they are carried out, each in words, each to be taken away. */
export function ChangeList({ heading, words, onRemove }: Props) {
  const m = useMessages(da, en).make;
  return (
    <>
      <h3>{heading}</h3>
      <ol className="whatif-changes">
        {words.map((text, at) => (
          <li key={text}>
            {text}{' '}
            <Button small onClick={() => onRemove(at)}>
              {m.remove}
              <span className="unseen">{m.removeOf(text)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
