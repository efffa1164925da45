import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { staleMeeting } from './meeting-page.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';

type Kind = 'decision' | 'consent' | 'debate' | 'information';

/** An item that the secretariat writes itself. */
export function ItemForm({ meeting }: { meeting: string }) {
  const m = useMessages(da, en).meeting;
  const [wish, setWish] = useState({ title: '', kind: 'decision' as Kind, minutes: '', proposal: '', paper: '', href: '' });
  const [tried, setTried] = useState(false);
  const add = useAct('POST /api/meetings/:id/items', staleMeeting);
  const minutes = /^\d{1,3}$/.test(wish.minutes) ? Number(wish.minutes) : null;
  const goodHref = /^(https?:\/\/|\/)\S+$/.test(wish.href);
  const send = () => {
    setTried(true);
    if (wish.title.trim() === '' || (wish.paper !== '' && !goodHref)) return;
    const papers = wish.paper === '' ? [] : [{ title: wish.paper, href: wish.href }];
    add.mutate({
      params: { id: meeting },
      body: { waiting: null, title: wish.title, kind: wish.kind, minutes, proposal: wish.proposal, papers },
    });
  };
  return (
    <Form onSend={send}>
      {add.error && <RefusalNotice fault={add.error} />}
      <TextInput
        label={m.itemTitle}
        value={wish.title}
        onChange={(title) => setWish({ ...wish, title })}
        error={tried && wish.title.trim() === '' && m.needed}
        maxLength={500}
      />
      <Select
        label={m.itemKind}
        value={wish.kind}
        onChange={(kind) => setWish({ ...wish, kind: kind as Kind })}
        options={Object.entries(m.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextInput label={m.itemMinutes} value={wish.minutes} onChange={(text) => setWish({ ...wish, minutes: text })} maxLength={3} />
      <TextInput
        label={m.itemProposal}
        value={wish.proposal}
        onChange={(proposal) => setWish({ ...wish, proposal })}
        rows={2}
        maxLength={4000}
      />
      <TextInput label={m.paperTitle} value={wish.paper} onChange={(paper) => setWish({ ...wish, paper })} maxLength={200} />
      {wish.paper !== '' && (
        <TextInput
          label={m.paperHref}
          hint={m.paperHint}
          value={wish.href}
          onChange={(href) => setWish({ ...wish, href })}
          error={tried && !goodHref && m.paperHint}
          maxLength={500}
        />
      )}
      <Button type="submit" busy={add.isPending}>
        {m.add}
      </Button>
    </Form>
  );
}
