/** The frame of every page, and the way in when nobody is signed in. */
import { Outlet } from '@tanstack/react-router';
import { Activity, lazy, Suspense } from 'react';
import { AppShell, Link, LinkProvider } from '../../design/base.ts';
import { TableToolsProvider } from '../../design/context.tsx';
import type { Policy } from '../../platform/auth/policy.ts';
import { RouterLink, usePath } from './address.tsx';
import type { AnswerOf } from './api.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { TableExport } from './export-button.tsx';
import { useLanguage, useMessages } from './language.tsx';
import { useMay } from './may.ts';
import { navigation } from './navigation.ts';
import { usePageOwner } from './page-owner.ts';
import { useSession } from './queries.ts';
import { Loading, PendingPage } from './refusal.tsx';
import { Tools } from './tools.tsx';
import { userMenu } from './user-menu.tsx';

const SignIn = lazy(() => import('../../modules/people/ui/sign-in-page.tsx'));
const SessionOver = lazy(() => import('../../modules/people/ui/session-over.tsx'));

/** Pages that need nobody signed in. */
const open = ['/log-ind', '/log-ind/ukendt', '/ordbog'];

type Person = NonNullable<AnswerOf<'GET /api/session'>['person']>;

export function Shell() {
  const m = useMessages(da, en);
  const { language, setLanguage } = useLanguage();
  const session = useSession();
  const path = usePath();
  const may = useMay();
  const person = session.data?.person ?? null;
  const isOpen = open.includes(path);
  const { owner, isOver } = usePageOwner(person, isOpen);
  const waits = isOver && !isOpen;
  const other = language === 'da' ? 'en' : 'da';
  const links = linksFor(person, may).map(({ href, label, more }) => ({
    href,
    label: m.links[label],
    current: path.startsWith(href),
    more,
  }));
  return (
    <LinkProvider link={RouterLink}>
      <AppShell
        name={m.product}
        homeHref="/"
        links={links.filter(({ more }) => !more)}
        more={{ label: m.menuMore, links: links.filter(({ more }) => more) }}
        languages={[{ lang: other, label: m.otherLanguage, onChoose: () => setLanguage(other) }]}
        user={person ? userMenu(person, m, may) : undefined}
        tools={person ? <Tools /> : undefined}
        footer={
          <>
            <span>{m.footer}</span>
            <Link href="/ordbog">{m.glossary}</Link>
            {person && <Link href="/persondata">{m.personalData}</Link>}
          </>
        }
        labels={{ skip: m.skip, menu: m.menu, navigation: m.navigation }}
      >
        <Suspense fallback={<Loading />}>
          {!session.data ? (
            <PendingPage title={m.product} query={session} />
          ) : person || isOpen || owner ? (
            <>
              {waits && owner && <SessionOver name={owner.name} />}
              <Activity mode={waits ? 'hidden' : 'visible'} key={owner?.id}>
                <TableToolsProvider tools={TableExport}>
                  <Outlet />
                </TableToolsProvider>
              </Activity>
            </>
          ) : (
            <SignIn />
          )}
        </Suspense>
      </AppShell>
    </LinkProvider>
  );
}

/** Only the ways that lead somewhere for this person. */
const linksFor = (person: Person | null, may: (policy: Policy) => boolean) =>
  navigation.filter(({ label, policy }) =>
    policy ? may(policy) : label === 'compositions' ? Boolean(person?.trainingRegions.length) : Boolean(person?.roles.length),
  );
