/**
 * One planner's editing of one draft, for as long as the page lives – also while another tab of it is shown. What is done shows at once, goes to
 * the server one act after another, and is never let go of silently: without the network it waits and is tried again, and what somebody else
 * has made impossible is named.
 */
import { Refused } from '../../../app/web/api.ts';
import type { Unplaced } from '../../../engines/composer/plan.ts';
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { type Assessed, assess } from '../rules/assess.ts';
import { withChange } from '../rules/change.ts';
import type { Edit } from '../rules/draft.ts';
import { applyEdit } from '../rules/edit.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';
import { type Keep, keptOf, stillWaiting } from './kept.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Act, answered, keepSame, layOn, type Saved, wasSaved } from './queue.ts';
import type { Server } from './server.ts';

export type Trouble =
  /** The server cannot be reached, or failed; it is tried again by itself. */
  | { kind: 'away'; fault: Refused }
  /** The way in has been lost; tried again after signing in. */
  | { kind: 'signedOut' }
  /** Somebody else was faster: nothing of ours is sent until the planner has chosen. */
  | { kind: 'stale'; theirs: Saved };

export interface Editing {
  ground: IndexedProblem;
  saved: Saved;
  /** Not yet saved, in order; the first is on its way. */
  waiting: readonly Act[];
  /** The draft as one sees it. */
  tracks: Saved['tracks'];
  assessed: Assessed;
  trouble: Trouble | null;
  /** What the last act did, and which it was. */
  last: { act: Act; outcome: Outcome } | null;
  /** Why the last wish did nothing, or what the hand is in the middle of. */
  told: Refusal | { text: string } | null;
  /** Acts that could not be saved, until the planner has read of them. */
  lost: { act: Act; why: Refusal }[];
  /** Somebody else's change, or changed reference data, has come in. */
  news: 'others' | 'reference' | null;
}

const nothing = new Set(['nothingToUndo', 'nothingToRedo']);
/** A version brings what its own search could not place, with the reasons; and what is assumed of applicants is part of what the rules look at. */
const bringsOtherGround = ({ kind }: Act, { undo, redo }: Saved): boolean => {
  const about = kind === 'undo' ? undo?.kind : kind === 'redo' ? redo?.kind : kind;
  return about === 'restore' || about === 'filling';
};
const lasting = new Set(['unreachable', 'databaseAway', 'fault', 'diskFull']);
/** Seconds until it is tried again. */
const pauses = [1, 2, 4, 8, 15];

