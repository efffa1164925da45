/** A composition's version as what is recommended, heard and assented to. */
import { createHash } from 'node:crypto';
import type { Db } from '../../../platform/db/db.ts';
import type { SubjectKind } from '../../../platform/subjects.ts';
import { anchorLabel } from '../document/anchor-label.ts';
import { type AnchoredPlan, anchorsOf, followAnchors } from '../rules/subject-anchors.ts';
import { partText, specialtiesOf } from '../rules/subject-parts.ts';
import { listAgreements } from '../store/agreements.ts';
import { type OpenedRow, openedVersion, openVersion } from '../store/opened.ts';
import type { VersionContent } from '../store/versions.ts';

interface Read extends OpenedRow {
  plan: AnchoredPlan;
  names: VersionContent['names'];
  said: VersionContent;
}

async function read(db: Db, id: string, version: number): Promise<Read | null> {
  const row = await openedVersion(db, id, version);
  if (!row) return null;
  const said = JSON.parse(row.content) as VersionContent;
  return { ...row, plan: said.plan, names: said.names, said };
}

const areasOf = async (db: Db, agreement: string | null) => (await listAgreements(db)).find(({ id }) => id === agreement)?.areas ?? [];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const nameIn = (names: VersionContent['names'], specialty: string): string => names.specialties[specialty] ?? specialty;

export const compositionSubject: SubjectKind = {
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
    return anchorsOf(found.plan).map((anchor) => ({
      key: anchor.key,
      label: anchorLabel(anchor, found.names),
      part: 'specialty' in anchor && anchor.specialty !== null ? `specialty:${anchor.specialty}` : null,
    }));
  },
  async follow(db, id, from, to, keys) {
    const [a, b] = [await read(db, id, from), await read(db, id, to)];
    return a && b ? followAnchors(a.plan, b.plan, keys) : new Map();
  },
  async parts(db, id, version) {
    const found = await read(db, id, version);
    if (!found) return [];
    return specialtiesOf(found.plan).map((specialty) => ({
      key: `specialty:${specialty}`,
      label: nameIn(found.names, specialty),
      hash: sha256(partText(found.plan, specialty)),
    }));
  },
  unready: async () => null,
  open: openVersion,
  compareHref: (id, from, to) => `/sammensaetninger/sammenlign?a=${id}:${from}&b=${id}:${to}`,
};
