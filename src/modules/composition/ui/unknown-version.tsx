import { Refused } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { da } from './files.da.ts';
import { en } from './files.en.ts';

/** An address may name a version that never was: it is not another one, nor the draft. */
export function UnknownVersion({ id, version }: { id: string; version: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  return (
    <AppPage title={web.notFoundTitle} path={[{ href: '/sammensaetninger', label: m.path }]}>
      <RefusalNotice fault={new Refused({ code: 'unknownVersion', params: { version }, detail: '' })} />
      <div className="button-row">
        <LinkButton href={`/sammensaetninger/${id}/versioner`}>{m.versions}</LinkButton>
      </div>
    </AppPage>
  );
}
