import { useEffect } from 'react';
import { Section } from '../../../design/base.ts';
import { rulesDa } from '../../../modules/composition/ui/rules.da.ts';
import { rulesEn } from '../../../modules/composition/ui/rules.en.ts';
import { useMessages } from '../language.tsx';
import { AppPage } from '../page.tsx';
import { helpDa } from './da.ts';
import { helpEn } from './en.ts';

/** Every rule and wish with its source; each has an address, so that what a rule found can lead here. */
export default function RulesPage() {
  const m = useMessages(helpDa, helpEn);
  const rules = Object.entries(useMessages(rulesDa, rulesEn));
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <AppPage title={m.rulesTitle(rules.length)} subline={m.rulesSubline} path={[{ href: '/hjaelp', label: m.guide }]} narrow>
      {rules.map(([id, { name, sentence, source, per }]) => (
        <Section key={id} id={id} heading={name} note={sentence}>
          {per && <p>{`${m.costs}: ${per}`}</p>}
          <p className="soft">{`${m.source}: ${source}.`}</p>
        </Section>
      ))}
    </AppPage>
  );
}
