import { useGo } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { forecastingPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The same inputs once more, with the engine as it is now. */
export function AgainButton({ id }: { id: string }) {
  const m = useMessages(da, en);
  const go = useGo();
  const act = useAct('POST /api/forecasts/:id/again', ['GET /api/forecasts']);
  const may = useMay();
  if (!may(forecastingPolicy.make)) return null;
  return (
    <>
      <Button
        busy={act.isPending}
        onClick={() => act.mutate({ params: { id } }, { onSuccess: (made) => made.id !== null && go(`/fremskrivninger/${made.id}`) })}
      >
        {m.again}
      </Button>
      {act.error && <RefusalNotice fault={act.error} />}
    </>
  );
}
