import { useMemo } from 'react';
import { stringifySearch } from '../../../app/web/address.tsx';
import { type AnswerOf, Refused } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton, Notice } from '../../../design/base.ts';
import { da as filesDa } from './files.da.ts';
import { en as filesEn } from './files.en.ts';
import { PdfButton } from './pdf-button.tsx';
import { Plan } from './plan.tsx';
import { ProofSection } from './proof-section.tsx';
import { RestsOnConstructed } from './rests-on.tsx';
import { shortArea } from './sentence.ts';
import { useNamedTracks } from './tracks.ts';
import type { Composition } from './types.ts';
import { UnknownVersion } from './unknown-version.tsx';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';

type Version = AnswerOf<'GET /api/compositions/:id/versions/:no/tracks'>;

/** A saved version as a timeline, to read: the draft is another page. Which one is in the address (`?version=`). */
export default function VersionPage({ composition, no }: { composition: Composition; no: string }) {
  const m = useMessages(filesDa, filesEn);
  const asked = useCall('GET /api/compositions/:id/versions/:no/tracks', { params: { id: composition.id, no } });
  if (asked.error instanceof Refused && asked.error.code === 'unknownVersion') return <UnknownVersion id={composition.id} version={no} />;
  if (!asked.data) return <PendingPage title={m.versions} query={asked} />;
  return <Shown draft={composition} version={asked.data} />;
}

function Shown({ draft, version }: { draft: Composition; version: Version }) {
  const m = useMessages(da, en);
  const files = useMessages(filesDa, filesEn);
  const { formatInstant } = useFormats();
  const { no, name, specialties, figures, rules, broken, createdAt, createdByName } = version;
  const composition = useMemo(() => ({ ...draft, specialties, figures, mayCompose: false }), [draft, specialties, figures]);
  const tracks = useNamedTracks(version.tracks, specialties);
  const { share = null } = figures.shares.find(({ specialty }) => specialty === null) ?? {};
  const at = `/sammensaetninger/${draft.id}`;
  const compare = stringifySearch({ a: `${draft.id}:${no}`, b: `${draft.id}:kladde` });
  return (
    <AppPage
      title={m.shown.heading(no, name, share, shortArea(draft.agreement.home.name), figures.placed)}
      subline={m.shown.saved(formatInstant(createdAt), createdByName)}
      path={[
        { href: '/sammensaetninger', label: files.path },
        { href: `${at}/versioner`, label: <Danish>{draft.name}</Danish> },
      ]}
      actions={
        <>
          {draft.figures && <LinkButton href={`/sammensaetninger/sammenlign${compare}`}>{m.shown.compare}</LinkButton>}
          <PdfButton id={draft.id} version={no} />
          <LinkButton href={`${at}/tidslinje`}>{m.shown.draft}</LinkButton>
        </>
      }
    >
      {draft.inEffect === no && (
        <Notice
          tone="success"
          word={files.note}
          title={m.shown.inEffect(no)}
          actions={<LinkButton href={`${at}/behandling`}>{m.shown.treatment}</LinkButton>}
        />
      )}
      {broken > 0 && (
        <Notice tone="error" word={files.note} title={files.invalid(broken)}>
          {files.invalidText}
        </Notice>
      )}
      <RestsOnConstructed
        region={draft.trainingRegion.id}
        year={draft.startYear}
        specialties={specialties}
        earlier={draft.earlierConstructed}
      />
      <Plan composition={composition} tracks={tracks} saved={{ no, rules }} />
      {version.proven && <ProofSection {...version.proven} />}
    </AppPage>
  );
}
