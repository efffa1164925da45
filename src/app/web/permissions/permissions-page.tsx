/** Who may do what, as the policies say it: the matrix of the command `matrix`, for one role at a time. */
import { Mark, type Tone } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { useSearch, useSetSearch } from '../address.tsx';
import type { AnswerOf } from '../api.ts';
import { da as webDa } from '../da.ts';
import { en as webEn } from '../en.ts';
import { useMessages } from '../language.tsx';
import { AppPage } from '../page.tsx';
import { useCall, useSession } from '../queries.ts';
import { PendingPage } from '../refusal.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { sentencesDa } from './sentences.da.ts';
import { sentencesEn } from './sentences.en.ts';

type Row = AnswerOf<'GET /api/permissions'>[number];
type Answer = Row['answers'][number]['answer'];

const tones: Record<Answer, Tone> = { allowed: 'success', notAllowed: 'neutral', notYours: 'warning', notSignedIn: 'neutral' };
const scopes = ['own', 'descendant', 'foreign', 'none'] as const;

export default function PermissionsPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const sentences = useMessages(sentencesDa, sentencesEn);
  const session = useSession();
  const { rolle } = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/permissions', {});
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  const roles = [...Object.keys(web.roles), 'signedOut'];
  const chosen = roles.find((role) => role === rolle) ?? session.data?.person?.roles[0]?.role ?? roles[0] ?? '';
  const nameOf = (role: string) => web.roles[role] ?? m.signedOut;
  const answerOf = (row: Row, scope: string) => row.answers.find((one) => one.role === chosen && one.scope === scope)?.answer;
  const shown = scopes.filter((scope) => query.data.some((row) => answerOf(row, scope) !== undefined));
  const first = shown[0] ?? 'own';
  const open = query.data.filter((row) => answerOf(row, first) === 'allowed').length;
  const columns: Column<Row>[] = [
    { key: 'route', header: m.route, rowHeader: true, cell: (row) => <code>{row.route}</code>, value: (row) => row.route },
    { key: 'rule', header: m.rule, cell: ({ sentence }) => sentences[sentence] ?? sentence },
    ...shown.map((scope) => ({
      key: scope,
      header: m.scopes[scope],
      cell: (row: Row) => {
        const answer = answerOf(row, scope) ?? 'notAllowed';
        return (
          <Mark tone={tones[answer]} plain>
            {m.answers[answer]}
          </Mark>
        );
      },
      value: (row: Row) => m.answers[answerOf(row, scope) ?? 'notAllowed'],
    })),
  ];
  return (
    <AppPage title={m.title} heading={m.heading(nameOf(chosen), open, query.data.length)} subline={m.subline}>
      <FilterBar
        label={m.title}
        selects={[
          {
            key: 'role',
            label: m.role,
            value: chosen,
            options: roles.map((role) => ({ value: role, label: nameOf(role) })),
            onChange: (role) => setSearch({ rolle: role }),
          },
        ]}
      />
      <Table caption={m.caption} columns={columns} rows={query.data} rowKey={(row) => row.route} />
    </AppPage>
  );
}
