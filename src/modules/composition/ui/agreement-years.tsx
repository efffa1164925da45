import type { AnswerOf } from '../../../app/web/api.ts';
import { ExportButton } from '../../../app/web/export-button.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Term } from '../../../app/web/term.tsx';
import { Definition, Link } from '../../../design/base.ts';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { shortArea } from './sentence.ts';

type Start = AnswerOf<'GET /api/start'>;
interface Line {
  key: string;
  year: number;
  share: number | null;
  home?: number;
  all?: number;
  href?: string;
}

/** The latest composition beside the five start years before it. A plain small table: the start page loads no table component. */
export function AgreementYears({ start, region }: { start: Start; region: string }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent, formatYears } = useFormats();
  const { agreement, latest, earlier } = start;
  const low = agreement?.low ?? null;
  const lines: Line[] = [
    ...(latest ? [{ ...latest, key: latest.id, year: latest.startYear, href: `/sammensaetninger/${latest.id}/fordeling` }] : []),
    ...[...earlier]
      .sort((a, b) => b.year - a.year)
      .map(({ year, home, all }) => ({
        key: String(year),
        year,
        home,
        all,
        href: `/aargange/${year}?region=${region}`,
        share: all === 0 ? null : (home * 10_000) / all,
      })),
  ];
  const part =
    latest && latest.specialties < latest.allSpecialties ? m.start.partOfSpecialties(latest.specialties, latest.allSpecialties) : '';
  const what = (key: string) => (key === latest?.id ? [m.start.thisComposition, part].filter(Boolean).join(', ') : m.start.earlierYear);
  const points = (share: number, target: number) => {
    const off = Math.round((share - target * 100) / 10) / 10;
    return `${off > 0 ? '+' : off < 0 ? '−' : ''}${formatNumber(Math.abs(off), 1)}`;
  };
  const amount = (months: number | undefined) => (months === undefined ? null : Math.round((months * 10) / 12) / 10);
  return (
    <>
      <table className="years">
        <caption className="unseen">{m.start.agreement}</caption>
        <thead>
          <tr>
            <th scope="col">{m.start.year}</th>
            <th scope="col" className="years-what">
              {m.start.what}
            </th>
            <td className="years-bar" aria-hidden="true" />
            <th scope="col" className="years-number">
              <Definition term={m.start.share}>{m.definitions.plannedShare}</Definition>
            </th>
            {low !== null && (
              <th scope="col" className="years-number">
                {m.start.deviation}
              </th>
            )}
            <th scope="col" className="years-number years-amount">
              {m.start.home(shortArea(agreement?.home.name ?? ''))}
            </th>
            <th scope="col" className="years-number years-amount">
              <Term id="fte">{m.start.years}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, year, share, home, all, href }) => (
            <tr key={key} className={key === latest?.id ? 'years-latest' : undefined}>
              <th scope="row">{href ? <Link href={href}>{year}</Link> : year}</th>
              <td className="years-what">{what(key)}</td>
              <td className="years-bar" aria-hidden="true">
                <div>
                  {share !== null && <i style={{ inlineSize: `${share / 100}%` }} />}
                  {low !== null && <b style={{ insetInlineStart: `${low}%` }} />}
                </div>
              </td>
              <td className="years-number">{share === null ? '–' : formatPercent(share)}</td>
              {low !== null && <td className="years-number">{share === null ? '–' : points(share, low)}</td>}
              <td className="years-number years-amount">{home === undefined ? '' : formatYears(home)}</td>
              <td className="years-number years-amount">{all === undefined ? '' : formatYears(all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="table-export no-print">
        <ExportButton
          small
          name={fileName(m.start.agreement, m.regions[start.trainingRegion.id])}
          what={m.start.agreement}
          about={[m.definitions.plannedShare, ...(agreement ? [agreement.name] : [])]}
          columns={[
            { header: m.start.year, value: ({ year }) => year },
            { header: m.start.what, value: ({ key }) => what(key) },
            { header: m.start.share, value: ({ share }) => ({ percent: share === null ? null : share / 10_000 }) },
            {
              header: m.start.deviation,
              value: ({ share }) => (share === null || low === null ? null : Math.round((share - low * 100) / 10) / 10),
            },
            { header: m.start.home(shortArea(agreement?.home.name ?? '')), value: ({ home }) => amount(home) },
            { header: m.start.years, value: ({ all }) => amount(all) },
          ]}
          rows={() => lines}
        />
      </div>
    </>
  );
}
