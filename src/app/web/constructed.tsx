/** Says, in one calm place, that what a page shows rests on constructed data: which, and where each is marked. */
import { Disclosure, Link, Mark } from '../../design/base.ts';
import './constructed.css';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';

export interface ConstructedPart {
  /** What is constructed, in a sentence. */
  text: string;
  /** Where it is marked row by row. */
  href?: string;
  link?: string;
}

/** `null` while it isn't known: the line keeps its place, so that nothing jumps. Nothing constructed: nothing said. */
export function ConstructedNote({ parts }: { parts: readonly ConstructedPart[] | null }) {
  const m = useMessages(da, en);
  if (parts === null) return <div className="constructed-note" aria-hidden="true" />;
  if (parts.length === 0) return null;
  return (
    <div className="constructed-note">
      <Disclosure summary={<Mark tone="assumed">{m.restsOnConstructed}</Mark>}>
        <p>{m.constructedMeans}</p>
        <ul>
          {parts.map(({ text, href, link }) => (
            <li key={text}>
              {text} {href && <Link href={href}>{link}</Link>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
