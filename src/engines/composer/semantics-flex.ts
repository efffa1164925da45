/** Contradictions about places without an applicant and what they may become. */
import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { conversionOf } from './rules/flex.ts';
import { isWhole } from './rules/pins.ts';

type Say = (path: string, code: string, params?: Fault['params']) => void;

export function flexFaults(problem: Problem, say: Say): void {
  problem.demand.forEach(({ specialty, count, unfilled = 0 }, i) => {
    if (unfilled > count) say(`/demand/${i}/unfilled`, 'flex.unfilled', { id: specialty, unfilled, count });
  });
  const seen = new Map<string, number>();
  (problem.flex ?? []).forEach(({ from, to }, i) => {
    for (const [name, id] of Object.entries({ from, to })) {
      const demand = problem.demand.find(({ specialty }) => specialty === id);
      if (!demand) say(`/flex/${i}/${name}`, 'flex.noDemand', { id });
      else if (name === 'to' && demand.starts.length === 0) say(`/flex/${i}/to`, 'flex.noStart', { id });
    }
    if (from === to) say(`/flex/${i}/to`, 'flex.same', { id: to });
    const other = seen.get(`${from}|${to}`);
    if (other !== undefined) say(`/flex/${i}`, 'flex.twice', { other });
    else seen.set(`${from}|${to}`, i);
  });
  pinnedFaults(problem, say);
}

/** Pins that are flex tracks: whole, of a conversion that is allowed, and no more than it and the unfilled places give. */
function pinnedFaults(problem: Problem, say: Say): void {
  const ofConversion = new Map<string, number>();
  const ofSource = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): number => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n;
  };
  problem.pins.forEach((pin, i) => {
    const { flexFrom: from, specialty: to } = pin;
    if (from === undefined) return;
    const path = `/pins/${i}/flexFrom`;
    const conversion = conversionOf(problem, from, to);
    const unfilled = problem.demand.find(({ specialty }) => specialty === from)?.unfilled ?? 0;
    if (!isWhole(pin)) say(path, 'pin.flex.partial');
    if (!conversion) say(path, 'pin.flex.notAllowed', { from, specialty: to });
    else if (count(ofConversion, `${from}|${to}`) > conversion.most)
      say(path, 'pin.flex.tooMany', { from, specialty: to, most: conversion.most });
    if (count(ofSource, from) > unfilled) say(path, 'pin.flex.unfilled', { from, unfilled });
  });
}