export class Session {
  #now: Editing | null = null;
  readonly #heard = new Set<() => void>();
  readonly #server: Server;
  readonly #keep: Keep | null;
  #keeping: readonly Act[] = [];
  /** What the last search could not place, with its reasons. */
  #composed: Unplaced[] | null = null;
  #sending = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, keep: Keep | null = null) {
    this.#server = server;
    this.#keep = keep;
  }

  get now(): Editing | null {
    return this.#now;
  }

  subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };

  /** Reads the draft as it is now; what waits is laid on top. */
  async load(news: Editing['news'] = null): Promise<void> {
    const { saved, ground, composed } = await this.#server.load();
    this.#composed = composed;
    const kept = this.#now ? null : (this.#keep?.read() ?? null);
    if (kept) {
      const { acts, stale } = stillWaiting(kept, saved);
      this.#lay(saved, acts, { ground });
      // nothing is let go of before the planner has chosen
      if (stale) this.#set({ waiting: acts, lost: [], trouble: { kind: 'stale', theirs: saved } });
      else void this.#pump();
      return;
    }
    this.#lay(saved, this.#now?.waiting ?? [], { ground, ...(news && { news }), ...(news === 'others' && { last: null, told: null }) });
  }

  /** Does an edit at once, and sends it. */
  act(edit: Edit): Outcome | Refusal {
    const now = this.#ready();
    const change = applyEdit(now.tracks, edit, now.ground);
    if (isRefusal(change)) {
      this.#set({ told: change });
      return change;
    }
    const tracks = keepSame(now.tracks, withChange(now.tracks, change));
    const assessed = this.#assess(now.ground, tracks);
    const act: Act = { kind: 'edit', edit };
    const outcome = outcomeOf(now.assessed, assessed);
    this.#set({ tracks, assessed, waiting: [...now.waiting, act], last: { act, outcome }, told: null, news: null });
    void this.#pump();
    return outcome;
  }

  /** Undo, redo or a version to put in, after what still waits. */
  ask(act: Exclude<Act, { kind: 'edit' }>): void {
    this.#set({ waiting: [...this.#ready().waiting, act], told: null, news: null });
    void this.#pump();
  }

  /** Tries at once what waits. */
  retry(): void {
    clearTimeout(this.#timer);
    const now = this.#now;
    if (!now || now.trouble?.kind === 'stale') return;
    this.#set({ trouble: null });
    void this.#pump();
  }

  /** After somebody else's change: theirs, with ours on top as far as they still fit … */
  putOnTop(): void {
    const now = this.#ready();
    if (now.trouble?.kind !== 'stale') return;
    this.#lay(now.trouble.theirs, now.waiting, { trouble: null });
    void this.#pump();
  }

  /** … or theirs alone. */
  takeTheirs(): void {
    const now = this.#ready();
    if (now.trouble?.kind === 'stale') this.#lay(now.trouble.theirs, [], { trouble: null });
  }

  /** The page has heard of a revision: when it is a newer one than ours, and nothing of ours waits, it is shown. */
  async heardOf(revision: number): Promise<void> {
    const now = this.#now;
    if (!now || this.#sending || now.waiting.length > 0 || revision <= now.saved.revision) return;
    await this.load('others').catch(() => {});
  }

  /** The planner has read what was lost, and the news. */
  read(): void {
    this.#set({ lost: [], news: null });
  }

  /** Says something about the hand's work that no rule says. */
  tell(text: string | null): void {
    this.#set({ told: text === null ? null : { text } });
  }

  #ready(): Editing {
    if (!this.#now) throw new Error('the draft is not loaded');
    return this.#now;
  }

  #set(change: Partial<Editing>): void {
    if (!this.#now) return;
    this.#now = { ...this.#now, ...change };
    this.#tell();
  }

  #tell(): void {
    const { saved, waiting, ground, trouble } = this.#ready();
    if (this.#keeping !== waiting) this.#keep?.write(keptOf(saved, waiting, ground, trouble?.kind === 'stale'));
    this.#keeping = waiting;
    for (const heard of this.#heard) heard();
  }

  #assess = (ground: IndexedProblem, tracks: Saved['tracks']): Assessed => assess(ground, tracks, this.#composed);

  /** What is saved, with what waits on top; what no longer fits is told. */
  #lay(saved: Saved, waiting: readonly Act[], more: Partial<Editing> = {}): void {
    const ground = more.ground ?? this.#ready().ground;
    const { tracks: laid, fit, unfit } = layOn(saved.tracks, waiting, ground);
    const old = this.#now;
    const kept = keepSame(old?.tracks ?? [], laid);
    const same = old?.ground === ground && old.tracks.length === kept.length && kept.every((track, i) => track === old.tracks[i]);
    const tracks = same ? old.tracks : kept;
    const assessed = same ? old.assessed : this.#assess(ground, tracks);
    const before = old ?? { trouble: null, last: null, told: null, lost: [], news: null };
    const lost = [...(more.lost ?? before.lost), ...unfit];
    this.#now = { ...before, ...more, ground, saved, waiting: fit, tracks, assessed, lost };
    this.#tell();
  }

  /** Sends what waits, one after another. */
  async #pump(): Promise<void> {
    const now = this.#now;
    const act = now?.waiting[0];
    if (!now || !act || this.#sending || now.trouble) return;
    this.#sending = true;
    try {
      const answer = await this.#server.send(now.saved.revision, act);
      this.#tries = 0;
      this.#confirm(act, answered(now.saved, answer));
      if (bringsOtherGround(act, now.saved)) await this.load();
      else if (this.#ready().waiting.length === 0) await this.#compare(answer);
    } catch (fault) {
      await this.#failed(fault, act);
    } finally {
      this.#sending = false;
    }
    void this.#pump();
  }

  #confirm(act: Act, saved: Saved): void {
    const { waiting, assessed } = this.#ready();
    this.#lay(saved, waiting.slice(1));
    if (act.kind !== 'edit') this.#set({ last: { act, outcome: outcomeOf(assessed, this.#ready().assessed) } });
  }

  /** The server judged by what holds now: when it says otherwise than we, our picture of the places is old. */
  async #compare({ cost, broken }: { cost: number; broken: number }): Promise<void> {
    const { assessed } = this.#ready();
    if (broken === assessed.broken && Math.abs(cost - assessed.cost) < 1e-6) return;
    await this.load('reference');
  }

  async #failed(fault: unknown, act: Act): Promise<void> {
    if (!(fault instanceof Refused)) throw fault;
    if (fault.code === 'notSignedIn') return this.#set({ trouble: { kind: 'signedOut' } });
    if (lasting.has(fault.code)) return this.#away(fault);
    try {
      const { saved: theirs, ground } = await this.#server.load();
      const now = this.#ready();
      if (fault.code !== 'staleRevision') {
        const why = { refusal: fault.code, params: fault.params };
        if (act.kind === 'restore' || act.kind === 'filling' || act.kind === 'replan')
          return this.#lay(theirs, now.waiting.slice(1), { ground, told: why });
        const lost = nothing.has(fault.code) ? [] : [{ act, why }];
        return this.#lay(theirs, now.waiting.slice(1), { ground, lost: [...now.lost, ...lost] });
      }
      if (wasSaved(now.saved, act, theirs, now.ground)) return this.#confirm(act, theirs);
      this.#set({ trouble: { kind: 'stale', theirs } });
    } catch (second) {
      if (second instanceof Refused) this.#away(second);
      else throw second;
    }
  }

  #away(fault: Refused): void {
    const pause = pauses[Math.min(this.#tries, pauses.length - 1)] ?? 1;
    this.#tries += 1;
    this.#set({ trouble: { kind: 'away', fault } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.retry(), pause * 1000);
  }
}
