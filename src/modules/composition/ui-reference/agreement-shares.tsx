/** The shares of an agreement as one row a specialty, every cell a field. */
import { useMessages } from '../../../app/web/language.tsx';
import { Checkbox, NumberInput, type Option, Select, TextInput } from '../../../design/form.ts';
import { type Column, Table } from '../../../design/table.tsx';
import type { AgreedShareWish } from '../rules/agreement-faults.ts';
import { da } from './da.ts';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';

/** While it is typed a number may be missing. */
export type ShareDraft = Omit<AgreedShareWish, 'low' | 'high'> & { low: number | null; high: number | null };

interface Props {
  shares: readonly ShareDraft[];
  onShares: (shares: ShareDraft[]) => void;
  areas: Option[];
  specialties: Option[];
  /** What is wrong with a row. */
  said: (key: string) => string | undefined;
}

export function AgreementShares({ shares, onShares, areas, specialties, said }: Props) {
  const reference = useMessages(da, en);
  const m = useMessages(editionsDa, editionsEn).agreement;
  const nameOf = ({ specialty }: ShareDraft) =>
    specialty === null ? reference.overall : (specialties.find(({ value }) => value === specialty)?.label ?? specialty);
  const change = (row: ShareDraft, part: Partial<ShareDraft>) =>
    onShares(shares.map((one) => (one.specialty === row.specialty ? { ...one, ...part } : one)));
  const number = (key: 'low' | 'high' | 'aim', header: string): Column<ShareDraft> => ({
    key,
    header,
    cell: (row) => (
      <NumberInput
        labelUnseen
        label={m.of(header, nameOf(row))}
        unit="%"
        min={0}
        max={100}
        value={row[key]}
        onChange={(value) => change(row, { [key]: value })}
        error={key === 'low' && said(row.specialty ?? '')}
      />
    ),
  });
  const flag = (key: 'inOverall' | 'startEnd' | 'bothAreas', header: string): Column<ShareDraft> => ({
    key,
    header,
    cell: (row) => (
      <Checkbox
        label={<span className="unseen">{m.of(header, nameOf(row))}</span>}
        checked={row[key]}
        onChange={(on) => change(row, { [key]: on })}
        disabled={key === 'inOverall' && row.specialty === null}
      />
    ),
  });
  const columns: Column<ShareDraft>[] = [
    { key: 'specialty', header: reference.specialty, rowHeader: true, cell: nameOf },
    {
      key: 'area',
      header: m.area,
      cell: (row) => (
        <Select labelUnseen label={m.of(m.area, nameOf(row))} value={row.area} options={areas} onChange={(area) => change(row, { area })} />
      ),
    },
    number('low', m.low),
    number('high', m.high),
    number('aim', `${m.aim} (${m.aimHint})`),
    flag('inOverall', m.counts),
    flag('startEnd', m.startEnd),
    flag('bothAreas', m.bothAreas),
    {
      key: 'reason',
      header: m.why,
      cell: (row) => (
        <TextInput
          labelUnseen
          label={m.of(m.why, nameOf(row))}
          value={row.reason}
          maxLength={1000}
          onChange={(reason) => change(row, { reason })}
        />
      ),
    },
  ];
  const left = specialties.filter(({ value }) => !shares.some(({ specialty }) => specialty === value));
  const add = (specialty: string) => {
    const { area = '' } = shares[0] ?? {};
    onShares([
      ...shares,
      { specialty, area, low: 0, high: 100, aim: null, inOverall: false, startEnd: true, bothAreas: false, reason: '' },
    ]);
  };
  return (
    <>
      <Table caption={m.caption} captionUnseen columns={columns} rows={shares} rowKey={({ specialty }) => specialty ?? ''} />
      {left.length > 0 && (
        <Select label={m.add} value="" options={[{ value: '', label: '–' }, ...left]} onChange={(value) => value && add(value)} />
      )}
    </>
  );
}
