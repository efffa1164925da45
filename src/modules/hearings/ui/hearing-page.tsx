import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Mark, Tabs } from '../../../design/base.ts';
import { CommentsTab } from './comments-tab.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { HeardTab } from './heard-tab.tsx';
import { tones } from './list-page.tsx';
import { MailTab } from './mail-tab.tsx';
import { MemoTab } from './memo-tab.tsx';
import { PartiesTab } from './parties-tab.tsx';

export type Hearing = AnswerOf<'GET /api/hearings/:id'>;

const parts = { tekst: HeardTab, kommentarer: CommentsTab, parter: PartiesTab, notat: MemoTab, post: MailTab };
type Part = keyof typeof parts;

/** One hearing: what is heard, the comments, the parties, the memo, the letters. */
export default function HearingPage() {
  const all = useMessages(da, en);
  const m = all.hearing;
  const { formatDate } = useFormats();
  const { id = '', tab } = useParams();
  const hearing = useCall('GET /api/hearings/:id', { params: { id } });
  if (!hearing.data) return <PendingPage title={m.title} query={hearing} />;
  const { name, state, deadline, closedAt, subjectKind, version, partyList, holds, answered, parties, comments, unanswered } = hearing.data;
  const shown: Part = tab && tab in parts ? (tab as Part) : 'tekst';
  const Shown = parts[shown];
  const heading =
    state === 'closed'
      ? m.headingClosed(name, formatDate(closedAt ?? ''))
      : state === 'over'
        ? m.headingOver(name, formatDate(deadline))
        : m.headingOpen(name, formatDate(deadline));
  const names = (Object.keys(parts) as Part[]).filter((part) => part !== 'post' || holds);
  return (
    <AppPage
      title={name}
      heading={heading}
      path={[{ href: '/hoeringer', label: all.list.title }]}
      subline={
        <>
          <Mark tone={tones[state]}>{all.states[state]}</Mark>{' '}
          {m.subline(all.subjects[subjectKind] ?? subjectKind, version, partyList.length)}{' '}
          {holds && m.held(answered, parties, comments, unanswered)}
        </>
      }
    >
      <Tabs
        label={m.views}
        items={names.map((part) => ({
          href: part === 'tekst' ? `/hoeringer/${id}` : `/hoeringer/${id}/${part}`,
          label: m.tabs[part],
          current: part === shown,
        }))}
      />
      <Shown hearing={hearing.data} />
    </AppPage>
  );
}
