/** A file on its way: tried, then taken in. The file stays in the page, so that nothing has to be chosen twice. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type AnswerOf, exchange, type InputOf, upload } from '../../../app/web/api.ts';
import { useLanguage } from '../../../app/web/language.tsx';
import { saveFile } from '../../../app/web/take-away.ts';

export type Checked = AnswerOf<'POST /api/imports/:kind/check'>;
export type Wish = Omit<InputOf<'POST /api/imports/:kind/check'>['query'], 'file' | 'language'>;

export interface Tried {
  file: File;
  wish: Wish;
  checked: Checked;
  taken: AnswerOf<'POST /api/imports/:kind'> | null;
}

export interface Trial {
  tried: Tried | null;
  busy: 'check' | 'take' | 'faults' | null;
  fault: unknown;
  check(file: File, wish: Wish): Promise<void>;
  take(): Promise<void>;
  fetchFaults(): Promise<void>;
  clear(): void;
}

export function useTrial(kind: string): Trial {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const [busy, setBusy] = useState<Trial['busy']>(null);
  const [fault, setFault] = useState<unknown>(null);
  const input = (file: File, wish: Wish) => ({ params: { kind }, query: { ...wish, file: file.name, language } });

  async function during(what: NonNullable<Trial['busy']>, work: () => Promise<void>): Promise<void> {
    setBusy(what);
    setFault(null);
    await work().catch(setFault);
    setBusy(null);
  }

  return {
    tried,
    busy,
    fault,
    check: (file, wish) =>
      during('check', async () => {
        setTried(null);
        setTried({ file, wish, checked: await upload('POST /api/imports/:kind/check', input(file, wish), file), taken: null });
      }),
    take: () =>
      during('take', async () => {
        if (!tried) return;
        const { params, query } = input(tried.file, tried.wish);
        const taken = await upload('POST /api/imports/:kind', { params, query: { ...query, basis: tried.checked.basis } }, tried.file);
        setTried({ ...tried, taken });
        await client.invalidateQueries();
      }),
    fetchFaults: () =>
      during('faults', async () => {
        if (!tried) return;
        const found = await exchange('POST /api/imports/:kind/faults', input(tried.file, tried.wish), tried.file);
        const dot = tried.file.name.lastIndexOf('.');
        saveFile(`${tried.file.name.slice(0, dot)}-fejl${tried.file.name.slice(dot)}`, found);
      }),
    clear: () => {
      setTried(null);
      setFault(null);
    },
  };
}
