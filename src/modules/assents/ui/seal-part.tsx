import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, Section } from '../../../design/base.ts';
import { assentsPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Treatment, Version } from './types.ts';

/** What is sealed: the fingerprint in full, the letter, what was heard, and how the principles are answered. */
export function SealPart({ treatment: { kind, id }, version }: { treatment: Treatment; version: Version }) {
  const m = useMessages(da, en).seal;
  const may = useMay();
  const whole = useCall('GET /api/treatments/:kind/:id/:version/parts/:part', {
    params: { kind, id, version: String(version.version), part: 'whole' },
  });
  const { heard, before } = version;
  const answers = (whole.data ?? []).filter(({ key }) => key.startsWith('principle:'));
  const mayOpen = may(assentsPolicy.openVersions);
  return (
    <Section heading={m.heading} note={<Danish>{version.name}</Danish>}>
      <p>
        {m.fingerprint}: <code className="treatment-hash">{version.sha256}</code>
      </p>
      {version.words && (
        <p>
          {m.words}: <Danish>{version.words}</Danish>
        </p>
      )}
      {heard && <p>{heard.version === version.version ? m.heardSame : m.heardBefore(heard.version)}</p>}
      {mayOpen && (
        <p className="button-row">
          <Link href={version.href}>{m.open}</Link>
          {before?.compareHref && <Link href={before.compareHref}>{m.compare(before.version)}</Link>}
          {heard?.compareHref && heard.version !== before?.version && <Link href={heard.compareHref}>{m.compare(heard.version)}</Link>}
        </p>
      )}
      <h3>{m.principles}</h3>
      {!whole.data ? (
        <Waiting query={whole} />
      ) : answers.length === 0 ? (
        <p className="soft">{m.noPrinciples}</p>
      ) : (
        <ul>
          {answers.map(({ key, label }) => (
            <li key={key}>
              <Danish>{label}</Danish>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
