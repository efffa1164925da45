import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { isTooLong, useTextFault } from './faults.ts';
import { RegionSelect, useRegions } from './region-select.tsx';

/** A new document, of a text that is written or put in. */
export default function DocumentNewPage() {
  const m = useMessages(da, en).documents;
  const go = useGo();
  const regions = useRegions();
  const { wish, setWish, forget } = useTyped('document', { region: '', name: '', source: '', text: '' });
  const [tried, setTried] = useState(false);
  const add = useAct('POST /api/documents', ['GET /api/documents']);
  const trainingRegion = wish.region || (regions[0] ?? '');
  const textFault = useTextFault();
  const send = () => {
    setTried(true);
    const { name, source, text } = wish;
    if (name.trim() === '' || text.trim() === '' || isTooLong(name, 300) || isTooLong(source, 1000) || isTooLong(text, 400_000)) return;
    add.mutate(
      { body: { trainingRegion, name: name.trim(), source: source.trim(), text } },
      {
        onSuccess: ({ id }) => {
          forget();
          go(`/dokumenter/${id}`);
        },
      },
    );
  };
  return (
    <AppPage title={m.fresh} path={[{ href: '/dokumenter', label: m.title }]}>
      <Form onSend={send}>
        {add.error && <RefusalNotice fault={add.error} />}
        <RegionSelect label={m.region} value={trainingRegion} onChange={(region) => setWish({ ...wish, region })} />
        <TextInput
          label={m.name}
          value={wish.name}
          onChange={(name) => setWish({ ...wish, name })}
          error={textFault(wish.name, 300, tried && m.nameMissing)}
        />
        <TextInput
          label={m.source}
          value={wish.source}
          onChange={(source) => setWish({ ...wish, source })}
          error={textFault(wish.source, 1000)}
        />
        <TextInput
          label={m.text}
          hint={m.textHint}
          rows={16}
          value={wish.text}
          onChange={(text) => setWish({ ...wish, text })}
          error={textFault(wish.text, 400_000, tried && m.missing)}
        />
        <Button type="submit" look="primary" busy={add.isPending}>
          {m.save}
        </Button>
      </Form>
    </AppPage>
  );
}
