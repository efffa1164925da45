import { useSearch } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { AgreementView } from './agreement-view.tsx';
import { da } from './da.ts';
import { OlderEditions, standing } from './edition-line.tsx';
import { en } from './en.ts';
import { isException, shareWords } from './share-words.ts';

/** The agreements: what each asks for, and from when to when. One alone is the heading's answer. */
export default function AgreementsPage() {
  const m = useMessages(da, en);
  const { formatPercent } = useFormats();
  const search = useSearch();
  const query = useCall('GET /api/agreements', {});
  if (!query.data) return <PendingPage title={m.agreements} query={query} />;

  const all = search.udgaver === 'alle';
  const [only, ...others] = query.data.filter(({ state }) => state === 'inForce');
  const overall = only?.shares.find((share) => share.specialty === null);
  const heading =
    only && overall && others.length === 0
      ? m.agreementAnswer(
          areaName(only.home.name),
          shareWords(overall, formatPercent, m),
          only.shares.filter((share) => share.specialty !== null && isException(only, share)).length,
        )
      : m.agreementsHeading(others.length + (only ? 1 : 0));
  return (
    <AppPage title={heading} subline={m.agreementsSubline}>
      {query.data.length === 0 && <EmptyState title={m.noAgreements} />}
      {standing(query.data, all).map((agreement) => (
        <AgreementView key={agreement.id} agreement={agreement} />
      ))}
      <OlderEditions editions={query.data} />
    </AppPage>
  );
}
