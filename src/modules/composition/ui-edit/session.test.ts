import { expect, test } from 'vitest';
import { Refused } from '../../../app/web/api.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { assess } from '../rules/assess.ts';
import { removedBy, withChange } from '../rules/change.ts';
import type { DraftTrack, Edit } from '../rules/draft.ts';
import { draft, ground, line } from '../rules/edit.cases.ts';
import { applyEdit } from '../rules/edit.ts';
import type { Keep, Kept } from './kept.ts';
import type { Act } from './queue.ts';
import type { Server } from './server.ts';
import { Session } from './session.ts';

/** The other side, with the draft in memory: it keeps revisions as the server does, and can go away before or after it has saved. */
class Other implements Server {
  tracks: readonly DraftTrack[] = draft();
  revision = 1;
  readonly done: string[] = [];
  /** What happens to the next requests. */
  readonly weather: ('away' | 'answerLost')[] = [];
  readonly #ground = ground();

  load = async () => ({
    saved: { revision: this.revision, changedByName: 'Per', tracks: structuredClone(this.tracks), undo: null, redo: null },
    ground: this.#ground,
    composed: [],
  });

  change(edit: Edit) {
    const change = applyEdit(this.tracks, edit, this.#ground);
    if (isRefusal(change)) throw new Refused({ code: change.refusal, params: {}, detail: '' });
    this.tracks = withChange(this.tracks, change);
    this.revision += 1;
    this.done.push(edit.kind);
    return change;
  }

  send = async (revision: number, act: Act) => {
    const weather = this.weather.shift();
    if (weather === 'away') throw new Refused({ code: 'unreachable', params: {}, detail: '' });
    if (revision !== this.revision) throw new Refused({ code: 'staleRevision', params: { name: 'Per' }, detail: '' });
    if (act.kind !== 'edit') throw new Refused({ code: 'nothingToUndo', params: {}, detail: '' });
    const change = this.change(act.edit);
    if (weather === 'answerLost') throw new Refused({ code: 'unreachable', params: {}, detail: '' });
    const { figures, cost, broken } = assess(this.#ground, this.tracks, []);
    const undo = { kind: act.edit.kind, personName: 'Pia' };
    const standing = { revision: this.revision, changedByName: 'Pia', undo, redo: null };
    return { ...standing, changed: change.after, removed: removedBy(change), figures, cost, broken };
  };
}

const unit: Edit = { kind: 'setUnit', element: 't1-e3', unit: 'e' };
const border: Edit = { kind: 'moveBorder', element: 't1-e3', months: -2 };
const pin: Edit = { kind: 'pinTrack', track: 't2', pinned: true };

async function begun(): Promise<{ session: Session; other: Other }> {
  const other = new Other();
  const session = new Session(other);
  await session.load();
  return { session, other };
}
const idle = async (session: Session) => {
  for (let turn = 0; turn < 50 && (session.now?.waiting.length ?? 0) > 0 && !session.now?.trouble; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
};
const shown = (session: Session) => session.now?.tracks.map(line);

test('an edit shows at once, and is then saved; several go one after another', async () => {
  const { session, other } = await begun();
  for (const edit of [unit, border, pin]) session.act(edit);
  expect(shown(session)?.[0]).toBe('t1 2028-03: w 18, w-med 6 side, e 10, w 14');
  expect(session.now?.waiting).toHaveLength(3);
  await idle(session);
  expect(other.done).toEqual(['setUnit', 'moveBorder', 'pinTrack']);
  expect([session.now?.waiting.length, session.now?.saved.revision]).toEqual([0, 4]);
  expect(shown(session)).toEqual(other.tracks.map(line));
});

test('what makes no sense is refused at once, told, and never sent', async () => {
  const { session, other } = await begun();
  session.act({ kind: 'moveBorder', element: 't1-e4', months: 1 });
  expect(session.now?.told).toMatchObject({ refusal: 'noBorder' });
  await idle(session);
  expect(other.done).toEqual([]);
});

test('without the server edits wait, in order, and are sent when it is tried again', async () => {
  const { session, other } = await begun();
  other.weather.push('away');
  session.act(unit);
  await idle(session);
  session.act(border);
  expect(session.now?.trouble).toMatchObject({ kind: 'away' });
  expect(session.now?.waiting).toHaveLength(2);
  session.retry();
  await idle(session);
  expect(other.done).toEqual(['setUnit', 'moveBorder']);
  expect(session.now?.trouble).toBeNull();
});

test('an answer lost on the way: the border is not moved twice', async () => {
  const { session, other } = await begun();
  other.weather.push('answerLost');
  session.act(border);
  await idle(session);
  session.retry();
  await idle(session);
  expect(other.done).toEqual(['moveBorder']);
  expect([session.now?.trouble, session.now?.waiting.length]).toEqual([null, 0]);
  expect(shown(session)).toEqual(other.tracks.map(line));
});

test('somebody else was faster: nothing is sent until it is chosen; on top goes what fits, the rest is named', async () => {
  const { session, other } = await begun();
  other.change({ kind: 'removeTrack', track: 't1' });
  session.act(unit);
  session.act(pin);
  await idle(session);
  expect(session.now?.trouble).toMatchObject({ kind: 'stale', theirs: { changedByName: 'Per' } });
  expect(session.now?.waiting, 'nothing is lost meanwhile').toHaveLength(2);
  session.putOnTop();
  await idle(session);
  expect(other.done).toEqual(['removeTrack', 'pinTrack']);
  expect(session.now?.lost.map(({ act, why }) => [act, why.refusal])).toEqual([[{ kind: 'edit', edit: unit }, 'elementGone']]);
  expect(shown(session)).toEqual(['t2 2028-03!: w 18, w-med 6 side, e 12, w 12']);
});

test('… or theirs alone', async () => {
  const { session, other } = await begun();
  other.change(pin);
  session.act(unit);
  await idle(session);
  session.takeTheirs();
  expect(session.now?.waiting).toEqual([]);
  expect(shown(session)).toEqual(other.tracks.map(line));
});

test('a newer revision that the page hears of is shown, but never over what waits', async () => {
  const { session, other } = await begun();
  session.act(border);
  await idle(session);
  expect(session.now?.last).not.toBeNull();
  other.change(pin);
  await session.heardOf(other.revision);
  expect([session.now?.news, shown(session)]).toEqual(['others', other.tracks.map(line)]);
  expect(session.now?.last, 'what was done before is no longer the last').toBeNull();
  other.weather.push('away');
  session.act(unit);
  await idle(session);
  other.change({ kind: 'pinTrack', track: 't2', pinned: false });
  await session.heardOf(other.revision);
  expect(session.now?.waiting).toHaveLength(1);
  expect(shown(session)?.[0]).toContain('e 10');
});

test('undo with nothing to undo is no loss', async () => {
  const { session } = await begun();
  session.ask({ kind: 'undo' });
  await idle(session);
  await idle(session);
  expect([session.now?.waiting, session.now?.lost]).toEqual([[], []]);
});

/** A browser's tab: it keeps text, over a reload of the page. */
function tab(): Keep & { text: string | null } {
  return {
    text: null,
    read() {
      return this.text === null ? null : (JSON.parse(this.text) as Kept);
    },
    write(kept) {
      this.text = kept && JSON.stringify(kept);
    },
  };
}
async function reloaded(other: Other, keep: Keep): Promise<Session> {
  const session = new Session(other, keep);
  await session.load();
  return session;
}

test('what waits in a conflict is there after a reload, and another, with the same choice; then the browser keeps nothing', async () => {
  const [other, keep] = [new Other(), tab()];
  const before = await reloaded(other, keep);
  other.change({ kind: 'removeTrack', track: 't1' });
  before.act(unit);
  before.act(pin);
  await idle(before);
  await reloaded(other, keep);
  const after = await reloaded(other, keep);
  expect(after.now?.trouble).toMatchObject({ kind: 'stale', theirs: { changedByName: 'Per' } });
  expect(after.now?.waiting, 'what no longer fits is named, not dropped').toEqual(before.now?.waiting);
  expect(other.done, 'nothing is sent before it is chosen').toEqual(['removeTrack']);
  after.putOnTop();
  await idle(after);
  expect(other.done).toEqual(['removeTrack', 'pinTrack']);
  expect(keep.text).toBeNull();
});

test('… and is let go of when theirs is taken', async () => {
  const [other, keep] = [new Other(), tab()];
  const before = await reloaded(other, keep);
  other.change(pin);
  before.act(unit);
  await idle(before);
  (await reloaded(other, keep)).takeTheirs();
  expect(keep.text).toBeNull();
  expect((await reloaded(other, keep)).now?.waiting).toEqual([]);
});

test('what waited for the server is sent after a reload, and what it had saved without saying so is not done twice', async () => {
  for (const [weather, done] of [
    ['away', ['moveBorder', 'pinTrack']],
    ['answerLost', ['moveBorder', 'pinTrack']],
  ] as const) {
    const [other, keep] = [new Other(), tab()];
    const before = await reloaded(other, keep);
    other.weather.push(weather);
    before.act(border);
    before.act(pin);
    await idle(before);
    const after = await reloaded(other, keep);
    await idle(after);
    expect([other.done, after.now?.trouble, keep.text], weather).toEqual([done, null, null]);
    expect(shown(after)).toEqual(other.tracks.map(line));
  }
});
