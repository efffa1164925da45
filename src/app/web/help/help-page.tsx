/** The guide in the app: its sections, and one of them; every key; every rule with its source. */
import { useEffect } from 'react';
import { EmptyState, Link, Section } from '../../../design/base.ts';
import { useParams } from '../address.tsx';
import { useMessages } from '../language.tsx';
import { AppPage } from '../page.tsx';
import { helpDa } from './da.ts';
import { helpEn } from './en.ts';
import { sections } from './guide.ts';
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
  const [first, ...rest] = sections;
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
      <Section heading={m.keysTitle} id="taster">
        {allKeys.map((set) => (
          <KeyList key={set.name} set={set} />
        ))}
      </Section>
    </AppPage>
  );
}

function One({ title, section }: { title: string | undefined; section: (typeof sections)[number] | undefined }) {
  const m = useMessages(helpDa, helpEn);
  const at = section ? sections.indexOf(section) : -1;
  const next = sections[at + 1];
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
