import { useState } from 'react';
import { useSearch } from '../../../app/web/address.tsx';
import { call, type InputOf } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { Button, Disclosure, Progress, Section } from '../../../design/base.ts';
import { NumberInput, Select } from '../../../design/form.ts';
import { chosenIn } from './chosen.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';
import { RunsSelect } from './runs-select.tsx';
import { StartFaults, useStart } from './start.tsx';

type Asked = InputOf<'POST /api/forecasts/:id/ask'>['body'];
type Answers = Record<'specialty' | 'region' | 'toSpecialty' | 'toRegion' | 'basis' | 'from' | 'until' | 'year' | 'probability', string>;
type Ask = (asked: Asked) => void;

const probabilities = ['0.5', '0.8', '0.9', '0.95'];
const asOptions = (list: { id: string; name: string }[]) => list.map(({ id: value, name: label }) => ({ value, label }));
const yearOptions = (years: readonly number[]) => years.map((year) => ({ value: String(year), label: String(year) }));

/** One more question to the scenario: how many places close a gap, what moving places does, a threshold, or more runs. The answer is a forecast of its own. */
export function AskPart({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const { busy, start, fault, faults } = useStart();
  const { one, basis, year } = chosenIn(forecast, useSearch());
  const { years, series, trainingRegions, id } = forecast;
  const begins = years[Math.max(0, years.indexOf(year) - 8)] ?? year;
  const [answers, setAnswers] = useState<Answers>({
    ...{ specialty: one?.id ?? '', region: trainingRegions[0]?.id ?? '', basis: basis ?? '', probability: '0.8' },
    ...{ toSpecialty: (series.find((other) => other !== one) ?? one)?.id ?? '', toRegion: trainingRegions[0]?.id ?? '' },
    ...{ from: String(begins), until: String(Math.min(begins + 3, year)), year: String(year) },
  });
  const [runs, setRuns] = useState(String(forecast.runs));
  const ask: Ask = (asked) =>
    void start(() => call('POST /api/forecasts/:id/ask', { params: { id }, body: { ...asked, runs: Number(runs) } }));
  const part = { forecast, answers, setAnswers, ask, busy };
  return (
    <Section heading={m.askHeading} note={m.askNote}>
      <RunsSelect value={runs} onChange={setRuns} />
      <Disclosure summary={m.closeHeading}>
        <CloseForm {...part} />
      </Disclosure>
      <Disclosure summary={m.moveHeading}>
        <MoveForm {...part} />
      </Disclosure>
      <Disclosure summary={m.thresholdHeading}>
        <ThresholdForm {...part} />
      </Disclosure>
      {Number(runs) !== forecast.runs && (
        <Button busy={busy} onClick={() => ask({})}>
          {m.moreRuns}
        </Button>
      )}
      {busy && <Progress label={m.making} value={null} />}
      <StartFaults title={m.askFaults} fault={fault} faults={faults} />
    </Section>
  );
}

interface FormProps {
  forecast: Forecast;
  answers: Answers;
  setAnswers: (answers: Answers) => void;
  ask: Ask;
  busy: boolean;
}

/** A choice of the form, by what it is called. */
function useChoice({ forecast: { series, trainingRegions, bases, years }, answers, setAnswers }: FormProps) {
  const options = {
    ...{
      specialty: asOptions(series),
      toSpecialty: asOptions(series),
      region: asOptions(trainingRegions),
      toRegion: asOptions(trainingRegions),
    },
    ...{
      basis: bases.map((value) => ({ value, label: value })),
      from: yearOptions(years),
      until: yearOptions(years),
      year: yearOptions(years),
    },
    probability: probabilities.map((value) => ({ value, label: `${Math.round(Number(value) * 100)} %` })),
  };
  return (key: keyof Answers, label: string) => (
    <Select label={label} value={answers[key]} onChange={(value) => setAnswers({ ...answers, [key]: value })} options={options[key]} />
  );
}

function CloseForm(props: FormProps) {
  const m = useMessages(da, en);
  const choice = useChoice(props);
  const { answers, ask, busy } = props;
  const [capacity, setCapacity] = useState<number | null>(null);
  const { specialty, region, basis, from, year, probability } = answers;
  return (
    <>
      <div className="forecast-choices">
        {choice('specialty', m.specialty)}
        {choice('region', m.trainingRegion)}
        {choice('basis', m.basis)}
        {choice('from', m.placesFrom)}
        {choice('year', m.closedBy)}
        {choice('probability', m.asSure)}
        <NumberInput label={m.capacity} hint={m.capacityHint} value={capacity} onChange={setCapacity} min={0} max={9999} />
      </div>
      <Button
        look="primary"
        busy={busy}
        onClick={() =>
          ask({
            close: {
              specialty,
              trainingRegion: region,
              basis,
              from: Number(from),
              year: Number(year),
              probability: Number(probability),
              capacity,
            },
          })
        }
      >
        {m.askClose}
      </Button>
    </>
  );
}

function MoveForm(props: FormProps) {
  const m = useMessages(da, en);
  const choice = useChoice(props);
  const { answers, ask, busy } = props;
  const [places, setPlaces] = useState<number | null>(1);
  const { specialty, region, toSpecialty, toRegion, basis, from, until, year } = answers;
  const move = {
    from: { specialty, trainingRegion: region },
    to: { specialty: toSpecialty, trainingRegion: toRegion },
    years: [Number(from), Number(until)],
    ...{ places: places ?? 0, basis, year: Number(year) },
  };
  return (
    <>
      <p>{m.moveNote}</p>
      <div className="forecast-choices">
        {choice('specialty', m.fromSpecialty)}
        {choice('region', m.fromRegion)}
        {choice('toSpecialty', m.toSpecialty)}
        {choice('toRegion', m.toRegion)}
        <NumberInput label={m.placesMoved} value={places} onChange={setPlaces} min={0} max={999} />
        {choice('from', m.firstYear)}
        {choice('until', m.lastYear)}
        {choice('basis', m.basis)}
        {choice('year', m.gapAt)}
      </div>
      <Button look="primary" busy={busy || places === null} onClick={() => ask({ move })}>
        {m.askMove}
      </Button>
    </>
  );
}

function ThresholdForm({ ask, busy }: FormProps) {
  const m = useMessages(da, en);
  const [threshold, setThreshold] = useState<number | null>(20);
  return (
    <>
      <NumberInput label={m.threshold} hint={m.thresholdHint} value={threshold} onChange={setThreshold} min={0} max={99_999} />
      <Button look="primary" busy={busy || threshold === null} onClick={() => threshold !== null && ask({ threshold })}>
        {m.askThreshold}
      </Button>
    </>
  );
}
