import { useMessages } from '../../../app/web/language.tsx';
import { Disclosure } from '../../../design/base.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';

/** Every key, in sight where it is used. */
export function KeyList() {
  const m = useMessages(da, en).keys;
  return (
    <Disclosure summary={m.title}>
      <p>{m.intro}</p>
      <dl className="edit-keys">
        {m.list.map(([key, does]) => (
          <div key={key} className="edit-key">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{m.mouse}</p>
    </Disclosure>
  );
}
