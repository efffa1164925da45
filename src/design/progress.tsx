import { type ReactNode, useId } from 'react';
import { numbered } from './numbered.ts';
import { useCalm } from './use-calm.ts';
import './progress.css';

type ProgressProps = {
  /** What is going on. */
  label: ReactNode;
  /** From 0 to 1; `null` when nobody can know. */
  value: number | null;
  /** The value in words ("62 % · 18 s left"). */
  text?: string;
  /** Lines under the bar: best value so far, bound, gap. */
  facts?: { label: ReactNode; value: ReactNode }[];
  /** Stop, or what else can be done meanwhile. */
  actions?: ReactNode;
  /** A sentence for screen readers, read out at most every five seconds, and when the label changes; `text` when left out. */
  spoken?: string;
};

/** Work under way, with a number, what is known so far, and a way to stop it. */
export function Progress({ label, value, text, facts = [], actions, spoken }: ProgressProps) {
  const id = useId();
  const calm = useCalm(spoken ?? text ?? '', 5_000, label);
  const percent = value === null ? undefined : Math.round(100 * Math.min(1, Math.max(0, value)));
  return (
    <div className="progress">
      <div className="progress-head">
        <span>
          <span id={id} className="progress-label">
            {label}
          </span>
          {text && <span className="soft"> {text}</span>}
        </span>
        {actions}
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className={percent === undefined ? 'progress-bar progress-unknown' : 'progress-bar'}
      >
        <div style={percent === undefined ? undefined : { inlineSize: `${percent}%` }} />
      </div>
      {facts.length > 0 && (
        <dl className="progress-facts">
          {numbered(facts).map(({ item: fact, key }) => (
            <div key={key}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <span role="status" className="unseen">
        {calm}
      </span>
    </div>
  );
}
