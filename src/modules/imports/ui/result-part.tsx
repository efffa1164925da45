import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Button, Figure, Figures, LinkButton, Notice, Progress, Section } from '../../../design/base.ts';
import { ChangesTable } from './changes-table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { ErrorsTable } from './errors-table.tsx';
import { NotesTable } from './notes-table.tsx';
import type { Kind } from './template-part.tsx';
import type { Trial, Tried } from './use-trial.ts';

interface ResultProps {
  kind: Kind;
  tried: Tried;
  trial: Trial;
  onAgain: () => void;
}

/** What the file would do or did: counts, errors, what to know, what becomes new or other. */
export function ResultPart({ kind, tried, trial, onAgain }: ResultProps) {
  const m = useMessages(da, en);
  const { formatNumber, formatList } = useFormats();
  const { checked, taken } = tried;
  const { counts, leftOut, unknownColumns } = checked;
  const changes = counts.added + counts.changed;
  if (taken)
    return (
      <Notice
        tone="success"
        word={m.done}
        title={m.doneCounts(formatNumber(counts.added), formatNumber(counts.changed))}
        live="polite"
        actions={
          <>
            {taken.hrefs.map(({ href, name }) => (
              <LinkButton key={href} href={href}>
                {m.toDraft(name)}
              </LinkButton>
            ))}
            <LinkButton href={kind.href}>{m.toList}</LinkButton>
            <Button onClick={onAgain}>{m.again}</Button>
          </>
        }
      >
        {m.doneText}
      </Notice>
    );
  return (
    <>
      <Section heading={m.counts}>
        <Figures>
          <Figure label={m.rows} value={formatNumber(checked.rows)} />
          <Figure label={m.added} value={formatNumber(counts.added)} />
          <Figure label={m.changed} value={formatNumber(counts.changed)} />
          <Figure label={m.unchanged} value={formatNumber(counts.unchanged)} />
          <Figure label={m.leftOut} value={formatNumber(counts.leftOut)} />
          <Figure label={m.errors} value={formatNumber(counts.errors)} />
        </Figures>
        {leftOut.length > 0 && <p>{m.leftOutText(formatList(leftOut.slice(0, 200).map(String)))}</p>}
        {unknownColumns.length > 0 && <Notice tone="warning" word={m.warning} title={m.unknownColumns(formatList(unknownColumns))} />}
        {counts.errors === 0 && changes > 0 && (
          <div className="button-row">
            <Button look="primary" busy={trial.busy !== null} onClick={() => void trial.take()}>
              {m.take}
            </Button>
          </div>
        )}
        {trial.busy === 'take' && <Progress label={m.taking} value={null} />}
      </Section>
      {counts.errors > 0 && <ErrorsTable checked={checked} busy={trial.busy !== null} onFetch={() => void trial.fetchFaults()} />}
      {checked.notes.length > 0 && <NotesTable notes={checked.notes} />}
      {changes > 0 && <ChangesTable changes={checked.changes} all={changes} />}
    </>
  );
}
