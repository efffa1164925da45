import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';

/** The geography that the figures stand on: which areas are taken together, from which day, and who says so. */
export function TogetherPart({ together }: { together: Forecast['together'] }) {
  const m = useMessages(da, en);
  const { formatDate, formatList } = useFormats();
  return (
    <Section heading={m.togetherHeading} note={m.togetherNote}>
      <ul>
        {together.map(({ name, areas, since, source }) => (
          <li key={name}>
            {m.together(name, formatList(areas), formatDate(since))} <Source text={source} constructed={false} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
