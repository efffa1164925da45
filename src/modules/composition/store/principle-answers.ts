/** How a composition answers the principles that hold for its start year. A principle without text is missing, and asks for nothing. */
import type { Db } from '../../../platform/db/db.ts';

export interface PrincipleAnswer {
  id: string;
  name: string;
  /** null = no source gives it */
  text: string | null;
  answer: string | null;
}

export const principleAnswers = (db: Db, composition: string, startYear: number): Promise<PrincipleAnswer[]> =>
  db.query<PrincipleAnswer>(
    `select p.id, p.name, p.text, a.answer from composition.principle p
       left join composition.principle_answer a on a.principle = p.id and a.composition = $1
     where p.valid @> make_date($2, 1, 1) order by p.id`,
    [composition, startYear],
  );

/** An empty answer takes the one before away. */
export async function saveAnswers(db: Db, composition: string, answers: Readonly<Record<string, string>>, person: string): Promise<void> {
  const rows = Object.entries(answers).map(([principle, answer]) => ({ principle, answer: answer.trim() }));
  await db.query(
    `delete from composition.principle_answer a using jsonb_to_recordset($2) as g (principle text, answer text)
     where a.composition = $1 and a.principle = g.principle and g.answer = ''`,
    [composition, JSON.stringify(rows)],
  );
  await db.query(
    `insert into composition.principle_answer (composition, principle, answer, answered_by)
     select $1, g.principle, g.answer, $3 from jsonb_to_recordset($2) as g (principle text, answer text) where g.answer <> ''
     on conflict (composition, principle) do update set answer = excluded.answer, answered_by = excluded.answered_by, answered_at = now()
       where composition.principle_answer.answer <> excluded.answer`,
    [composition, JSON.stringify(rows), person],
  );
}
