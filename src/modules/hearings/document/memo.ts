/** The hearing's memo on paper: every text is made here, of the same words as the page's. */
import type { Memo } from '../contract-parts.ts';
import { da } from '../ui/da.ts';
import { words } from './danish.ts';
import { type Paper, tableOf } from './paper.ts';

type Comment = Memo['comments'][number];

const said = ({ anchor, was, inexact, kind, stance, late, text, proposed }: Comment): string =>
  [
    `${da.kinds[kind]}${stance === 'none' ? '' : `, ${da.stances[stance]}`}${late ? `, ${words.late}` : ''}`,
    anchor === '' ? words.whole : `«${was ?? anchor}»`,
    inexact === '' ? '' : da.inexact[inexact],
    text,
    proposed === '' ? '' : words.proposal(proposed),
  ]
    .filter(Boolean)
    .join('\n');

const answered = ({ mergedNo, response, since }: Comment): string =>
  [
    mergedNo !== null ? words.merged(mergedNo) : response ? `${da.outcomes[response.outcome]}. ${response.why}` : words.unanswered,
    response && response.changed !== '' ? words.changed(response.changed) : '',
    response?.changeVersion ? words.inVersion(response.changeVersion) : '',
    since ? words.since(since.version, since.state, since.label) : '',
  ]
    .filter(Boolean)
    .join('\n');

export function memoDocument({ hearing, versions, parties, comments }: Memo, sha256: string | null, madeAt: string): Paper {
  const answering = parties.filter(({ answers }) => answers.length > 0);
  return {
    title: words.memoTitle(hearing.name),
    head: words.memoHead(hearing.name),
    page: words.page,
    of: words.of,
    status: sha256 === null ? words.draft : words.sealed,
    facts: [
      [words.facts.version, words.count(hearing.version)],
      [words.facts.hash, hearing.sha256],
      [words.facts.sent, words.day(hearing.sentOn)],
      [words.facts.deadline, words.day(hearing.deadline)],
      ...(sha256 === null ? [] : [[words.facts.memoHash, sha256] as [string, string]]),
      [words.facts.made, words.instant(madeAt)],
    ],
    sections: [
      {
        heading: words.partiesHeading(parties.length, answering.length),
        lines: hearing.constructed === '' ? [] : [words.constructed(hearing.constructed)],
        table: tableOf(
          [2, 4],
          words.parties,
          parties.map(({ name, answers }) => [
            name,
            answers
              .map((one) => [words.answered(one.signedName, one.signedAt, one.comments, one.late), one.text].filter(Boolean).join('\n'))
              .join('\n') || words.notAnswered,
          ]),
        ),
      },
      {
        heading: words.versionsHeading,
        lines: [],
        table: tableOf(
          [2, 2, 5],
          words.versions,
          versions.map((one) => [words.count(one.version), words.instant(one.takenAt), one.sha256]),
        ),
      },
      {
        heading: words.commentsHeading(comments.length),
        lines: [],
        table: tableOf(
          [1, 3, 8, 8],
          words.comments,
          comments.map((one) => [String(one.no), one.party, said(one), answered(one)]),
        ),
      },
    ],
  };
}
