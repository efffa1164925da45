import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { useRefusalSentence } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import type { Composition } from './types.ts';

/** Searches anew from the draft as it is now. While a search goes on the button stays, so that it keeps the focus, and does nothing. */
export function SearchAgain({ composition: { id, revision, seed }, going }: { composition: Composition; going: boolean }) {
  const m = useMessages(da, en);
  const sentence = useRefusalSentence();
  const again = useAct('POST /api/compositions/:id/runs', ['GET /api/compositions', 'GET /api/start']);
  return (
    <>
      {again.error && (
        <span role="alert" className="field-error">
          {sentence(again.error)}
        </span>
      )}
      <Button busy={going || again.isPending} onClick={() => again.mutate({ params: { id }, body: { revision, seed } })}>
        {m.again}
      </Button>
    </>
  );
}
