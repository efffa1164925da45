import { useState } from 'react';
import { FileButton } from '../../../app/web/file-button.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, ButtonRow, Mark, Notice, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { isTooLong, useTextFault } from './faults.ts';
import type { Hearing } from './hearing-page.tsx';
import { useUnsigned } from './use-unsigned.ts';

/** One signs for the party; each answer has a receipt to file. */
export function SignPart({ hearing, party }: { hearing: Hearing; party: Hearing['partyList'][number] }) {
  const { words, sign: m } = useMessages(da, en);
  const { formatInstant } = useFormats();
  const unsigned = useUnsigned(hearing.id).filter((one) => one.party === party.id);
  const [text, setText] = useState('');
  const sign = useAct('POST /api/hearings/:id/answers', ['GET /api/hearings']);
  const textFault = useTextFault();
  const send = () => {
    if (isTooLong(text, 4000)) return;
    sign.mutate({ params: { id: hearing.id }, body: { party: party.id, text: text.trim() } }, { onSuccess: () => setText('') });
  };
  return (
    <Section heading={m.heading(party.name)} note={hearing.state !== 'closed' && m.note}>
      {sign.data && <Notice tone="success" word={words.done} title={m.signed(sign.data.comments)} live="polite" />}
      {party.answers.length > 0 && (
        <ul className="heard" aria-label={m.earlier}>
          {party.answers.map((one) => (
            <li key={one.no}>
              <p>
                {m.line(one.no, one.signedName, formatInstant(one.signedAt), one.comments)}{' '}
                {one.late && <Mark tone="warning">{m.isLate}</Mark>}
              </p>
              <ButtonRow>
                {(['pdf', 'txt'] as const).map((kind) => (
                  <FileButton
                    key={kind}
                    address={kind === 'pdf' ? 'GET /api/hearings/:id/receipt.pdf' : 'GET /api/hearings/:id/receipt.txt'}
                    params={{ id: hearing.id }}
                    query={{ party: party.id, no: one.no }}
                    label={m[kind](one.no)}
                    making={m.making}
                    small
                  />
                ))}
              </ButtonRow>
            </li>
          ))}
        </ul>
      )}
      {hearing.state !== 'closed' && (
        <Form onSend={send}>
          {sign.error && <RefusalNotice fault={sign.error} />}
          {hearing.state === 'over' && <p>{m.late}</p>}
          <TextInput label={m.text} rows={3} value={text} onChange={setText} error={textFault(text, 4000)} />
          <Button type="submit" look="primary" busy={sign.isPending}>
            {m.sign(unsigned.length)}
          </Button>
        </Form>
      )}
    </Section>
  );
}
