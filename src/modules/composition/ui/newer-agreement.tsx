import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { LinkButton, Notice } from '../../../design/base.ts';
import { newerAgreement } from '../rules/newer-agreement.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { da } from './newer-agreement.da.ts';
import { en } from './newer-agreement.en.ts';
import type { Composition } from './types.ts';

/** Said when another edition of the agreement holds for the start year than the one the composition reckons with. */
export function NewerAgreement({ composition: { agreement, startYear, mayCompose } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const { data } = useCall('GET /api/agreements', {});
  if (!data || !newerAgreement(data, agreement.id, startYear)) return null;
  return (
    <Notice
      tone="warning"
      word={shared.note}
      title={m.title(startYear)}
      actions={
        <>
          {mayCompose && <LinkButton href={`/sammensaetninger/ny?aar=${startYear}`}>{shared.newComposition}</LinkButton>}
          <LinkButton href="/aftaler">{shared.roles.agreements}</LinkButton>
        </>
      }
    >
      <p>{m.text}</p>
    </Notice>
  );
}
