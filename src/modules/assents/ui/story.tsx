import type { ReactNode } from 'react';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { Link, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useTreatmentHeading } from './treatment.tsx';
import type { Treatment, Version } from './types.ts';

interface Chapter {
  at: string;
  said: ReactNode;
  soft?: string;
  words?: string | null;
}

/** All that happened, as one reads it aloud: oldest first, the next step last. */
export function Story({ treatment }: { treatment: Treatment }) {
  const m = useMessages(da, en).story;
  const heading = useTreatmentHeading();
  const { formatDate, formatInstant } = useFormats();
  const chaptersOf = useChapters();
  const { effect, versions } = treatment;
  const oldestFirst = [...versions].reverse();
  return (
    <Section heading={m.heading} note={m.note}>
      {oldestFirst.map((version) => (
        <div key={version.version}>
          <h3>
            <Danish>{version.name}</Danish>
          </h3>
          <ol className="treatment-story">
            {chaptersOf(version, effect?.version === version.version ? effect : null).map(({ at, said, soft, words }) => (
              <li key={`${at} ${soft ?? ''}`}>
                <div className="soft">{at.length > 10 ? formatInstant(at) : formatDate(at)}</div>
                <div>{said}</div>
                {words && (
                  <blockquote>
                    <Danish>{words}</Danish>
                  </blockquote>
                )}
                {soft && <div className="soft">{soft}</div>}
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p>
        <strong>{m.next}:</strong> {heading(versions[0])}.
      </p>
    </Section>
  );
}

/** What is told by its day alone comes after what has an hour on that day. */
const endOf = (at: string): string => (at.length > 10 ? at : `${at}T99`);

function useChapters(): (version: Version, effect: Treatment['effect']) => Chapter[] {
  const m = useMessages(da, en).story;
  const web = useMessages(webDa, webEn);
  const { language } = useLanguage();
  return (version, effect) => {
    const decided = version.decisions.map(
      ({ at, step, act, personName, bodyName, capacity, deputyFor, stepSha256, words, id }): Chapter => {
        const told = m.acts[step === 'recommendation' ? 'recommendation' : 'assent'][act];
        const role = (web.roles[capacity] ?? capacity).toLocaleLowerCase(language);
        return {
          at,
          said: told(personName ?? '–', areaName(bodyName)),
          soft: [m.as(role, deputyFor), m.on(stepSha256), `#${id}`].join(' · '),
          words,
        };
      },
    );
    const elsewhere = version.elsewhere.map(({ on, at, step, version: of, name, act, words, href }): Chapter => {
      const said = step === 'hearing' && act !== 'sentBack' ? m.heard[act](name, of) : m.elsewhere[act](name);
      return { at: at ?? on, said: <Link href={href}>{said}</Link>, words };
    });
    const carried = version.steps.filter(
      ({ step, decision }) => step === 'recommendation' && decision !== null && !version.decisions.some(({ id }) => id === decision),
    );
    const sealed: Chapter = {
      at: version.sealedAt,
      said: m.sealed(version.sealedByName, version.version),
      soft: m.on(version.sha256),
      words: version.words,
    };
    const kept: Chapter[] = carried.length > 0 ? [{ at: version.sealedAt, said: m.carried(carried.map(({ bodyName }) => bodyName)) }] : [];
    const ended: Chapter[] = effect ? [{ at: effect.at, said: m.inEffect(effect.byName, effect.version) }] : [];
    return [sealed, ...kept, ...[...decided, ...elsewhere].sort((a, b) => (endOf(a.at) < endOf(b.at) ? -1 : 1)), ...ended];
  };
}
