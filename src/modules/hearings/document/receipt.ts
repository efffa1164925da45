/** What a party files: what was answered, by whom, when, and its fingerprint. */
import { da } from '../ui/da.ts';
import { words } from './danish.ts';
import { type Paper, tableOf } from './paper.ts';

export interface Receipt {
  hearing: { id: string; name: string; version: number; sha256: string; deadline: string };
  party: string;
  no: number;
  text: string;
  comments: {
    no: number;
    anchor: string;
    label: string | null;
    kind: keyof typeof da.kinds;
    stance: keyof typeof da.stances;
    text: string;
    proposed: string;
  }[];
  late: boolean;
  signedName: string;
  signedCapacity: string | null;
  signedAt: string;
}

const m = words.receipt;

const facts = (receipt: Receipt, sha256: string): [string, string][] => [
  [m.hearing, receipt.hearing.name],
  [words.facts.version, words.count(receipt.hearing.version)],
  [words.facts.hash, receipt.hearing.sha256],
  [m.party, receipt.party],
  [m.answer, String(receipt.no)],
  [m.signed, receipt.signedName],
  [m.at, words.instant(receipt.signedAt)],
  [m.late, receipt.late ? m.tooLate(receipt.hearing.deadline) : m.inTime(receipt.hearing.deadline)],
  [m.hash, sha256],
];

const general = ({ text, comments }: Receipt): string => text || (comments.length === 0 ? m.nothing : m.noText);

const rows = ({ comments }: Receipt): string[][] =>
  comments.map((one) => [
    String(one.no),
    one.anchor === '' ? words.whole : (one.label ?? one.anchor),
    [
      `${da.kinds[one.kind]}${one.stance === 'none' ? '' : `, ${da.stances[one.stance]}`}`,
      one.text,
      one.proposed === '' ? '' : words.proposal(one.proposed),
    ]
      .filter(Boolean)
      .join('\n'),
  ]);

export const receiptDocument = (receipt: Receipt, sha256: string): Paper => ({
  title: words.receiptTitle(receipt.hearing.name),
  head: words.receiptTitle(receipt.hearing.name),
  page: words.page,
  of: words.of,
  status: '',
  facts: facts(receipt, sha256),
  sections: [
    { heading: m.text, lines: [general(receipt)], table: null },
    { heading: m.comments(receipt.comments.length), lines: [], table: tableOf([1, 5, 6], m.columns, rows(receipt)) },
  ],
});

export const receiptText = (receipt: Receipt, sha256: string): string =>
  [
    words.receiptTitle(receipt.hearing.name),
    '',
    ...facts(receipt, sha256).map(([name, value]) => `${name}: ${value}`),
    '',
    `${m.text}: ${general(receipt)}`,
    '',
    m.comments(receipt.comments.length),
    ...rows(receipt).map(([no, anchor, said]) => `\n${no}. ${anchor}\n${said}`),
    '',
  ].join('\n');
