/** A meeting and a mandate as documents' data: every text is ready to be set, in the words of the pages. */
import { formats } from '../../../app/web/format.ts';
import { da as seats } from '../ui/da.ts';
import { da } from '../ui/meetings.da.ts';

const { formatDate, formatInstant } = formats('da');
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const m = da.meeting;
const words = da.pdf;

export interface PaperItem {
  no: number;
  title: string;
  kind: string;
  minutes: number | null;
  proposal: string;
  papers: { title: string; href: string }[];
  subject: { kind: string; version: number; hash: string } | null;
  asked: { name: string }[];
  decision: { outcome: string; wording: string; reservation: string | null; byConsent: boolean; behalf: string; nature: string } | null;
  tasks: { title: string; ownerName: string; dueOn: string; behalf: string }[];
}

export interface PaperMeeting {
  bodyName: string;
  heldOn: string;
  starts: string | null;
  place: string;
  minutesClosedAt: string | null;
  constructed: boolean;
  members: { name: string; substitute: boolean }[];
  items: PaperItem[];
}

const frame = { page: words.page, of: words.of };

function itemSection(item: PaperItem) {
  const { decision } = item;
  const decided = decision && [
    `${words.decided}: ${m.outcomes[decision.outcome]}${decision.byConsent ? ` (${m.byConsent})` : ''}. ${decision.wording}`,
    ...(decision.reservation ? [`${m.reservation}: ${decision.reservation}`] : []),
    `${m.behalf}: ${decision.behalf} (${m.natures[decision.nature]?.toLowerCase()})`,
  ];
  return {
    heading: `${item.no}. ${item.title}`,
    paragraphs: [
      [m.kinds[item.kind], item.minutes === null ? '' : m.minutes(item.minutes)].filter(Boolean).join(', '),
      ...(item.proposal ? [`${m.proposal}: ${item.proposal}`] : []),
      ...(item.subject ? [`${m.about(item.subject.kind, item.subject.version)}. ${m.seal(item.subject.hash)}`] : []),
      ...(item.asked.length > 0 ? [`${m.askedBy(item.asked.map(({ name }) => name).join(', '))}.`] : []),
      ...(decided ?? []),
    ],
    list: [
      ...item.papers.map(({ title, href }) => `${title}: ${href}`),
      ...item.tasks.map((task) => words.taskLine(task.title, task.ownerName, formatDate(task.dueOn), task.behalf)),
    ],
  };
}

export const meetingPaper = (meeting: PaperMeeting) => ({
  ...frame,
  title: `${meeting.items.some(({ decision }) => decision) ? words.minutes(meeting.bodyName) : words.agenda(meeting.bodyName)}, ${formatDate(meeting.heldOn)}`,
  mark: meeting.constructed ? words.constructed : null,
  facts: [
    [words.held, [formatDate(meeting.heldOn), meeting.starts ? m.time(meeting.starts).toLowerCase() : ''].filter(Boolean).join(', ')],
    ...(meeting.place ? [[words.place, meeting.place]] : []),
    [words.closed, meeting.minutesClosedAt ? formatInstant(meeting.minutesClosedAt) : words.notClosed],
  ],
  sections: [
    ...meeting.items.map(itemSection),
    {
      heading: words.members,
      paragraphs: [],
      list: meeting.members.map(({ name, substitute }) => (substitute ? `${name} (${seats.substitute.toLowerCase()})` : name)),
    },
  ],
});

export interface PaperMandate {
  bodyName: string;
  name: string;
  from: string;
  to: string | null;
  nominatedBy: string;
  mandate: { wording: string; source: string } | null;
  service: string[];
  constructed: boolean;
}

export const mandateLetter = (letter: PaperMandate) => ({
  ...frame,
  title: words.letter(letter.bodyName),
  mark: letter.constructed ? words.constructed : null,
  facts: [
    [words.letterTo, letter.name],
    [words.letterTerm, words.term(formatDate(letter.from), letter.to && formatDate(dayBefore(letter.to)))],
    [words.letterSeat, letter.nominatedBy],
  ],
  sections: [
    {
      heading: words.letterMandate,
      paragraphs: letter.mandate ? [letter.mandate.wording, `${words.letterBasis}: ${letter.mandate.source}`] : [words.letterNone],
      list: [],
    },
    { heading: words.letterService, paragraphs: [], list: letter.service },
  ],
});
