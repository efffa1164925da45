/**
 * What is recommended, heard and assented to: one version of something, known by its fingerprint. The modules that hear and assent know no
 * composition and no document; each kind of thing tells here what they need of it. The kinds are collected by the app (`app/subject-kinds.ts`).
 */
import type { Refusal } from '../kernel/refusal.ts';
import type { Db } from './db/db.ts';

export interface Subject {
  kind: string;
  id: string;
  version: number;
  /** SHA-256 of the version's canonical content. An act carries the one that its page showed; where the two differ, it is refused. */
  hash: string;
}

export interface LoadedSubject {
  /** As it was called then, with the version. Names stay Danish. */
  name: string;
  hash: string;
  content: string;
  /** The address of its page. */
  href: string;
  /** Whose it is; null = the nation's. For policies. */
  trainingRegion: string | null;
  /** The areas that the agreement it stands on names: each must assent to the whole. */
  areas: { id: string; name: string }[];
}

export interface Anchor {
  /** `track:…`, `element:…`, `figure:…`, `specialty:…`, `passage:…`: the same in every version as long as the thing is. */
  key: string;
  /** In Danish, made of the version's own names. */
  label: string;
  /** The key of the part that it belongs to; null = the whole. */
  part: string | null;
}

/** Where an anchor of one version is in another, and under which key there; `gone` has none. */
export type Followed = { state: 'same' | 'changed'; key: string } | { state: 'gone'; key: null };

/** A part that is recommended by itself: a specialty. Its hash covers what the part says, not what things in it are numbered. */
export interface SubjectPart {
  key: string;
  label: string;
  hash: string;
}

export interface InEffect {
  version: number;
  at: string;
  byName: string | null;
}

/** Everything is read for the person of the transaction: what that person may not read is null or empty, until the version is opened. */
export interface SubjectKind {
  load(db: Db, id: string, version: number): Promise<LoadedSubject | null>;
  anchors(db: Db, id: string, version: number): Promise<Anchor[]>;
  follow(db: Db, id: string, from: number, to: number, keys: readonly string[]): Promise<Map<string, Followed>>;
  parts(db: Db, id: string, version: number): Promise<SubjectPart[]>;
  /** The same of a content as it is stored, whoever asks; and the stored content, for the owner: to verify seals. */
  partsOf(content: string): SubjectPart[];
  read(db: Db, id: string, version: number): Promise<string | null>;
  /** What stops this version from being recommended and heard; null = nothing. */
  unready(db: Db, id: string, version: number): Promise<Refusal | null>;
  /** From now on everybody signed in may read this version: it is in hearing, or in effect. By one who may read it. */
  open(db: Db, id: string, version: number): Promise<void>;
  /** The newest version in effect, with who saw to it and when; null = none. */
  inEffect(db: Db, id: string): Promise<InEffect | null>;
  /** The areas of a training region that agreements in force on a day name for this kind: each must assent. */
  areasNamed(db: Db, trainingRegion: string, on: string): Promise<{ id: string; name: string }[]>;
  /** The address where its treatment is told. */
  treatmentHref(id: string): string;
  /** The address where two versions stand beside each other; null where there is no such page. */
  compareHref(id: string, from: number, to: number): string | null;
}

/** By kind. */
export type SubjectKinds = Readonly<Record<string, SubjectKind>>;
