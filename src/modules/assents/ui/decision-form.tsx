import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button, Disclosure, Section } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import type { Act } from '../rules/chain-state.ts';
import { useBodyName } from './body-name.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Step, Treatment, Version } from './types.ts';

interface Props {
  treatment: Treatment;
  version: Version;
  step: Step;
}

/** One body's decision on exactly what is shown: its fingerprint, and the hearing that the page tells of, go with the act. */
export function DecisionForm({ treatment: { kind, id }, version, step }: Props) {
  const m = useMessages(da, en);
  const words = m.decide;
  const nameOf = useBodyName();
  const { wish: typed, setWish: setTyped, forget } = useTyped(`decision ${kind} ${id} ${version.version} ${step.body}`, '');
  const isPart = step.step === 'recommendation';
  const stale = ['GET /api/treatments'];
  const recommend = useAct('POST /api/treatments/:kind/:id/recommendations', stale);
  const assent = useAct('POST /api/treatments/:kind/:id/assents', stale);
  const act = isPart ? recommend : assent;
  const send = (wish: Act) =>
    act.mutate(
      {
        params: { kind, id },
        body: {
          version: version.version,
          hash: version.sha256,
          stepHash: step.sha256,
          heard: version.heard?.version ?? null,
          body: step.body,
          act: wish,
          words: typed,
        },
      },
      { onSuccess: forget },
    );
  const decided = step.decision !== null;
  return (
    <Section heading={<Danish>{words.heading(nameOf(step))}</Danish>} note={words.about}>
      <div className="form">
        <p>
          {isPart ? m.seal.partFingerprint : m.seal.fingerprint}: <code className="treatment-hash">{step.sha256}</code>
        </p>
        {isPart && <PartContent kind={kind} id={id} version={version.version} part={step.body} />}
        {decided && <p>{words.stands(m.steps.states[step.state].toLocaleLowerCase())}</p>}
        <TextInput label={words.words} hint={words.wordsHint} value={typed} onChange={setTyped} rows={3} maxLength={4000} />
        {act.error && <RefusalNotice fault={act.error} />}
        <div className="button-row">
          <Button look="primary" busy={act.isPending} onClick={() => send('approved')}>
            {isPart ? words.recommend : words.approve}
          </Button>
          <Button busy={act.isPending} onClick={() => send('reserved')}>
            {isPart ? words.recommendReserved : words.reserve}
          </Button>
          <Button busy={act.isPending} onClick={() => send('sentBack')}>
            {words.sendBack}
          </Button>
          {decided && (
            <Button busy={act.isPending} onClick={() => send('withdrawn')}>
              {words.withdraw}
            </Button>
          )}
        </div>
        <span role="status">{act.isSuccess && words.done}</span>
      </div>
    </Section>
  );
}

/** What the part says, track by track: what is recommended. */
function PartContent({ kind, id, version, part }: { kind: string; id: string; version: number; part: string }) {
  const m = useMessages(da, en).decide;
  const asked = useCall('GET /api/treatments/:kind/:id/:version/parts/:part', { params: { kind, id, version: String(version), part } });
  return (
    <Disclosure summary={asked.data ? m.part(asked.data.length) : m.partOpen}>
      {asked.data ? (
        <ul>
          {asked.data.map(({ key, label }) => (
            <li key={key}>
              <Danish>{label}</Danish>
            </li>
          ))}
        </ul>
      ) : (
        <Waiting query={asked} />
      )}
    </Disclosure>
  );
}
