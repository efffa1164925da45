/**
 * Writers while a hearing closes: wave upon wave each enters a remark for its party and signs, half of them in a crowd, the others
 * further and further apart, while the holder never ceases to answer what has come and to try to close: it is let with some of them on their way. In the end each comment whose signature was acknowledged is in the sealed memo exactly once, and whoever was refused was told why.
 */
import { sendHearing, withHearings } from '../hearing-world.ts';
import { pause } from './program.ts';

export async function hearingCloses(writers: number): Promise<void> {
  await withHearings(async (world) => {
    const { ask } = world;
    const { id, parties } = await sendHearing(world, 50, writers);
    const base = `/api/hearings/${id}`;
    const acknowledged = new Set<string>();
    const refusals = new Map<string, number>();
    let closed = false;
    const refused = (code: unknown): void => {
      refusals.set(String(code), (refusals.get(String(code)) ?? 0) + 1);
    };

    /** Asks until it is done or the hearing is closed; a busy machine's refusal is counted and tried again, as a person would. */
    const until = async (method: string, url: string, body: unknown): Promise<boolean> => {
      for (;;) {
        const got = await ask('planner-ost', method, url, body);
        if (got.status === 200) return true;
        refused(got.body.code);
        if (got.body.code === 'hearingClosed') return false;
        if (got.status < 500 && got.body.code !== 'lockedByOther') throw new Error(`${url}: ${JSON.stringify(got.body)}`);
      }
    };
    const write = async (party: string, at: number, wave: number): Promise<void> => {
      const text = `skriver ${at}, bølge ${wave}`;
      const anchor = `passage:p${((at + wave) % 50) + 1}`;
      if (!(await until('POST', `${base}/remarks`, { party, anchor, kind: 'wording', stance: 'changes', text, proposed: '' }))) return;
      if (await until('POST', `${base}/answers`, { party, text: '' })) acknowledged.add(text);
    };
    /** Half of the writers at once, then the others one after another, each wave further apart: the holder finds a moment between two of them. */
    const waves = async (): Promise<void> => {
      for (let wave = 1; !closed; wave += 1) {
        await Promise.all(parties.map((party, at) => (at % 2 === 0 ? write(party, at, wave) : null)));
        const apart = 5 * wave ** 2;
        await Promise.all(parties.map((party, at) => (at % 2 === 1 ? pause(apart * at).then(() => write(party, at, wave)) : null)));
      }
    };
    const answer = { outcome: 'accepted', why: 'Rettet.', changed: '', changeVersion: null, changeAnchor: null };
    const hold = async (): Promise<void> => {
      for (let tries = 0; !closed; ) {
        const { status, body } = await ask('planner-ost-2', 'GET', `${base}/comments?unanswered=true&signed=true`);
        if (status !== 200) refused(body.code);
        const rows = (body.rows ?? []) as { id: string }[];
        await Promise.all(rows.map((row) => ask('planner-ost-2', 'PUT', `${base}/comments/${row.id}/response`, answer)));
        // nobody has answered yet: there is something to close when some have
        if (acknowledged.size < writers / 2) continue;
        tries += 1;
        const done = await ask('planner-ost-2', 'POST', `${base}/close`);
        closed = done.status === 200;
        if (!closed) refused(`close: ${done.body.code}`);
        if (tries > 100_000) throw new Error('never closed');
      }
    };
    await Promise.all([waves(), hold()]);
    const { body } = await ask('planner-ost', 'GET', `${base}/memo`);
    const inMemo = (body.memo as { comments: { text: string; response: unknown }[] }).comments;
    const texts = inMemo.map(({ text }) => text);
    const lost = [...acknowledged].filter((text) => !texts.includes(text)).length;
    const twice = texts.length - new Set(texts).size;
    const foreign = texts.filter((text) => !acknowledged.has(text)).length;
    const open = inMemo.filter(({ response }) => response === null).length;
    console.log(
      `hearing: ${writers} writers, ${acknowledged.size} comments acknowledged, ${inMemo.length} in the memo; ${lost} lost, ${twice} twice, ${foreign} not acknowledged, ${open} without answer`,
    );
    console.log(`refused with: ${[...refusals].map(([code, many]) => `${code} ${many}`).join(', ')}`);
    if (lost + twice + foreign + open > 0 || !closed) process.exitCode = 1;
  });
}
