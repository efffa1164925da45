/** A composition's version as what is recommended, heard and assented to. */
import { createHash } from 'node:crypto';
import { refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { SubjectKind, SubjectPart } from '../../../platform/subjects.ts';
import { anchorLabel, answerLabel } from '../document/anchor-label.ts';
import { type AnchoredPlan, anchorsOf, followAnchors } from '../rules/subject-anchors.ts';
import { partText, specialtiesOf } from '../rules/subject-parts.ts';
import { listAgreements } from '../store/agreements.ts';
import { effectOf, type OpenedRow, openedVersion, openVersion, versionContent } from '../store/effect.ts';
import { principleAnswers } from '../store/principle-answers.ts';
import { brokenIn, type VersionContent } from '../store/versions.ts';

interface Read extends OpenedRow {
  plan: AnchoredPlan;
  names: VersionContent['names'];
  said: VersionContent;
}

async function read(db: Db, id: string, version: number): Promise<Read | null> {
  const row = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await openedVersion(db, id, version) : null;
  if (!row) return null;
  const said = JSON.parse(row.content) as VersionContent;
  return { ...row, plan: said.plan, names: said.names, said };
}

const areasOf = async (db: Db, agreement: string | null) => (await listAgreements(db)).find(({ id }) => id === agreement)?.areas ?? [];

function partsOf(content: string): SubjectPart[] {
  const { plan, names } = JSON.parse(content) as VersionContent;
  return specialtiesOf(plan).map((specialty) => ({
    key: `specialty:${specialty}`,
    label: names.specialties[specialty] ?? specialty,
    hash: createHash('sha256').update(partText(plan, specialty)).digest('hex'),
  }));
}

export const compositionSubject: SubjectKind = {
  async areasNamed(db, trainingRegion, on) {
    const holds = ({ from, to, isEmpty }: { from: string | null; to: string | null; isEmpty: boolean }) =>
      !isEmpty && (from === null || from <= on) && (to === null || to > on);
    const named = (await listAgreements(db))
      .filter((one) => one.trainingRegion === trainingRegion && holds(one))
      .flatMap(({ areas }) => areas);
    return [...new Map(named.map((area) => [area.id, area])).values()];
  },
  async load(db, id, version) {
    const found = await read(db, id, version);
    if (!found) return null;
    const { composition } = found.said;
    return {
      name: `${composition.name}, version ${version}: ${found.name}`,
      hash: found.sha256,
      content: found.content,
      href: `/sammensaetninger/${id}/tidslinje?version=${version}`,
      trainingRegion: found.trainingRegion,
      areas: await areasOf(db, composition.agreement),
    };
  },
  async anchors(db, id, version) {
    const found = await read(db, id, version);
    if (!found) return [];
    const answers = (found.said.principles ?? []).map((one) => ({ key: `principle:${one.id}`, label: answerLabel(one), part: null }));
    const anchors = anchorsOf(found.plan).map((anchor) => ({
      key: anchor.key,
      label: anchorLabel(anchor, found.names),
      part: 'specialty' in anchor && anchor.specialty !== null ? `specialty:${anchor.specialty}` : null,
    }));
    return [...answers, ...anchors];
  },
  async follow(db, id, from, to, keys) {
    const [a, b] = [await read(db, id, from), await read(db, id, to)];
    if (!a || !b) return new Map();
    return followAnchors(a.plan, b.plan, keys, { before: a.said.principles, after: b.said.principles });
  },
  async parts(db, id, version) {
    const found = await read(db, id, version);
    return found ? partsOf(found.content) : [];
  },
  partsOf,
  read: versionContent,
  async unready(db, id, version) {
    const found = await read(db, id, version);
    if (!found) return refuse('unknownVersion', { version });
    const broken = brokenIn(found.said);
    if (broken > 0) return refuse('versionBreaksRules', { version, count: broken });
    const asked =
      found.said.principles ?? (await principleAnswers(db, id, found.said.composition.startYear)).map((one) => ({ ...one, answer: null }));
    const open = asked.filter(({ text, answer }) => text !== null && answer === null);
    return open.length > 0 ? refuse('principlesUnanswered', { names: open.map(({ name }) => `«${name}»`).join(', ') }) : null;
  },
  open: openVersion,
  inEffect: effectOf,
  treatmentHref: (id) => `/behandling/composition/${id}`,
  compareHref: (id, from, to) => `/sammensaetninger/sammenlign?a=${id}:${from}&b=${id}:${to}`,
};
