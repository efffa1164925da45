import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as ui from '../base.ts';
import { FilterBar } from '../filter-bar.tsx';
import * as form from '../form.ts';
import { Meter, type MeterView } from '../meter/meter.tsx';
import { type Sort, Table } from '../table.tsx';
import { Tree } from '../tree/tree.tsx';
import * as data from './data.ts';
import { TimelineSection } from './timeline-section.tsx';
import '../styles.css';

/** A page of every part, for the eye and for the tests. `?part=…` shows one; `?rows=2500` makes the timeline long. */
const query = new URLSearchParams(location.search);
const rows = data.timelineRows(120);

const Form = () => {
  const [text, setText] = useState('Nordruten');
  const [count, setCount] = useState<number | null>(1234);
  const [some, setSome] = useState<string[]>(['ahorn']);
  const [one, setOne] = useState('a');
  const [weight, setWeight] = useState(40);
  return (
    <ui.Section heading="Felter" note="Hvert felt har navn, hjælp og fejl." id="form">
      <form.TextInput label="Navn" hint="Det andre ser på listen" value={text} onChange={setText} />
      <form.TextInput label="Navn med fejl" error="Navnet er brugt. Vælg et andet." value="" onChange={() => {}} />
      <form.TextInput label="Bemærkning" rows={2} value="" onChange={() => {}} />
      <form.NumberInput label="Antal" unit="måneder" value={count} onChange={setCount} min={0} />
      <form.Select
        label="År"
        value="2028"
        onChange={() => {}}
        options={[2027, 2028, 2029].map((y) => ({ value: `${y}`, label: `${y}` }))}
      />
      <form.CheckboxGroup
        label="Slags"
        hint="Alle er valgt fra start"
        columnWidth="12rem"
        value={some}
        onChange={setSome}
        choices={['Ahorn', 'Birk', 'Cypres', 'Douglas', 'El'].map((label) => ({ value: label.toLowerCase(), label }))}
      />
      <form.RadioGroup
        label="Rækkefølge"
        value={one}
        onChange={setOne}
        choices={[
          { value: 'a', label: 'Efter navn' },
          { value: 'b', label: 'Efter afvigelse', note: 'størst først' },
        ]}
      />
      <form.Slider
        label="Få flytninger"
        hint="Hvor meget det vejer"
        max={100}
        step={5}
        value={weight}
        onChange={setWeight}
        ends={['Intet', 'Meget']}
      />
      <ui.ButtonRow>
        <ui.Button look="primary">Læg plan</ui.Button>
        <ui.Button>Gem kladde</ui.Button>
        <ui.Button look="danger">Slet</ui.Button>
        <ui.Button look="quiet">Fortryd</ui.Button>
        <ui.Button busy>Sender</ui.Button>
      </ui.ButtonRow>
    </ui.Section>
  );
};

const Small = () => (
  <ui.Section heading="Beskeder og tal" id="small">
    <ui.Notice tone="info" word="Oplysning" title="Planen gælder til og med 2029." />
    <ui.Notice tone="success" word="Gemt" title="Kladden er gemt kl. 14.03." />
    <ui.Notice
      tone="warning"
      word="Bemærk"
      title="Tre ruter mangler et sted."
      actions={
        <ui.LinkButton small href="#x">
          Se de tre
        </ui.LinkButton>
      }
    >
      <p>De står nederst i tidslinjen.</p>
    </ui.Notice>
    <ui.Notice tone="error" word="Fejl" title="Filen kunne ikke læses.">
      <p>Intet er ændret. Gem filen som CSV, og prøv igen.</p>
    </ui.Notice>
    <ui.Figures>
      <ui.Figure
        label="Planlagt andel"
        value="38,6"
        unit="%"
        definition="Måneder i området divideret med måneder i alle områder."
        note="Pr. 1. marts 2028"
        href="#f"
      />
      <ui.Figure label="Ruter" value="512" mark={<ui.Mark tone="assumed">Konstrueret</ui.Mark>} note="120 vist" />
      <ui.Figure label="Flytninger pr. rute" value="2,4" />
    </ui.Figures>
    <p>
      <ui.Mark>Kladde</ui.Mark> <ui.Mark tone="success">På mål</ui.Mark> <ui.Mark tone="warning">Under mål</ui.Mark>{' '}
      <ui.Mark tone="error">Brudt</ui.Mark> <ui.Mark tone="info">Over mål</ui.Mark>
    </p>
    <ui.Progress
      label="Lægger plan"
      value={0.62}
      text="62 %, 18 s tilbage"
      facts={[
        { label: 'Bedste indtil nu', value: '1.842' },
        { label: 'Nedre grænse', value: '1.790' },
        { label: 'Afstand', value: '2,8 %' },
      ]}
      actions={<ui.Button small>Stop og behold bedste</ui.Button>}
    />
    <ui.Disclosure summary="Sådan er tallet regnet">
      <p>Måneder i alt.</p>
    </ui.Disclosure>
    <ui.SaveState state="unsaved" text="Ikke gemt: ingen forbindelse" action={<ui.Button small>Prøv igen</ui.Button>} />
    <ui.EmptyState
      title="Ingen planer endnu"
      action={
        <ui.LinkButton href="#ny" look="primary">
          Ny plan
        </ui.LinkButton>
      }
    >
      <p>Begynd med startåret 2028.</p>
    </ui.EmptyState>
    <ui.Pager label="Sider" previous={{ href: '#p', label: 'Forrige' }} next={{ href: '#n', label: 'Næste' }} text="101–200 af 512" />
    <Tree label="Steder" nodes={data.nodes} current="a12" />
  </ui.Section>
);

