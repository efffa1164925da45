/** A document as a subject: its passages are what a comment can be tied to, and nothing of it is recommended by part. */
import type { Db } from '../../../platform/db/db.ts';
import type { Followed, SubjectKind } from '../../../platform/subjects.ts';
import { followPassages } from '../rules/passages.ts';
import { findText, passagesOf } from '../store/documents.ts';

const key = (id: string): string => `passage:${id}`;
const passages = async (db: Db, id: string, version: number) => {
  const text = await findText(db, id, version);
  return text ? passagesOf(text) : [];
};

export const documentSubject: SubjectKind = {
  async load(db, id, version) {
    const text = await findText(db, id, version);
    if (!text) return null;
    const { name, sha256, content, trainingRegion } = text;
    return { name, hash: sha256, content, href: `/dokumenter/${id}?version=${version}`, trainingRegion, areas: [] };
  },
  anchors: async (db, id, version) => (await passages(db, id, version)).map((one) => ({ key: key(one.id), label: one.text, part: null })),
  async follow(db, id, from, to, keys) {
    const ids = keys.map((one) => one.replace('passage:', ''));
    const found = followPassages(await passages(db, id, from), await passages(db, id, to), ids);
    const told = ([one, state]: [string, 'same' | 'changed' | 'gone']): [string, Followed] => [
      key(one),
      state === 'gone' ? { state, key: null } : { state, key: key(one) },
    ];
    return new Map([...found].map(told));
  },
  parts: async () => [],
  partsOf: () => [],
  read: async (db, id, version) => (await findText(db, id, version))?.content ?? null,
  unready: async () => null,
  // the hearing shows its parties the passages themselves
  open: async () => {},
  // a text takes effect by whoever issues it, not here
  inEffect: async () => null,
  areasNamed: async () => [],
  treatmentHref: (id) => `/dokumenter/${id}`,
  compareHref: () => null,
};
