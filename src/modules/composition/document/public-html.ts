/** The public table as one file that stands alone: no script, nothing fetched, headers that a screen reader can follow. */
import { formats } from '../../../app/web/format.ts';
import { da as files } from '../ui/files.da.ts';
import { words } from './danish.ts';
import { fromTo } from './plan-specialty.ts';
import type { PublicTable } from './public-table.ts';

const { formatInstant, formatMonth, formatNumber } = formats('da');
const codes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (said: string): string => said.replace(/[&<>"']/g, (sign) => codes[sign] ?? sign);

const style = `body{font:16px/1.5 "IBM Plex Sans",system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:70rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}caption{text-align:start;font-weight:600;font-size:1.2rem;padding:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #bbb}thead th{background:#eef2f6}.n{text-align:end}
.mark{border:1px solid #1a1a1a;padding:.5rem}@media print{body{max-width:none;font-size:11px}thead{display:table-header-group}tr{break-inside:avoid}}`;

export function publicHtml(table: PublicTable, madeAt: string): string {
  const m = words.public;
  const title = m.title(table.trainingRegion, table.startYear);
  const specialties = [...new Set(table.tracks.map(({ specialty }) => specialty))];
  const status = table.version
    ? `${words.versionStatus(table.version.no, table.version.name)}, ${formatInstant(table.version.savedAt)}. ${words.facts.fingerprint}: ${table.version.sha256}.`
    : words.draftStatus(table.revision);
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(`${title} – ${table.name}`)}</title>
<style>${style}</style></head>
<body><main>
<h1>${text(title)}</h1>
${table.broken > 0 ? `<p class="mark"><strong>${text(files.invalid(table.broken))}.</strong></p>` : ''}
<p>${text(table.name)}. ${text(m.count(table.tracks.length, specialties.length))}</p>
<p>${text(status)}</p>
${table.constructed ? `<p class="mark"><strong>${text(words.constructed)}.</strong> ${text(m.constructed)}</p>` : ''}
${specialties.map((name) => section(name, table)).join('\n')}
<h2>${text(words.source)}</h2>
<ul>${table.sources.map((one) => `<li>${text(`${one.name}: ${one.source}`)}</li>`).join('')}</ul>
<p>${text(words.facts.made)}: ${text(formatInstant(madeAt))}.</p>
</main></body></html>
`;
}

function section(specialty: string, table: PublicTable): string {
  const m = words.public;
  const tracks = table.tracks.filter((one) => one.specialty === specialty);
  const head = [m.track, m.begins, m.number, m.place, words.fromTo, m.months];
  const body = tracks.map(({ track, start, employments }) => {
    const span = `rowspan="${employments.length}"`;
    const rows = employments.map(
      ({ place, from, months }, at) =>
        `<tr>${at === 0 ? `<th scope="rowgroup" ${span}>${text(track)}</th><td ${span}>${text(formatMonth(start))}</td>` : ''}` +
        `<td class="n">${at + 1}</td><td>${text(place)}</td><td>${text(fromTo(from, months))}</td><td class="n">${formatNumber(months)}</td></tr>`,
    );
    return `<tbody>${rows.join('')}</tbody>`;
  });
  return `<table><caption>${text(specialty)}</caption><thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead>${body.join('')}</table>`;
}
