/** Asking for a forecast: busy meanwhile, then its page; what is wrong in the file, or why it cannot be, stays where one asked. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useLanguage, useMessages } from '../../../app/web/language.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Notice } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { faultWords } from './file-refusals.ts';

type Started = AnswerOf<'POST /api/forecasts'>;

export function useStart() {
  const client = useQueryClient();
  const go = useGo();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [faults, setFaults] = useState<Started['faults']>([]);
  const start = async (ask: () => Promise<Started>) => {
    setBusy(true);
    setFault(null);
    setFaults([]);
    try {
      const { id, faults: found } = await ask();
      await client.invalidateQueries({ queryKey: ['GET /api/forecasts'] });
      if (id === null) setFaults(found);
      else go(`/fremskrivninger/${id}`);
    } catch (thrown) {
      setFault(thrown);
    }
    setBusy(false);
  };
  return { busy, start, fault, faults, clear: () => setFaults([]) };
}

export function StartFaults({ title, fault, faults }: { title: (count: number) => string; fault: unknown; faults: Started['faults'] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { language } = useLanguage();
  return (
    <>
      {fault !== null && <RefusalNotice fault={fault} />}
      {faults.length > 0 && (
        <Notice tone="error" word={web.error} title={title(faults.length)} live="assertive">
          <p>{m.faultsNote}</p>
          <ul>
            {faults.map((one) => (
              <li key={`${one.path} ${one.code}`}>
                {one.path && <strong>{one.path}: </strong>}
                {faultWords(one)[language === 'da' ? 0 : 1]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
