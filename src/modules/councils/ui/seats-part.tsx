/** The seats of a body, each with who holds it; an empty one with who nominates. The current rules first and alone. */
import { useState } from 'react';
import { FileButton } from '../../../app/web/file-button.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useAct, useSession } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import type { Body } from './body-page.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useRuleWords } from './rule-words.ts';
import { EndSeat, FillSeat } from './seat-forms.tsx';

type Rule = Body['rules'][number];
export type Member = Rule['seats'][number]['holders'][number];

interface SeatRow {
  key: string;
  rule: Rule;
  thing: Rule['seats'][number]['thing'];
  holder: Member | null;
  substitutes: Member[];
}

/** A row for each holder, and one for each seat that is empty. */
const rowsOf = (rules: readonly Rule[]): SeatRow[] =>
  rules
    .filter(({ state, anywhere }) => state === 'current' && !anywhere)
    .flatMap((rule) =>
      rule.seats.flatMap(({ thing, holders, substitutes, empty }) =>
        [...holders, ...Array<null>(empty).fill(null)].map((holder, at) => ({
          key: `${rule.id} ${thing.id} ${at}`,
          rule,
          thing,
          holder,
          substitutes: at === 0 ? substitutes : [],
        })),
      ),
    );

export function SeatsPart({ body, mayEdit }: { body: Body; mayEdit: boolean }) {
  const m = useMessages(da, en);
  const { seat } = useRuleWords();
  const today = useSession().data?.today ?? body.on;
  const [open, setOpen] = useState<{ kind: 'fill' | 'substitute'; row: SeatRow } | { kind: 'end'; member: Member } | null>(null);
  const introduce = useAct('POST /api/members/:id/introduction', ['GET /api/bodies', 'GET /api/council-events']);
  const rows = rowsOf(body.rules);
  const chairs = rows.filter(({ rule, holder }) => rule.chairs && holder).length;
  if (rows.length === 0) return null;
  const acts = ({ holder, rule, ...row }: SeatRow) => (
    <span className="button-row">
      {holder === null ? (
        <Button
          small
          onClick={() => setOpen({ kind: 'fill', row: { ...row, holder, rule } })}
          aria-label={m.fillOf(seat(rule, row.thing.name))}
        >
          {m.fill}
        </Button>
      ) : (
        <>
          <Button small onClick={() => setOpen({ kind: 'end', member: holder })} aria-label={m.endOf(holder.name)}>
            {m.end}
          </Button>
          <Button
            small
            onClick={() => setOpen({ kind: 'substitute', row: { ...row, holder, rule } })}
            aria-label={m.substituteOf(seat(rule, row.thing.name))}
          >
            {m.nameSubstitute}
          </Button>
        </>
      )}
      {holder && rule.external && holder.introducedOn === null && (
        <Button
          small
          busy={introduce.isPending}
          onClick={() => introduce.mutate({ params: { id: holder.id }, body: { on: today } })}
          aria-label={m.introduceOf(holder.name)}
        >
          {m.introduce}
        </Button>
      )}
    </span>
  );
  return (
    <Section heading={m.seatsHeading}>
      {introduce.error && <RefusalNotice fault={introduce.error} />}
      <Table
        caption={m.seatsCaption}
        captionUnseen
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'seat',
            header: m.seat,
            rowHeader: true,
            value: ({ rule, thing }) => seat(rule, thing.name),
            cell: ({ rule, thing }) => (
              <>
                {seat(rule, thing.name)} {rule.chairs && <Mark tone="info">{chairs > 1 ? m.sharedChair : m.chair}</Mark>}
              </>
            ),
          },
          {
            key: 'holder',
            header: m.holder,
            value: ({ holder }) => holder?.name ?? m.emptySeat,
            cell: ({ holder, rule }) =>
              holder ? <Holder member={holder} external={rule.external} /> : <Mark tone="warning">{m.emptySeat}</Mark>,
          },
          {
            key: 'substitute',
            header: m.substitute,
            cell: ({ substitutes }) =>
              substitutes.length === 0 ? (
                <span className="soft">{m.noSubstitute}</span>
              ) : (
                substitutes.map((one) => (
                  <div key={one.id}>
                    <span lang="da">{one.name}</span>{' '}
                    {mayEdit && (
                      <Button small onClick={() => setOpen({ kind: 'end', member: one })} aria-label={m.endOf(one.name)}>
                        {m.end}
                      </Button>
                    )}
                  </div>
                ))
              ),
            value: ({ substitutes }) => substitutes.map(({ name }) => name).join(', ') || m.noSubstitute,
          },
          { key: 'nominates', header: m.nominates, cell: ({ rule }) => <span lang="da">{rule.nominatedBy}</span> },
          ...(mayEdit ? [{ key: 'acts', header: m.acts, act: true, cell: acts }] : []),
        ]}
      />
      {(open?.kind === 'fill' || open?.kind === 'substitute') && (
        <FillSeat
          key={`${open.kind} ${open.row.key}`}
          asSubstitute={open.kind === 'substitute'}
          body={body.id}
          rule={open.row.rule}
          thing={open.row.thing.id}
          seat={seat(open.row.rule, open.row.thing.name)}
          today={today}
          onDone={() => setOpen(null)}
        />
      )}
      {open?.kind === 'end' && <EndSeat key={open.member.id} member={open.member} today={today} onDone={() => setOpen(null)} />}
      <Others body={body} />
    </Section>
  );
}

function Holder({ member, external }: { member: Member; external: boolean }) {
  const m = useMessages(da, en);
  const period = usePeriod();
  return (
    <div>
      <span lang="da">{member.name}</span> {member.isMe && <Mark tone="info">{m.me}</Mark>}
      <br />
      <span className="soft">{period(member)}</span>{' '}
      <FileButton small address="GET /api/members/:id/mandate.pdf" params={{ id: member.id }} label={m.letter} making={m.making} />{' '}
      {external && (
        <Mark tone={member.introducedOn ? 'neutral' : 'warning'}>
          {member.introducedOn ? m.introduced(member.introducedOn) : m.notIntroduced}
        </Mark>
      )}
    </div>
  );
}

function Others({ body }: { body: Body }) {
  const m = useMessages(da, en);
  const period = usePeriod();
  if (body.others.length === 0) return null;
  return (
    <Section heading={m.othersHeading}>
      <ul>
        {body.others.map((one) => (
          <li key={one.id}>
            <span lang="da">{one.name}</span>: {period(one)}
            {one.substitute && ` (${m.substitute.toLowerCase()})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
