/** The way from a list to taking in the spreadsheet that feeds it, for those who may. */
import { LinkButton } from '../../design/base.ts';
import { nationalEditors } from '../../platform/auth/policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';
import { useMay } from './may.ts';

export function ImportLink({ kind }: { kind: 'organisation' | 'approvals' | 'dimensioning' | 'patterns' | 'tracks' }) {
  const m = useMessages(da, en);
  const may = useMay();
  if (!may(nationalEditors)) return null;
  return <LinkButton href={`/import?slags=${kind}`}>{m.links.imports}</LinkButton>;
}
