import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, Notice, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';

/** The drafts whose shares follow what is decided of a site from a day, said before it is saved. */
export function SiteDrafts({ site, from }: { site: string; from: string }) {
  const m = useMessages(da, en);
  const edit = useMessages(editDa, editEn);
  const words = useMessages(siteDa, siteEn);
  const query = useCall('GET /api/site-drafts', { query: { site, from } });
  const drafts = useKept(query);
  return (
    <Section heading={edit.consequences}>
      {!drafts ? (
        <Waiting query={query} />
      ) : drafts.length === 0 ? (
        <p role="status">{words.noDrafts}</p>
      ) : (
        <Notice tone="info" word={m.info} live="polite" title={words.drafts(drafts.length)}>
          <p>{words.draftsText}</p>
          <ul>
            {drafts.map(({ id, name, startYear, tracks }) => (
              <li key={id}>
                <Link href={`/sammensaetninger/${id}`}>
                  <Danish>{words.draft(name, startYear, tracks)}</Danish>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
