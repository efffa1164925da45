/** The guide in the app: its sections, and one of them; every key; every rule with its source. */
import { useEffect } from 'react';
import { EmptyState, Link, Section } from '../../../design/base.ts';
import { useParams } from '../address.tsx';
import { Danish, useMessages } from '../language.tsx';
import { AppPage } from '../page.tsx';
import { helpDa } from './da.ts';
import { helpEn } from './en.ts';
import { guides, sections } from './guide.ts';
import { KeyList } from './key-list.tsx';
import { allKeys } from './keys.ts';
import { MarkdownView } from './markdown-view.tsx';

export default function HelpPage() {
  const { afsnit = '' } = useParams();
  const found = sections.find(({ slug }) => slug === afsnit);
  useEffect(() => {
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, []);
  return afsnit === '' ? <Contents /> : <One title={found?.title} section={found} />;
}

function Contents() {
  const m = useMessages(helpDa, helpEn);
  const [[first, ...rest] = [], ...others] = guides;
  return (
    <AppPage title={m.guide} subline={m.guideSubline} narrow>
      {first && <MarkdownView blocks={first.blocks} />}
      <Section heading={m.contents}>
        <ul className="help-list">
          {rest.map(({ slug, title }) => (
            <li key={slug} lang="da">
              <Link href={`/hjaelp/${slug}`}>{title}</Link>
            </li>
          ))}
          <li>
            <Link href="/hjaelp/regler">{m.rules}</Link>
          </li>
        </ul>
      </Section>
      {others.map(([opening, ...parts]) => (
        <Section key={opening?.slug} heading={<Danish>{opening?.title}</Danish>}>
          <ul className="help-list">
            {[...(opening ? [{ ...opening, title: m.whatItIs }] : []), ...parts].map(({ slug, title }) => (
              <li key={slug}>
                <Link href={`/hjaelp/${slug}`}>{slug === opening?.slug ? title : <Danish>{title}</Danish>}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section heading={m.keysTitle} id="taster">
        {allKeys.map((set) => (
          <KeyList key={set.name} set={set} />
        ))}
      </Section>
    </AppPage>
  );
}

/** Where a section stands in its own guide. */
const within = (section: (typeof sections)[number] | undefined): number =>
  Math.max(...guides.map((guide) => (section ? guide.indexOf(section) : -1)));

function One({ title, section }: { title: string | undefined; section: (typeof sections)[number] | undefined }) {
  const m = useMessages(helpDa, helpEn);
  const next = guides.find((guide) => section && guide.includes(section))?.[within(section) + 1];
  return (
    <AppPage
      title={title ?? m.unknown}
      heading={title && <span lang="da">{title}</span>}
      path={[{ href: '/hjaelp', label: m.guide }]}
      narrow
    >
      {section ? (
        <MarkdownView blocks={section.blocks} />
      ) : (
        <EmptyState title={m.unknown}>{<Link href="/hjaelp">{m.readAll}</Link>}</EmptyState>
      )}
      {section && next && (
        <p lang="da">
          <Link href={`/hjaelp/${next.slug}`}>{next.title}</Link>
        </p>
      )}
    </AppPage>
  );
}
