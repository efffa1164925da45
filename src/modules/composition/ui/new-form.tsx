import { type FormEvent, useRef, useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { FaultList, FieldPlace } from '../../../app/web/fault-list.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Button, Disclosure } from '../../../design/base.ts';
import { NumberInput, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { faultWords } from './fault-words.ts';
import type { Options } from './new-page.tsx';
import { rulesDa } from './rules.da.ts';
import { rulesEn } from './rules.en.ts';
import { SpecialtyChoice } from './specialty-choice.tsx';
import { StageInputs } from './stage-inputs.tsx';
import { standardStages } from './stage-order.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';
import { WeightInputs } from './weight-inputs.tsx';
import { type Draft, faultsOf, freeName, freshDraft, nameFault, wishOf } from './wish.ts';
import './new.css';

interface Props {
  region: string;
  year: number;
  options: Options;
  onYear: (year: number) => void;
}

/** The form: what is typed stands until it is accepted. */
export function NewForm({ region, year, options, onYear }: Props) {
  const m = useMessages(da, en);
  const { order } = useMessages(stagesDa, stagesEn);
  const go = useGo();
  const compose = useAct('POST /api/compositions', ['GET /api/compositions', 'GET /api/start']);
  const [draft, setDraft] = useState<Draft>(freshDraft);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const others = useCall('GET /api/compositions', { query: { trainingRegion: region } });
  const taken = new Set(others.data?.map((one) => one.name));
  const name = draft.name ?? freeName(m.fresh.suggested(m.regions[region] ?? region, year), taken);
  const wish = wishOf(draft, { region, year, options, name });
  const faults = faultsOf(wish);
  const chosen = new Set(wish.specialties ?? options.specialties.map(({ id }) => id));
  const count = options.specialties.reduce((sum, one) => sum + (chosen.has(one.id) ? one.count : 0), 0);
  const coverage = m.fresh.specialtiesChosen(chosen.size, options.specialties.length, count);
  const shown: ReadonlySet<string> = tried ? faults : new Set();
  const rules = useMessages(rulesDa, rulesEn);
  const listed = [...shown].map((field) => ({ field, text: faultWords(field, name, m, rules, order) }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (compose.isPending) return;
    setTried(true);
    if (faults.size > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], .field-broken input')?.focus());
      return;
    }
    compose.mutate({ body: wish }, { onSuccess: ({ id }) => go(`/sammensaetninger/${id}`) });
  };
  return (
    <form ref={form} onSubmit={send} className="new-form" noValidate>
      <FaultList faults={listed} />
      {compose.error && <RefusalNotice fault={compose.error} />}
      <div className="new-grid">
        <Select
          label={m.fresh.year}
          value={String(year)}
          onChange={(value) => onYear(Number(value))}
          options={[...new Set([...options.years, year])].sort().map((one) => ({ value: String(one), label: String(one) }))}
        />
        <FieldPlace id="name">
          <TextInput
            label={m.fresh.name}
            value={name}
            onChange={(value) => change({ name: value })}
            maxLength={200}
            error={shown.has('name') && m.fresh[nameFault(name) ?? 'nameMissing']}
          />
        </FieldPlace>
        <FieldPlace id="agreement">
          <Select
            label={m.fresh.agreement}
            value={wish.agreement}
            onChange={(agreement) => change({ agreement })}
            options={options.agreements.map(({ id, name: label }) => ({ value: id, label }))}
            error={options.agreements.length === 0 ? m.fresh.noAgreements(year) : shown.has('agreement') && m.fresh.agreementMissing}
          />
        </FieldPlace>
      </div>
      {options.plan && <PlanSource plan={options.plan} />}
      <SpecialtyChoice
        year={year}
        specialties={options.specialties}
        value={draft.specialties}
        onChange={(specialties) => change({ specialties })}
        missing={shown.has('specialties')}
      />
      <WeightInputs
        standard={options.weights}
        value={draft.weights}
        onChange={(weights) => change({ weights })}
        wrong={(weight) => shown.has(weight)}
      />
      <Disclosure summary={order.open} open={shown.has('stages') || undefined}>
        <FieldPlace id="stages">
          <StageInputs value={draft.stages ?? standardStages} onChange={(stages) => change({ stages })} />
        </FieldPlace>
      </Disclosure>
      <Disclosure summary={m.fresh.details}>
        <FieldPlace id="seed">
          <NumberInput
            label={m.fresh.seed}
            hint={m.fresh.seedHint}
            value={draft.seed}
            min={0}
            max={2_147_483_647}
            onChange={(seed) => change({ seed })}
            error={faults.has('seed') && m.fresh.seedWrong}
          />
        </FieldPlace>
      </Disclosure>
      <div className="new-send">
        <Button type="submit" look="primary" busy={compose.isPending}>
          {m.compose}
        </Button>
        <span className="soft">{coverage}</span>
      </div>
    </form>
  );
}

/** Where the counts come from. */
function PlanSource({ plan }: { plan: NonNullable<Options['plan']> }) {
  const m = useMessages(da, en);
  return (
    <div className="in-line">
      <span className="soft">{m.fresh.plan}: </span>
      <Danish>{plan.name}</Danish> <Source text={plan.source} constructed={plan.constructed} />
    </div>
  );
}
