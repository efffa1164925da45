import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Button, Disclosure, Link, Mark } from '../../../design/base.ts';
import { useFindingSentence } from '../ui/findings.ts';
import { useRuleText } from '../ui/rules-tab.tsx';
import { sentenceOf, shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { useAgain } from './use-again.ts';
import { da, whyDa } from './why.da.ts';
import { en, whyEn } from './why.en.ts';
import './why.css';

type Why = AnswerOf<'GET /api/compositions/:id/why'>;
type Alternative = Why['alternatives'][number];

interface Props {
  composition: Composition;
  element: string;
  /** A way to use an alternative, for those who may. */
  use?: (unit: string, elements: readonly string[]) => void;
}

/** «Why here?» of one element, opened in place; the address remembers which. */
export function WhyHere({ composition, element, use }: Props) {
  const m = useMessages(da, en);
  const open = useSearch().hvorfor === element;
  const setSearch = useSetSearch();
  const onToggle = (now: boolean) => {
    if (now !== open) setSearch({ hvorfor: now ? element : null });
  };
  return (
    <Disclosure summary={m.open} open={open} onToggle={onToggle}>
      {open && <Asked composition={composition} element={element} use={use} />}
    </Disclosure>
  );
}

function Asked({ composition, element, use }: Props) {
  const m = useMessages(da, en);
  const asked = useCall('GET /api/compositions/:id/why', { params: { id: composition.id }, query: { element } });
  useAgain(asked.refetch, composition.revision);
  if (!asked.data) return <Waiting query={asked} />;
  const why = asked.data;
  return (
    <div className="why">
      {why.unit === null ? (
        <p>{m.toBeNamed}</p>
      ) : (
        <>
          <Reasons composition={composition} title={m.for} reasons={why.for} none={m.noneFor} good />
          <Reasons composition={composition} title={m.against} reasons={why.against} none={m.noneAgainst} />
        </>
      )}
      <h4>{m.alternatives}</h4>
      <ol className="why-others">
        {why.alternatives.map((alternative) => (
          <li key={alternative.unit}>
            <Other composition={composition} alternative={alternative} />
            {use && alternative.breaks.length === 0 && (
              <div>
                <Button small onClick={() => use(alternative.unit, alternative.elements)}>
                  {m.use}
                  <span className="unseen">{`: ${alternative.unitName}`}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className="soft">{m.considered(why.considered)}</p>
    </div>
  );
}

interface ReasonsProps {
  composition: Composition;
  title: string;
  reasons: Why['for'];
  none: string;
  good?: boolean;
}

/** Each reason leads to its rule, where the source stands. */
function Reasons({ composition, title, reasons, none, good }: ReasonsProps) {
  const m = useMessages(da, en);
  const sentences = useMessages(whyDa, whyEn);
  const text = useRuleText();
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return (
    <>
      <h4>{title}</h4>
      {reasons.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="why-reasons">
          {reasons.map(({ rule, code, params, cost }) => (
            <li key={code}>
              <Mark tone={good ? 'success' : 'warning'} plain>
                {sentenceOf(sentences, code, {
                  ...params,
                  ...(params.area !== undefined && { area: areas.get(String(params.area)) ?? params.area }),
                })}
              </Mark>{' '}
              <span className="soft">
                {cost > 0 && `${m.cost(cost)}. `}
                <Link href={`/hjaelp/regler#${rule}`} title={text(rule).source}>
                  {text(rule).name}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One alternative: what it would cost, by rule, or what makes it impossible. */
function Other({ composition, alternative }: { composition: Composition; alternative: Alternative }) {
  const m = useMessages(da, en);
  const text = useRuleText();
  const sentence = useFindingSentence(composition);
  const { unit, unitName, cost, byRule, breaks, elements } = alternative;
  const why = breaks.map(({ code, params }) =>
    code === 'capacity.place'
      ? m.noPlace(String(params.from))
      : code === 'capacity.ceiling'
        ? m.noPlaceCeiling(String(params.from))
        : sentence({ code, params }),
  );
  return (
    <>
      <Link href={`/organisation/${unit}?sammensaetning=${composition.id}`}>
        <Danish>{unitName}</Danish>
      </Link>
      {': '}
      {breaks.length > 0 ? (
        <Mark tone="error" plain>
          {m.impossible}: {why.join('; ')}
        </Mark>
      ) : (
        <>
          <strong>{m.change(cost)}</strong>
          {byRule.length > 0 && <span className="soft"> ({m.parts(byRule.map((one) => m.part(text(one.rule).name, one.cost)))})</span>}
        </>
      )}
      {elements.length > 1 && <div className="soft">{m.together(elements.length)}</div>}
    </>
  );
}
