/** A site begins or closes, or from a day is something else. What is written stays until it is saved; what was saved is said. */
import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { type Fault, FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { dayAfter } from '../../../app/web/period.ts';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, SaveState, Section } from '../../../design/base.ts';
import { Form, RadioGroup, TextInput } from '../../../design/form.ts';
import { type SiteDraft, siteActs, siteDraftFaults, siteWish } from '../rules/site-draft.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';
import { SiteDrafts } from './site-drafts.tsx';
import { SiteKindFields, SiteNameFields, SiteRegionField } from './site-fields.tsx';
import { SiteMarkField, SitePlannedField, usePlanned } from './site-marks.tsx';
import { Successors } from './successors.tsx';
import type { Organisation } from './tree-view.tsx';

interface Props {
  /** Nothing: a site that begins. */
  site?: AnswerOf<'GET /api/site-lines'>;
  opened: SiteDraft;
  options: AnswerOf<'GET /api/site-options'>;
  /** The training regions that one may change. */
  regions: Organisation['trainingRegions'];
  today: string;
}

const stale = ['GET /api/site', 'GET /api/organisation', 'GET /api/unit', 'GET /api/compositions', 'GET /api/start'];

export function SiteForm({ site, opened, options, regions, today }: Props) {
  const m = useMessages(da, en);
  const words = useMessages(siteDa, siteEn);
  const { formatInstant } = useFormats();
  const go = useGo();
  const [draft, setDraft] = useState(opened);
  const [tried, setTried] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const save = useAct('POST /api/sites', stale);
  const planned = usePlanned(site, today);
  const { act, from, last } = draft;
  const texts = {
    name: m.wrongName,
    town: words.wrongTown,
    region: words.wrongRegion,
    mark: words.wrongMark,
    from: m.wrongDay,
    last: m.wrongLast,
    reason: m.missingReason,
  };
  const wrong = siteDraftFaults(draft);
  const faults: Fault[] = wrong.map((field) => ({ field: `felt-${field}`, text: texts[field] }));
  const shown = tried ? faults : [];
  const change = (part: Partial<SiteDraft>) => {
    setDraft({ ...draft, ...part });
    setSavedAt(null);
  };
  const choose = (value: string) => {
    const next = siteActs.find((one) => one === value) ?? 'form';
    change({ act: next, mark: '', ...(next === 'withdraw' && planned[0] ? { line: planned[0].line, from: planned[0].from } : {}) });
  };
  const send = () => {
    setTried(faults.length > 0);
    setSavedAt(null);
    if (save.isPending || faults.length > 0) return;
    save.mutate(
      { body: { ...siteWish(draft, dayAfter), ...(site ? { id: site.id } : {}), seen: site?.seen ?? null } },
      {
        onSuccess: ({ id }) => {
          if (!site) return go(`/organisation?valgt=sted:${id}&paa=${from}`);
          setSavedAt(new Date().toISOString());
          setDraft({ ...draft, reason: '' });
        },
      },
    );
  };
  const fields = { draft, options, faults: shown, onChange: change };
  const text = (field: 'from' | 'last', label: string, hint?: string) => (
    <FieldPlace id={`felt-${field}`}>
      <TextInput
        type="date"
        label={label}
        {...(hint ? { hint } : {})}
        value={draft[field]}
        onChange={(day) => change({ [field]: day })}
        error={faultOf(shown, `felt-${field}`)}
      />
    </FieldPlace>
  );
  return (
    <Section heading={m.change}>
      <Form onSend={send}>
        <FaultList faults={shown} />
        {save.error && <RefusalNotice fault={save.error} />}
        {site ? (
          <RadioGroup
            label={m.act}
            value={act}
            onChange={choose}
            choices={siteActs
              .filter((one) => (one !== 'withdraw' || planned.length > 0) && (one !== 'endMark' || site.marks.length > 0))
              .map((value) => ({ value, label: words.acts[value], note: words.actNotes[value] }))}
          />
        ) : (
          <SiteKindFields draft={draft} regions={regions} onChange={change} />
        )}
        {act === 'withdraw' ? (
          <SitePlannedField draft={draft} planned={planned} onChange={change} />
        ) : (
          <div className="form-pair">
            {text('from', act === 'close' || act === 'endMark' ? m.fromEnd : m.from, m.fromHint)}
            {act === 'mark' && text('last', m.last, m.lastHint)}
          </div>
        )}
        {(act === 'open' || act === 'form') && <SiteNameFields {...fields} />}
        {(act === 'open' || act === 'region') && <SiteRegionField {...fields} />}
        {site && (act === 'mark' || act === 'endMark') && <SiteMarkField {...fields} site={site} />}
        {act === 'close' && (
          <Successors
            groups={regions.flatMap((one) => one.operatingRegions.map(({ name, sites }) => ({ name, options: sites })))}
            not={site?.id ?? ''}
            chosen={draft.successors}
            onChange={(successors) => change({ successors })}
          />
        )}
        <FieldPlace id="felt-reason">
          <TextInput
            rows={2}
            label={m.reason}
            hint={m.reasonHint}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            maxLength={1000}
            error={faultOf(shown, 'felt-reason')}
          />
        </FieldPlace>
        {site && !wrong.includes('from') && (last === '' || last >= from) && <SiteDrafts site={site.id} from={from} />}
        <div className="button-row">
          <Button type="submit" look="primary" busy={save.isPending}>
            {m.save}
          </Button>
          {save.isPending ? (
            <SaveState state="saving" text={m.saving} />
          ) : save.error ? (
            <SaveState state="unsaved" text={m.unsaved} />
          ) : (
            savedAt && <SaveState state="saved" text={m.saved(formatInstant(savedAt))} />
          )}
        </div>
      </Form>
    </Section>
  );
}