const TableSection = () => {
  const [sort, setSort] = useState<Sort>();
  const [search, setSearch] = useState('');
  const shown = rows.slice(0, 12).filter((row) => row.label.toLowerCase().includes(search.toLowerCase()));
  return (
    <ui.Section heading="Tabel" id="table">
      <FilterBar
        label="Filtrér rækker"
        search={{ label: 'Søg', value: search, onChange: setSearch }}
        selects={[{ key: 'kind', label: 'Slags', value: '', options: [{ value: '', label: 'Alle' }], onChange: () => {} }]}
        count={`${shown.length} af 12`}
      />
      <Table
        caption="Rækker med trin og måneder"
        rows={shown}
        rowKey={(row) => row.id}
        rowHref={(row) => `#t-${row.id}`}
        current="r3"
        sort={sort}
        onSort={setSort}
        columns={[
          { key: 'name', header: 'Navn', cell: (row) => row.label, sortValue: (row) => row.label, footer: 'I alt' },
          { key: 'steps', header: 'Trin', numeric: true, cell: (row) => row.bars.length, sortValue: (row) => row.bars.length, footer: 48 },
          { key: 'months', header: 'Måneder', numeric: true, cell: (row) => row.bars.reduce((n, b) => n + b.to - b.from, 0), footer: 720 },
          { key: 'first', header: 'Første sted', cell: (row) => row.bars[0]?.label },
          { key: 'source', header: 'Kilde', cell: () => <ui.Mark tone="assumed">Konstrueret</ui.Mark> },
        ]}
      />
    </ui.Section>
  );
};

const MeterSection = () => {
  const [view, setView] = useState<MeterView>('chart');
  const [sort, setSort] = useState<Sort>();
  return (
    <ui.Section heading="Fordeling" id="meter">
      <Meter
        caption="Andel pr. slags"
        sentence="Andelen af dage i Syd for hver slags, med målet som en streg."
        rows={data.meterRows}
        summary={data.meterSummary}
        legend={data.meterLegend}
        {...{ view, sort }}
        onView={setView}
        onSort={setSort}
        labels={{
          chart: 'Søjler',
          table: 'Tabel',
          name: 'Slags',
          bar: 'Fordeling, %',
          share: 'Andel',
          target: 'Mål',
          deviation: 'Afvigelse, pp.',
          before: '2023–2027',
          state: 'Status',
          total: 'Dage',
        }}
      />
    </ui.Section>
  );
};

const parts = { small: Small, form: Form, table: TableSection, timeline: () => <TimelineSection query={query} />, meter: MeterSection };

function Gallery() {
  const only = query.get('part');
  return (
    <ui.AppShell
      name="Galleri"
      homeHref="#"
      links={['Oversigt', 'Planer', 'Steder', 'Regler'].map((label, index) => ({
        href: `#${label}`,
        label,
        current: index === 1,
      }))}
      languages={[{ lang: 'en', label: 'English', onChoose: () => {} }]}
      user={{ name: 'Kim Eng', note: 'Må lægge og gemme planer', items: [{ key: 'out', item: <a href="#ud">Log ud</a> }] }}
      footer={<span>Galleri over delene</span>}
      labels={{ skip: 'Spring til indhold', menu: 'Menu', navigation: 'Hovedmenu' }}
    >
      <ui.Page
        heading="Ruter 2028: 38,6 % af dagene i Syd (mål 40 %)"
        subline="14 dage mangler i Syd. Begynd med Birk og Cypres."
        path={{
          label: 'Sti',
          items: [
            { href: '#1', label: 'Planer' },
            { href: '#2', label: '2028' },
          ],
        }}
        actions={<ui.Button look="primary">Læg resten</ui.Button>}
      >
        <ui.Tabs
          label="Visninger"
          items={[
            { href: '#t1', label: 'Tidslinje', current: true, count: 512 },
            { href: '#t2', label: 'Fordeling' },
            { href: '#t3', label: 'Regler', count: 3 },
          ]}
        />
        {Object.entries(parts).map(([key, Part]) => (!only || only === key) && <Part key={key} />)}
      </ui.Page>
    </ui.AppShell>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
