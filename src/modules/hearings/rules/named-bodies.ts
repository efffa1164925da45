/** Which bodies a text names. A family of bodies – the regional councils – is named by what they are called together. */
import { fold } from '../../../kernel/fold.ts';

export interface NamedBody {
  id: string;
  name: string;
  kind: string;
}

/** What a kind is called in texts, folded as words are typed; Sundhedsstyrelsen's draft of 14 October 2022 uses them all. */
const families: Record<string, string[]> = {
  regionalCouncil: ['regionale rad', 'regionale videreuddannelsesrad', 'drrlv'],
  nationalCouncil: ['nationale rad'],
  specialtyCommittee: ['specialespecifikke uddannelses', 'specialespecifikke rad'],
  secretariat: ['videreuddannelsessekretariat'],
};

/** A body's own name, without what stands in brackets or after a comma; and what stands in brackets, as `UGUP`. */
function names({ name }: NamedBody): string[] {
  const [, short] = /\(([^)]{3,12})\)/.exec(name) ?? [];
  const whole = name.replace(/\s*\([^)]*\)/g, '').split(',')[0] ?? '';
  return [whole, ...(short && /^[A-Z]{3}/.test(short) ? [short] : [])];
}

const plain = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;

/** The bodies by themselves, and the kinds whose bodies are named together. Nothing is guessed: a body of a family that is named is shown with the family. */
export function namedBodies<Body extends NamedBody>(
  text: string,
  bodies: readonly Body[],
): { bodies: Body[]; families: { kind: string; bodies: Body[] }[] } {
  const said = plain(text);
  const kinds = Object.entries(families)
    .filter(([, words]) => words.some((word) => said.includes(` ${word}`)))
    .map(([kind]) => kind);
  const alone = bodies.filter(
    (body) => !kinds.includes(body.kind) && names(body).some((name) => plain(name).length > 4 && said.includes(plain(name))),
  );
  return {
    bodies: alone,
    families: kinds.map((kind) => ({ kind, bodies: bodies.filter((body) => body.kind === kind) })).filter((one) => one.bodies.length > 0),
  };
}
