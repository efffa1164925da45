/** Takes a file home that the server makes; says so while it is being made, and why when it cannot be. */
import { useState } from 'react';
import { Button } from '../../design/base.ts';
import { callFile, type ReadKey } from './api.ts';
import { RefusalNotice } from './refusal.tsx';
import { saveFile } from './take-away.ts';

interface Props {
  address: ReadKey;
  params: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  label: string;
  /** What it says while the file is made. */
  making: string;
  small?: boolean;
}

export function FileButton({ address, params, query = {}, label, making, small }: Props) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const take = async () => {
    setBusy(true);
    setFault(null);
    try {
      const { name, content } = await callFile(address, { params, query });
      saveFile(name, content);
    } catch (thrown) {
      setFault(thrown);
    }
    setBusy(false);
  };
  return (
    <>
      <Button small={small} busy={busy} onClick={() => void take()}>
        <span aria-live="polite">{busy ? making : label}</span>
      </Button>
      {fault !== null && <RefusalNotice fault={fault} />}
    </>
  );
}
