import { useMessages } from '../language.tsx';
import { helpDa } from './da.ts';
import { helpEn } from './en.ts';
import type { Keys } from './keys.ts';

export function KeyList({ set }: { set: Keys }) {
  const m = useMessages(helpDa, helpEn);
  return (
    <section aria-label={m.keySets[set.name]}>
      <h3>{m.keySets[set.name]}</h3>
      <dl className="help-keys">
        {set.keys.map(([combination, does]) => (
          <div key={combination} style={{ display: 'contents' }}>
            <dt>
              <kbd>{combination}</kbd>
            </dt>
            <dd>{m.keys[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
