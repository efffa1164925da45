import { usePath } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Tabs } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Between the three lists: who sits, when they meet, and on whose behalf it is done. */
export function CouncilLinks() {
  const m = useMessages(da, en);
  const path = usePath();
  const tabs = [
    { href: '/raad', label: m.title },
    { href: '/moeder', label: m.meetings },
    { href: '/opgaver', label: m.behalf },
  ];
  return <Tabs label={m.parts} items={tabs.map((tab) => ({ ...tab, current: path === tab.href }))} />;
}
