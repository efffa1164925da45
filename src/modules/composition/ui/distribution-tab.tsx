import { useSearch } from '../../../app/web/address.tsx';
import { DistributionMeter } from './distribution-meter.tsx';
import { FigureRows } from './figure-rows.tsx';
import { OtherFigures } from './other-figures.tsx';
import { PrincipleSection } from './principle-section.tsx';
import { ShareRows } from './share-rows.tsx';
import type { TabProps } from './types.ts';
import './distribution.css';

/** How the person-years lie: every figure opens its rows, at an address of its own (`?tal=`). */
export default function DistributionTab({ composition }: TabProps) {
  const { figures } = composition;
  const { tal = '' } = useSearch();
  if (!figures) return null;
  if (tal.startsWith('share:')) return <ShareRows composition={composition} figures={figures} which={tal.slice('share:'.length)} />;
  if (tal !== '') return <FigureRows composition={composition} figures={figures} which={tal} />;
  return (
    <>
      <div className="distribution">
        <DistributionMeter composition={composition} figures={figures} />
      </div>
      <OtherFigures composition={composition} figures={figures} />
      <PrincipleSection composition={composition} figures={figures} />
    </>
  );
}
