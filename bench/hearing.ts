/**
 * A hearing of a text as long as a composition of 500 tracks (3,000 anchors), 60 parties and 1,500 comments: how long each of its pages' requests takes, beside the
 * bare health answer in the same run, and how long the memo takes on the page and on paper.
 */
import { sendHearing, withHearings } from './hearing-world.ts';

const rounds = 40;

export const run = (): Promise<void> =>
  withHearings(async (world) => {
    const { owner, ask } = world;
    const { id, parties, document } = await sendHearing(world, 3_000, 60);
    await owner.query(
      `insert into hearings.answer (party, no, hearing, text, comments, late, content, sha256, signed_name)
       select p, 1, $1, '', 25, false, '{}', encode(sha256('{}'), 'hex'), 'Måling' from unnest($2::uuid[]) p`,
      [id, parties],
    );
    await owner.query(
      `insert into hearings.comment (hearing, party, no, answer, anchor, kind, stance, text, proposed, written_name)
       select $1, ($2::uuid[])[1 + (n - 1) % 60], n, 1, 'passage:p' || (1 + (n * 7) % 3000), (array['term', 'fact', 'wording', 'disagreement', 'missing', 'support'])[1 + n % 6],
         (array['supports', 'changes', 'opposes', 'none'])[1 + n % 4], 'Kommentar ' || n || repeat(' om forløbets sammensætning og rækkefølge', 6), 'Forslag ' || n, 'Måling'
       from generate_series(1, 1500) n`,
      [id, parties],
    );
    await owner.query(
      `insert into hearings.response (comment, hearing, outcome, why) select id, hearing, 'accepted', 'Rettet, fordi ' || no from hearings.comment where hearing = $1 and no <= 1400`,
      [id],
    );
    await owner.query(
      'analyze hearings.comment; analyze hearings.anchor; analyze hearings.response; analyze hearings.party; analyze hearings.answer',
    );
    const base = `/api/hearings/${id}`;
    const rows = [];
    for (const url of [
      '/health',
      '/api/hearings',
      base,
      `${base}/anchors`,
      `${base}/anchors?q=fyrre`,
      `${base}/comments`,
      `${base}/comments?unanswered=true`,
      `${base}/tensions`,
      `${base}/memo`,
    ]) {
      const times: number[] = [];
      let bytes = 0;
      const cpu = process.cpuUsage();
      for (let round = 0; round < rounds; round += 1) {
        const began = performance.now();
        const answer = await ask('planner-ost', 'GET', url);
        times.push(performance.now() - began);
        bytes = answer.bytes;
        if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
      }
      const { user, system } = process.cpuUsage(cpu);
      times.sort((a, b) => a - b);
      const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
      rows.push({
        address: url.replace(id, ':id'),
        kB: Math.round(bytes / 1024),
        'p50 ms': at(0.5),
        'p95 ms': at(0.95),
        'CPU ms (node)': ((user + system) / 1000 / rounds).toFixed(1),
      });
    }
    console.table(rows);
    const began = performance.now();
    const pdf = await ask('planner-ost', 'GET', `${base}/memo.pdf`);
    console.log(
      `memo of 1,500 comments as PDF: ${Math.round(performance.now() - began)} ms, ${Math.round(pdf.bytes / 1024)} kB (${pdf.status})`,
    );
    const version = performance.now();
    const shown = (await ask('planner-ost', 'GET', `/api/documents/${document}`)).body.passages as { text: string }[];
    const text = shown.map((one, at) => (at % 20 === 0 ? `${one.text} Ændret.` : one.text)).join('\n\n');
    await ask('planner-ost', 'POST', `/api/documents/${document}/versions`, { text, seen: 1 });
    const followed = performance.now();
    const taken = await ask('planner-ost', 'POST', `${base}/versions`, { version: 2 });
    console.log(
      `new version saved in ${Math.round(followed - version)} ms; taken in, with ${taken.body.changed} of 3,000 anchors changed, in ${Math.round(performance.now() - followed)} ms`,
    );
  });
