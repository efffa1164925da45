import { Refused } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useRefusalSentence } from '../../../app/web/refusal.tsx';
import { TextInput } from '../../../design/form.ts';
import { partyFault } from '../rules/parties.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type Member, readMembers, writeMembers } from './member-lines.ts';
import { PartySearch } from './party-search.tsx';

/** As many as a list, and a hearing, takes. */
const most = 300;

/** The parties that lines of text say, together with those that are heard already; and in words what is wrong with the lines. */
export function useReadParties(text: string, already: readonly Member[] = []): { members: Member[]; wrong: string | false } {
  const m = useMessages(da, en).lists;
  const sentence = useRefusalSentence();
  const read = readMembers(text, m.kinds);
  if ('wrong' in read) return { members: [...already], wrong: m.wrongLine(read.wrong) };
  const members = [...already, ...read.members];
  if (members.length > most) return { members, wrong: m.tooMany(members.length, most) };
  const fault = partyFault(members);
  const { code = '', ...params } = fault ?? {};
  return { members, wrong: fault !== null && sentence(new Refused({ code, params, detail: '' })) };
}

/** Parties, one a line: looked up and put on the list, or written. */
export function PartyLines({
  label,
  text,
  onText,
  error,
}: {
  label: string;
  text: string;
  onText: (text: string) => void;
  error: string | false;
}) {
  const m = useMessages(da, en).lists;
  return (
    <>
      <PartySearch onPick={(party) => onText([text.trimEnd(), writeMembers([party], m.kinds)].filter(Boolean).join('\n'))} />
      <TextInput label={label} hint={m.hint} rows={8} value={text} onChange={onText} error={error} />
    </>
  );
}
