import { FileButton } from '../../../app/web/file-button.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { da } from './files.da.ts';
import { en } from './files.en.ts';

interface Props {
  id: string;
  /** The draft when left out. */
  version?: number;
  /** Only this specialty. */
  specialty?: { id: string; name: string };
  small?: boolean;
}

/** The plan on paper, in Danish. */
export function PdfButton({ id, version, specialty, small }: Props) {
  const m = useMessages(da, en);
  return (
    <FileButton
      address="GET /api/compositions/:id/pdf"
      params={{ id }}
      query={{ version, specialty: specialty?.id }}
      label={specialty ? m.pdfOf(specialty.name) : version === undefined ? m.pdf : m.pdfOfVersion(version)}
      making={m.making}
      small={small}
    />
  );
}
