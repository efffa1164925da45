import { useActor } from '../../../app/web/actor.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { eventsDa } from './events.da.ts';
import { eventsEn } from './events.en.ts';
import { capital, type Params, sentenceOf } from './sentence.ts';
import type { TabProps } from './types.ts';

/** Versions that never change, and everything that has happened to the composition. */
export default function HistoryTab({ composition }: TabProps) {
  const m = useMessages(da, en).history;
  const actor = useActor();
  const web = useMessages(webDa, webEn);
  const { formatInstant } = useFormats();
  const { language } = useLanguage();
  const sentences = useMessages(eventsDa, eventsEn);
  const bilingual = useBilingual();
  const specialtyName = (id: unknown) => {
    const found = composition.specialties.find((one) => one.id === id);
    return found ? capital(bilingual(found)) : null;
  };
  const named = (params: Params): Params => ({
    ...params,
    specialtyName: specialtyName(params.specialty),
    otherSpecialtyName: specialtyName(params.otherSpecialty),
  });
  const events = useCall('GET /api/compositions/:id/events', { params: { id: composition.id } });
  return (
    <>
      <Section heading={m.versions} note={m.versionsNote}>
        <Table
          caption={m.versions}
          captionUnseen
          columns={[
            { key: 'no', header: m.no, numeric: true, cell: ({ no }) => no },
            { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish> },
            {
              key: 'sha',
              header: m.fingerprint,
              cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code>,
              value: ({ sha256 }) => sha256,
            },
            { key: 'who', header: m.who, cell: ({ createdByName }) => createdByName ?? m.system },
            {
              key: 'when',
              header: m.when,
              cell: ({ createdAt }) => formatInstant(createdAt),
              value: ({ createdAt }) => ({ instant: createdAt }),
            },
          ]}
          rows={composition.versions}
          rowKey={({ no }) => String(no)}
          empty={m.noVersions}
        />
      </Section>
      <Section heading={m.events}>
        {events.data ? (
          <Table
            caption={m.events}
            captionUnseen
            columns={[
              { key: 'when', header: m.when, nowrap: true, cell: ({ at }) => formatInstant(at), value: ({ at }) => ({ instant: at }) },
              {
                key: 'who',
                header: m.who,
                cell: ({ capacity, ...event }) =>
                  [actor(event) || m.system, capacity && (web.roles[capacity] ?? capacity).toLocaleLowerCase(language)]
                    .filter(Boolean)
                    .join(', '),
              },
              { key: 'what', header: m.what, cell: ({ kind, after }) => sentenceOf(sentences, kind, named(paramsOf(after))) },
            ]}
            rows={events.data}
            rowKey={({ id }) => String(id)}
            empty={m.noEvents}
          />
        ) : (
          <Waiting query={events} />
        )}
      </Section>
    </>
  );
}

/** What an event's sentence may speak of: the plain values of what was after, and of its figures. */
function paramsOf(after: unknown): Params {
  const { figures, ...rest } = isRecord(after) ? after : {};
  const plain = Object.entries({ placed: null, share: null, ...rest, ...(isRecord(figures) ? figures : {}) });
  return Object.fromEntries(plain.flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : [])));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPlain = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';
