import { useState } from 'react';
import { useGo, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Refused } from '../../../app/web/api.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice, useRefusalSentence } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button, ButtonRow, EmptyState, Link, LinkButton } from '../../../design/base.ts';
import { Form, NumberInput, RadioGroup, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { aboutParties, isTooLong, useFieldRefusal, useTextFault } from './faults.ts';
import { PartyLines, useReadParties } from './party-lines.tsx';
import { RegionSelect, useRegions } from './region-select.tsx';

/** Sends one version to hearing: what it is stands in the address, as its own page's link writes it. */
export default function NewHearingPage() {
  const all = useMessages(da, en);
  const m = all.create;
  const { slags = '', id = '', version = '', region = '', navn = '', liste = '' } = useSearch();
  const setSearch = useSetSearch();
  const go = useGo();
  const regions = useRegions();
  const lists = useCall('GET /api/party-lists', {});
  const { wish, setWish, forget } = useTyped(`hearing ${slags} ${id} ${version}`, {
    name: navn,
    letter: '',
    deadline: '',
    shown: 'all' as 'own' | 'all',
    remindDays: 7 as number | null,
    more: '',
  });
  const [tried, setTried] = useState(false);
  const send = useAct('POST /api/hearings', ['GET /api/hearings']);
  const textFault = useTextFault();
  const sentence = useRefusalSentence();
  const refused = useFieldRefusal(send.error, aboutParties);
  const today = useSession().data?.today ?? '';
  const trainingRegion = region || (regions[0] ?? '');
  const own = (lists.data ?? []).filter((one) => one.trainingRegion === trainingRegion);
  const list = own.find((one) => one.id === liste);
  const { members: parties, wrong } = useReadParties(wish.more, list?.members);
  const path = [{ href: '/hoeringer', label: all.list.title }];
  if (slags === '' || id === '' || version === '')
    return (
      <AppPage title={m.title} heading={m.nothing} path={path}>
        <EmptyState
          title={m.nothing}
          action={
            <ButtonRow>
              <LinkButton href="/dokumenter">{all.list.documents}</LinkButton>
              <LinkButton href="/sammensaetninger">{m.compositions}</LinkButton>
            </ButtonRow>
          }
        >
          {m.nothingHint}
        </EmptyState>
      </AppPage>
    );
  if (!lists.data) return <PendingPage title={m.title} query={lists} />;
  const { name, letter, deadline, shown, remindDays } = wish;
  const isPast = deadline !== '' && deadline < today;
  const deadlineFault = isPast
    ? sentence(new Refused({ code: 'deadlinePast', params: { deadline }, detail: '' }))
    : tried && deadline === '' && m.deadlineMissing;
  const canRemind = remindDays !== null && remindDays >= 0 && remindDays <= 60;
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || isTooLong(name, 300) || isTooLong(letter, 4000)) return;
    if (deadline === '' || isPast || !canRemind || wrong || parties.length === 0) return;
    send.mutate(
      {
        body: {
          trainingRegion,
          subjectKind: slags,
          subject: id,
          version: Number(version),
          name: name.trim(),
          letter: letter.trim(),
          deadline,
          shown,
          remindDays,
          parties,
        },
      },
      {
        onSuccess: (made) => {
          forget();
          go(`/hoeringer/${made.id}`);
        },
      },
    );
  };
  const subject = all.list.subjectOf(all.subjects[slags] ?? slags, Number(version)).toLocaleLowerCase();
  return (
    <AppPage title={m.title} heading={m.heading(subject)} path={path}>
      <Form onSend={submit}>
        {Boolean(refused.rest) && <RefusalNotice fault={refused.rest} />}
        <RegionSelect label={all.documents.region} value={trainingRegion} onChange={(value) => setSearch({ region: value, liste: null })} />
        <TextInput
          label={m.name}
          value={name}
          onChange={(written) => setWish({ ...wish, name: written })}
          error={textFault(name, 300, tried && m.nameMissing)}
        />
        <TextInput
          label={m.letter}
          rows={4}
          value={letter}
          onChange={(written) => setWish({ ...wish, letter: written })}
          error={textFault(letter, 4000)}
        />
        <DayInput label={m.deadline} value={deadline} onChange={(day) => setWish({ ...wish, deadline: day })} error={deadlineFault} />
        <RadioGroup
          label={m.shown}
          value={shown}
          onChange={(chosen) => setWish({ ...wish, shown: chosen === 'own' ? 'own' : 'all' })}
          choices={[
            { value: 'all', label: m.all },
            { value: 'own', label: m.own },
          ]}
        />
        <NumberInput
          label={m.remind}
          value={remindDays}
          onChange={(days) => setWish({ ...wish, remindDays: days })}
          min={0}
          max={60}
          error={tried && !canRemind && m.remindWrong}
        />
        {own.length === 0 ? (
          <p>{m.noLists}</p>
        ) : (
          <Select
            label={m.list}
            value={list?.id ?? ''}
            onChange={(value) => setSearch({ liste: value })}
            options={[{ value: '', label: m.choose }, ...own.map(({ id: one, name }) => ({ value: one, label: name }))]}
            error={tried && parties.length === 0 && !wrong && m.listMissing}
          />
        )}
        <p>
          {parties.length > 0 && `${m.parties(parties.length)}. `}
          <Link href="/partslister">{m.makeList}</Link>
        </p>
        <PartyLines
          label={m.more}
          text={wish.more}
          onText={(text) => {
            setWish({ ...wish, more: text });
            // what was refused is no longer what stands there
            send.reset();
          }}
          error={(tried && wrong) || refused.said}
        />
        <Button type="submit" look="primary" busy={send.isPending}>
          {m.send}
        </Button>
      </Form>
    </AppPage>
  );
}
