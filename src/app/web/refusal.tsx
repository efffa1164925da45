/** What a page shows while it waits, and when it is refused. */
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button, LinkButton, Notice } from '../../design/base.ts';
import { refusalsDa } from '../../platform/http/refusals.da.ts';
import { refusalsEn } from '../../platform/http/refusals.en.ts';
import { isRefusalCode } from '../../platform/http/refusals.ts';
import { usePath, useSearch } from './address.tsx';
import { Refused } from './api.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useLanguage, useMessages } from './language.tsx';
import { navigation } from './navigation.ts';
import { AppPage } from './page.tsx';

/** The sentence of a refusal or a fault in the reader's language. */
export function useRefusalSentence(): (fault: unknown) => string {
  const m = useMessages(da, en);
  const { language } = useLanguage();
  return (fault) => {
    if (!(fault instanceof Refused)) return m.faultText;
    if (fault.code === 'unreachable') return m.unreachable;
    if (isRefusalCode(fault.code)) return (language === 'da' ? refusalsDa : refusalsEn)[fault.code](fault.params);
    return fault.detail || m.unknownRefusal(fault.code);
  };
}

/** What asking again cannot change. */
const final = new Set(['notAllowed', 'notFound', 'notSignedIn', 'badInput', 'unknownVersion', 'notComparable']);

/** A refusal as a notice, read out when it comes. */
export function RefusalNotice({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const m = useMessages(da, en);
  const sentence = useRefusalSentence();
  const canHelp = onRetry && !(fault instanceof Refused && final.has(fault.code));
  return (
    <Notice
      tone="error"
      word={m.error}
      title={sentence(fault)}
      live="assertive"
      actions={canHelp && <Button onClick={onRetry}>{m.retry}</Button>}
    />
  );
}

/** True when something has taken long enough to be spoken of. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** Says that it loads, but only when that takes long enough to be seen. */
export function Loading() {
  const m = useMessages(da, en);
  return (
    <p role="status" className="soft">
      {useLate() ? m.loading : ' '}
    </p>
  );
}

type PendingQuery = Pick<UseQueryResult, 'error' | 'refetch'>;

/** A read asks only what the address says: when that cannot be used, the address is what must be changed. */
function BadAddress() {
  const m = useMessages(da, en);
  const path = usePath();
  const hasSearch = Object.keys(useSearch()).length > 0;
  return (
    <Notice
      tone="error"
      word={m.error}
      title={m.badAddress}
      live="assertive"
      actions={<LinkButton href={hasSearch ? path : '/'}>{hasSearch ? m.withoutFilters : m.toStart}</LinkButton>}
    />
  );
}

const isBadAddress = (fault: unknown): boolean => fault instanceof Refused && fault.code === 'badInput';

/** In place of a part whose data isn't there yet. */
export const Waiting = ({ query }: { query: PendingQuery }) =>
  isBadAddress(query.error) ? (
    <BadAddress />
  ) : query.error ? (
    <RefusalNotice fault={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Loading />
  );

/** Nothing on this page can be had: the heading says why, and the way goes elsewhere. */
const headings: Record<string, 'noAccessTitle' | 'notFoundTitle' | 'badAddressTitle'> = {
  notAllowed: 'noAccessTitle',
  notFound: 'notFoundTitle',
  unknownVersion: 'notFoundTitle',
  badInput: 'badAddressTitle',
};

/** What the address asks for does not exist, or cannot be shown so: the list it belongs to is the way on. */
const choosesAnew = new Set(['notFound', 'unknownVersion', 'notComparable']);

/** The list that a page below it belongs to. */
function useListAbove() {
  const { links } = useMessages(da, en);
  const path = usePath();
  const found = navigation.find(({ href }) => path.startsWith(`${href}/`));
  return found && { href: found.href, label: links[found.label] };
}

/** In place of a page whose data isn't there yet: nothing at first, so that headings don't flicker, then that it is on its way. */
export function PendingPage({ title, query }: { title: string; query: PendingQuery }) {
  const m = useMessages(da, en);
  const late = useLate();
  const list = useListAbove();
  if (!late && !query.error) return <div aria-busy="true" />;
  const code = query.error instanceof Refused ? query.error.code : '';
  const why = headings[code];
  return (
    <AppPage title={why ? m[why] : title} path={why && code !== 'notAllowed' && list ? [list] : undefined}>
      <Waiting query={query} />
      {(choosesAnew.has(code) || code === 'notAllowed') && (
        <div className="button-row">
          {list && choosesAnew.has(code) && <LinkButton href={list.href}>{list.label}</LinkButton>}
          <LinkButton href="/">{m.toStart}</LinkButton>
        </div>
      )}
    </AppPage>
  );
}
