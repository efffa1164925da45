var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// bench/change.ts
import { parseArgs } from "node:util";

// src/engines/composer/change/periods.ts
var FOR_GOOD = "2150-01";
var periodOf = ({ from, to }) => ({ from, to: to ?? FOR_GOOD });
var overlaps = (a, b) => a.from < b.to && b.from < a.to;
function cutAt(row, period, inside) {
  if (!overlaps(row, period)) return [row];
  const parts = [];
  if (row.from < period.from) parts.push({ ...row, to: period.from });
  const { from } = row.from < period.from ? period : row;
  const { to } = row.to < period.to ? row : period;
  const middle = inside({ ...row, from, to });
  if (middle) parts.push(middle);
  if (period.to < row.to) parts.push({ ...row, from: period.to });
  return parts;
}

// src/engines/composer/change/apply.ts
var applyChanges = (problem, { changes }) => changes.reduce(applyChange, problem);
function applyChange(problem, change2) {
  switch (change2.type) {
    case "places":
      return { ...problem, approvals: approvalsCut(problem, change2, (row) => ({ ...row, tenths: change2.tenths })) };
    case "approvalEnded":
      return { ...problem, approvals: approvalsCut(problem, change2, () => null) };
    case "approvalAdded": {
      const { unit, specialty, kind, tenths, gives } = change2;
      return { ...problem, approvals: [...problem.approvals, { unit, specialty, kind, ...periodOf(change2), tenths, gives }] };
    }
    case "closed":
      return { ...problem, approvals: approvalsCut(problem, change2, () => null) };
    case "ceiling": {
      const { tenths } = change2;
      const period = periodOf(change2);
      const units = problem.units.map((unit) => {
        if (unit.id !== change2.unit) return unit;
        const kept = unit.ceilings.flatMap((row) => cutAt(row, period, () => null));
        return { ...unit, ceilings: tenths === null ? kept : [...kept, { ...period, tenths }] };
      });
      return { ...problem, units };
    }
    case "count":
      return {
        ...problem,
        demand: problem.demand.map((row) => row.specialty === change2.specialty ? { ...row, count: change2.count } : row)
      };
    case "share": {
      const { type: _, ...target } = change2;
      const same2 = (row) => row.specialty === target.specialty && row.area === target.area;
      const { shares } = problem.agreement;
      const after = shares.some(same2) ? shares.map((row) => same2(row) ? target : row) : [...shares, target];
      return { ...problem, agreement: { ...problem.agreement, shares: after } };
    }
    case "leave":
    case "dropout":
      return problem;
  }
}
function approvalsCut({ approvals }, change2, inside) {
  const period = periodOf(change2);
  const { unit, specialty, kind } = change2;
  return approvals.flatMap((row) => {
    const named3 = row.unit === unit && (specialty ?? row.specialty) === row.specialty && (kind ?? row.kind) === row.kind;
    return named3 ? cutAt(row, period, inside) : [row];
  });
}

// src/kernel/month.ts
var pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
function month(text) {
  const match = pattern.exec(text);
  if (!match) throw new Error(`not a month (YYYY-MM): ${text}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}
function monthText(value) {
  return `${String(Math.floor(value / 12)).padStart(4, "0")}-${String(value % 12 + 1).padStart(2, "0")}`;
}

// src/engines/composer/rules/context.ts
var isOpen = (element) => element?.unit === null;
var isNamed = (element) => element.unit !== null;
var placeKey = (unit, specialty, kind) => `${unit}|${specialty}|${kind}`;
var span = (period) => ({ ...period, from: month(period.from), to: month(period.to) });
function indexProblem(problem) {
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const units = /* @__PURE__ */ new Map();
  for (const unit of problem.units) {
    const site = sites.get(unit.site);
    if (site) units.set(unit.id, { id: unit.id, site, ceilings: unit.ceilings.map(span) });
  }
  const keyOf = (row) => placeKey(row.unit, row.specialty, row.kind);
  const approvals = groupBy(problem.approvals, keyOf);
  return {
    units,
    sites: new Map(problem.sites.map((site) => [site.id, { shortage: site.shortage.map(span), university: site.university.map(span) }])),
    patterns: new Map(problem.patterns.map((pattern3) => [pattern3.id, pattern3])),
    demand: new Map(problem.demand.map((demand2) => [demand2.specialty, demand2])),
    approvals: mapValues(approvals, (rows) => rows.map(span).sort((a, b) => a.from - b.from)),
    occupancy: mapValues(groupBy(problem.occupancy, keyOf), (rows) => rows.map(span)),
    unitOccupancy: mapValues(
      groupBy(problem.occupancy, (row) => row.unit),
      (rows) => rows.map(span)
    )
  };
}
function groupBy(rows, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
function mapValues(map, f) {
  return new Map([...map].map(([key, value]) => [key, f(value)]));
}
function contextOf(problem, plan, index3 = indexProblem(problem)) {
  return { problem, index: index3, tracks: plan.tracks.map((track) => placed(track, index3)), unplaced: plan.unplaced };
}
var placed = (track, index3) => ({
  id: track.id,
  specialty: track.specialty,
  patternId: track.pattern,
  pattern: index3.patterns.get(track.pattern) ?? null,
  start: month(track.start),
  elements: track.elements.map((element) => {
    const from = month(element.from);
    const site = element.unit === null ? null : index3.units.get(element.unit)?.site ?? null;
    return { id: element.id, unit: element.unit, kind: element.kind, months: element.months, from, to: from + element.months, site };
  })
});

// src/engines/composer/rules/load.ts
var TENTHS_PER_TRACK = 10;
var lineKey = ({ unit, specialty, kind }) => specialty === null || kind === null ? unit : placeKey(unit, specialty, kind);
var holds = (amount, at) => amount.from <= at && at < amount.to;
var sum = (amounts, at) => amounts.reduce((total, a) => holds(a, at) ? total + a.tenths : total, 0);
var loadAt = (index3, line, at, own2) => loads(index3, line)(at, own2);
var given = /* @__PURE__ */ new WeakMap();
function loads(index3, line) {
  const lines = given.get(index3) ?? /* @__PURE__ */ new Map();
  given.set(index3, lines);
  const key = lineKey(line);
  const months = lines.get(key) ?? /* @__PURE__ */ new Map();
  lines.set(key, months);
  return (at, own2) => {
    let known2 = months.get(at);
    if (!known2) {
      known2 = givenAt(index3, line, key, at);
      months.set(at, known2);
    }
    return { places: known2.places, others: known2.others, own: own2 };
  };
}
function givenAt(index3, line, key, at) {
  if (line.specialty === null) {
    const ceilings = (index3.units.get(line.unit)?.ceilings ?? []).filter((ceiling) => holds(ceiling, at));
    const places2 = ceilings.length === 0 ? null : Math.min(...ceilings.map(({ tenths }) => tenths));
    return { places: places2, others: sum(index3.unitOccupancy.get(line.unit) ?? [], at) };
  }
  const approvals = index3.approvals.get(key) ?? [];
  const places = approvals.some((approval2) => holds(approval2, at)) ? sum(approvals, at) : null;
  return { places, others: sum(index3.occupancy.get(key) ?? [], at) };
}
var balanceOf = ({ places, others, own: own2 }) => others + own2 - (places ?? 0);
var ownUse = (plan) => new Map([...linesOf(plan)].map(([key, line]) => [key, monthsOf(line)]));
function linesOf({ index: index3, tracks }) {
  const byPlace = /* @__PURE__ */ new Map();
  const byUnit = /* @__PURE__ */ new Map();
  for (const { specialty, elements } of tracks)
    for (const element of elements) {
      if (!isNamed(element)) continue;
      const { unit, kind } = element;
      add(byPlace, { unit, specialty, kind }, element);
      if (index3.units.get(unit)?.ceilings.length) add(byUnit, { unit, specialty: null, kind: null }, element);
    }
  return new Map([...byPlace, ...byUnit]);
}
function add(lines, line, element) {
  const key = lineKey(line);
  const used = lines.get(key);
  if (used) used.elements.push(element);
  else lines.set(key, { ...line, elements: [element] });
}
function monthsOf({ unit, specialty, kind, elements }) {
  const months = /* @__PURE__ */ new Map();
  for (const { from, to } of elements) for (let at = from; at < to; at++) months.set(at, (months.get(at) ?? 0) + TENTHS_PER_TRACK);
  return { unit, specialty, kind, months };
}

// src/engines/composer/change/excess.ts
function excess({ index: index3 }, tracks, from) {
  const over = /* @__PURE__ */ new Map();
  for (const [key, use] of ownUse({ index: index3, tracks }))
    for (const [at, own2] of use.months) {
      if (at < from) continue;
      const load = loadAt(index3, use, at, own2);
      const above = load.places === null ? 0 : Math.min(own2, balanceOf(load));
      if (above > 0) over.set(`${key} ${at}`, above);
    }
  return over;
}
var newlyOver = (before2, after) => [...after].filter(([key, above]) => above > (before2.get(key) ?? 0)).map(([key]) => key);

// src/engines/composer/change/running.ts
function calendarOf(track) {
  const away = (track.away ?? []).map((leave) => ({ from: month(leave.from), to: month(leave.from) + leave.months }));
  const total = track.elements.reduce((sum2, element) => sum2 + element.months, 0);
  const months = [];
  for (let at = month(track.start); months.length < total; at++) if (!away.some(({ from, to }) => from <= at && at < to)) months.push(at);
  return months;
}
function spanOf(track) {
  const last = calendarOf(track).at(-1) ?? month(track.start);
  return { id: track.id, from: track.start, to: track.ended ?? monthText(last + 1) };
}
function dated(track) {
  const calendar = calendarOf(track);
  let offset = 0;
  const elements = track.elements.map((element) => {
    const from = monthText(calendar[offset] ?? 0);
    offset += element.months;
    return { ...element, from };
  });
  return { ...track, elements };
}
function placedTrack(track, index3) {
  const calendar = calendarOf(track);
  const end = track.ended === void 0 ? Number.POSITIVE_INFINITY : month(track.ended);
  let offset = 0;
  const elements = track.elements.flatMap((element) => {
    const months = calendar.slice(offset, offset + element.months).filter((at) => at < end);
    offset += element.months;
    return runs(months).map(({ from, to }) => {
      const site = element.unit === null ? null : index3.units.get(element.unit)?.site ?? null;
      return { id: element.id, unit: element.unit, kind: element.kind, months: to - from, from, to, site };
    });
  });
  const { id, specialty, pattern: pattern3 } = track;
  return { id, specialty, patternId: pattern3, pattern: index3.patterns.get(pattern3) ?? null, start: month(track.start), elements };
}
function runs(months) {
  const periods2 = [];
  for (const at of months) {
    const last = periods2.at(-1);
    if (last?.to === at) last.to++;
    else periods2.push({ from: at, to: at + 1 });
  }
  return periods2;
}

// src/engines/composer/change/houses.ts
function housesOf(problem, changes) {
  const house = (given2) => ({ problem: given2, index: indexProblem(given2) });
  const free = { ...problem, pins: [] };
  return { before: house(free), after: house(applyChanges(free, changes)) };
}
function goesOn(track, { changes }) {
  let next = track;
  for (const change2 of changes) {
    if (change2.type === "leave" && change2.track === track.id)
      next = { ...next, away: [...next.away ?? [], { from: change2.from, months: change2.months }] };
    if (change2.type === "dropout" && change2.track === track.id) next = { ...next, ended: change2.from };
  }
  return next === track ? track : dated(next);
}

// src/engines/composer/rules/finding.ts
var finding = (rule, hard2, about, code, params, cost) => ({
  rule,
  hard: hard2,
  track: about.track ?? null,
  element: about.element ?? null,
  specialty: about.specialty ?? null,
  code: `${rule}.${code}`,
  params,
  cost
});
var broken = (rule, about, code, params = {}) => finding(rule, true, about, code, params, 0);
var costs = (rule, about, code, cost, params = {}) => finding(rule, false, about, code, params, cost);

// src/engines/composer/rules/memory.ts
var memoryOf = ({ memory, problem, index: index3 }) => memory && memory.problem === problem && memory.index === index3 ? memory : null;
function ofTrack(make) {
  return (track, ground) => {
    const said = memoryOf(ground)?.said.get(track);
    if (!said) return make(track, ground);
    const known2 = said.get(make);
    if (known2) return known2.made;
    const made = make(track, ground);
    said.set(make, { made });
    return made;
  };
}
function rememberedLine(ground, key, line, find) {
  const memory = memoryOf(ground);
  const known2 = memory?.lines.get(key);
  if (known2 && known2.elements.length === line.elements.length && known2.elements.every((one2, i) => one2 === line.elements[i]))
    return known2.findings;
  const findings = find(line, ground);
  memory?.lines.set(key, { elements: line.elements, findings });
  return findings;
}

// src/engines/composer/rules/per-track.ts
function perTrack(find) {
  const findIn2 = ofTrack(find);
  return (context) => {
    const findings = [];
    for (const track of context.tracks) for (const finding2 of findIn2(track, context)) findings.push(finding2);
    return findings;
  };
}

// src/engines/composer/rules/spans.ts
var inForce = (spans, at) => spans.some((span2) => span2.from <= at && at < span2.to);
var overlap = (a, b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
var monthsWithin = (period, spans) => spans.reduce((sum2, span2) => sum2 + overlap(period, span2), 0);
var covered = (period, spans) => monthsWithin(period, spans) === period.to - period.from;
function monthsMarked(period, spans) {
  let sum2 = 0;
  let done = period.from;
  for (const span2 of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(done, span2.from);
    const to = Math.min(period.to, span2.to);
    if (to > from) {
      sum2 += to - from;
      done = to;
    }
  }
  return sum2;
}

// src/engines/composer/rules/approvedUnit.ts
var approvedUnit = perTrack((track, { index: index3 }) => {
  const findings = [];
  for (const element of track.elements.filter(isNamed)) {
    const about = { track: track.id, element: element.id, specialty: track.specialty };
    if (!element.site) findings.push(broken("approvedUnit", about, "unknown", { unit: element.unit }));
    else if (!covered(element, index3.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? []))
      findings.push(broken("approvedUnit", about, "notApproved", { unit: element.unit, kind: element.kind }));
  }
  return findings;
});

// src/engines/composer/rules/competences.ts
var competences = perTrack((track, { index: index3 }) => {
  const findings = [];
  for (const { group, months } of track.pattern?.competences ?? []) {
    let found = 0;
    for (const element of track.elements) {
      if (!isNamed(element)) {
        found += element.months;
        continue;
      }
      const spans = index3.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
      found += monthsWithin(
        element,
        spans.filter((span2) => span2.gives.includes(group))
      );
    }
    if (found < months)
      findings.push(broken("competences", { track: track.id, specialty: track.specialty }, "missing", { group, expected: months, found }));
  }
  return findings;
});

// src/engines/composer/rules/pattern.ts
var pattern2 = perTrack((track, ground) => {
  const about = { track: track.id, specialty: track.specialty };
  const shape4 = track.pattern;
  if (!shape4 || shape4.specialty !== track.specialty) return [broken("pattern", about, "unknown", { pattern: track.patternId })];
  const findings = [];
  const say = (code, params, element) => findings.push(broken("pattern", { ...about, element }, code, params));
  if (track.elements.length !== shape4.elements.length) say("elements", { expected: shape4.elements.length, found: track.elements.length });
  const total = track.elements.reduce((sum2, element) => sum2 + element.months, 0);
  if (total !== shape4.months) say("total", { expected: shape4.months, found: total });
  let next = track.start;
  track.elements.forEach((element, i) => {
    if (element.from !== next)
      say(i === 0 ? "start" : "contiguous", { expected: monthText(next), found: monthText(element.from) }, element.id);
    next = element.to;
    if (!isNamed(element)) say("toBeNamed", {}, element.id);
    const asked = shape4.elements[i];
    if (!asked) return;
    for (const [code, params] of elementFaults(ground, track, element, asked)) say(code, params, element.id);
  });
  for (const stay of ownStays(track.elements))
    if (stay.unit !== null && stay.months < shape4.shortest)
      say("shortest", { unit: stay.unit, shortest: shape4.shortest, found: stay.months }, stay.id);
  return findings;
});
function elementFaults({ index: index3 }, track, element, asked) {
  const faults = [];
  if (element.kind !== asked.kind) faults.push(["kind", { expected: asked.kind, found: element.kind }]);
  if (!asked.months.includes(element.months)) faults.push(["months", { allowed: asked.months.join(", "), found: element.months }]);
  if (!isNamed(element)) return faults;
  if (asked.units && !asked.units.includes(element.unit)) faults.push(["unit", { unit: element.unit }]);
  const group = asked.competence;
  if (group !== null) {
    const spans = index3.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
    const giving = spans.filter((span2) => span2.gives.includes(group));
    if (!covered(element, giving)) faults.push(["competence", { unit: element.unit, competence: group }]);
  }
  const home2 = asked.sameUnitAs === null ? void 0 : track.elements[asked.sameUnitAs];
  if (home2 && isNamed(home2) && home2.unit !== element.unit) faults.push(["sameUnit", { unit: element.unit, expected: home2.unit }]);
  return faults;
}
function ownStays(elements) {
  const stays = [];
  let open = false;
  for (const element of elements) {
    const last = stays.at(-1);
    if (element.kind !== "own") open = false;
    else if (open && last && (last.unit === element.unit || last.unit === null || !isNamed(element))) {
      last.months += element.months;
      last.unit = last.unit === element.unit ? last.unit : null;
    } else {
      stays.push({ id: element.id, unit: element.unit, months: element.months });
      open = true;
    }
  }
  return stays;
}

// src/engines/composer/rules/pure.ts
var pure = perTrack((track) => {
  if (!track.pattern?.pure) return [];
  const areas = new Set(track.elements.filter(isNamed).map((element) => element.site?.area ?? null));
  if (areas.size <= 1 && !areas.has(null)) return [];
  const params = { areas: [...areas].map((area2) => area2 ?? "\u2013").join(", ") };
  return [broken("pure", { track: track.id, specialty: track.specialty }, "mixed", params)];
});

// src/engines/composer/rules/twoSites.ts
var twoSites = perTrack((track) => {
  const asked = track.pattern?.sites;
  if (!asked) return [];
  const months = /* @__PURE__ */ new Map();
  let open = 0;
  for (const element of track.elements)
    if (element.kind === "own" && element.site) months.set(element.site.id, (months.get(element.site.id) ?? 0) + element.months);
    else if (element.kind === "own" && !isNamed(element)) open++;
  const found = [...months.values()].filter((sum2) => sum2 >= asked.months).length;
  if (found + open >= asked.count) return [];
  const params = { expected: asked.count, months: asked.months, found };
  return [broken("twoSites", { track: track.id, specialty: track.specialty }, "tooFew", params)];
});

// src/engines/composer/change/judge.ts
function trackFindings({ problem, index: index3 }, track) {
  const placed3 = placedTrack(track, index3);
  const context = { problem, index: index3, tracks: [placed3], unplaced: [] };
  const months = [approvedUnit, competences, twoSites, pure].flatMap((rule) => rule(context));
  return [...shapeFindings(problem, index3, track), ...givenFindings(index3, track, placed3), ...months];
}
function shapeFindings(problem, index3, track) {
  const find = (last) => pattern2(contextOf(problem, { tracks: [whole(track, last)], unplaced: [] }, index3)).filter(({ code }) => code !== "pattern.competence");
  const rest = find(true);
  if (!track.elements.some(({ restOf }) => restOf !== void 0)) return rest;
  const first = find(false);
  return rest.filter((finding2) => finding2.code !== "pattern.sameUnit" || first.some(({ code }) => code === finding2.code));
}
function whole(track, last) {
  const elements = [];
  for (const { id, unit, months, kind, restOf } of track.elements) {
    const cut2 = restOf === void 0 ? void 0 : elements.at(-1);
    if (cut2) {
      cut2.months += months;
      if (last) cut2.unit = unit;
    } else elements.push({ id, unit, from: "", months, kind });
  }
  const [year = "", month2 = ""] = track.start.split("-");
  let at = Number(year) * 12 + Number(month2) - 1;
  for (const element of elements) {
    element.from = monthText(at);
    at += element.months;
  }
  return { id: track.id, specialty: track.specialty, pattern: track.pattern, start: track.start, elements };
}
function givenFindings(index3, track, placed3) {
  const shape4 = placed3.pattern?.elements ?? [];
  const position = /* @__PURE__ */ new Map();
  let next = 0;
  for (const { id, restOf } of track.elements) position.set(id, restOf === void 0 ? next++ : next - 1);
  const told = /* @__PURE__ */ new Set();
  return placed3.elements.flatMap((element) => {
    const group = shape4[position.get(element.id) ?? -1]?.competence ?? null;
    if (group === null || element.unit === null || told.has(element.id)) return [];
    const approvals = index3.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
    if (covered(
      element,
      approvals.filter(({ gives }) => gives.includes(group))
    ))
      return [];
    told.add(element.id);
    const about = { track: track.id, element: element.id, specialty: track.specialty };
    return [broken("pattern", about, "competence", { unit: element.unit, competence: group })];
  });
}
var newFindings = (before2, after) => {
  const key = ({ code, element, params }) => `${code}|${element}|${params.group ?? ""}`;
  const known2 = new Set(before2.map(key));
  return after.filter((finding2) => !known2.has(key(finding2)));
};

// src/engines/composer/cost.ts
var SCALE = 1200;
var PER_HUNDREDTH_MONTH = SCALE / 100;
var PER_KILOMETRE = SCALE / 100;
var PER_MONTH_OF_YEAR = SCALE / 12;
var toPoints = (internal) => internal / SCALE;
var gapOf = (cost, bound, constant = 0) => cost === bound ? 0 : (cost - bound) / (cost - constant);
var gapInChanges = (cost, bound, weight) => weight === 0 ? null : (cost - bound) / weight;

// src/engines/composer/rules/change.ts
var changesOf = ofTrack(
  ({ elements }) => elements.filter((element, i) => {
    const before2 = elements[i - 1];
    return before2 && isNamed(before2) && isNamed(element) && element.site?.id !== before2.site?.id;
  }).length
);
var change = perTrack((track, ground) => {
  const count = changesOf(track, ground);
  const cost = ground.problem.weights.change * count * SCALE;
  return count === 0 ? [] : [costs("change", { track: track.id, specialty: track.specialty }, "changes", cost, { count })];
});

// src/engines/composer/rules/distance.ts
var kilometresBetween = (a, b) => Math.round(Math.hypot(a.east - b.east, a.north - b.north));
var kilometresOf = ofTrack(({ elements }) => {
  let sum2 = 0;
  elements.forEach((element, i) => {
    const before2 = elements[i - 1]?.site;
    if (before2 && element.site) sum2 += kilometresBetween(before2, element.site);
  });
  return sum2;
});
var distance = perTrack((track, ground) => {
  const kilometres = kilometresOf(track, ground);
  const cost = ground.problem.weights.distance * kilometres * PER_KILOMETRE;
  return kilometres === 0 ? [] : [costs("distance", { track: track.id, specialty: track.specialty }, "kilometres", cost, { kilometres })];
});

// src/engines/composer/rules/share.ts
function areaMonths(tracks, agreement) {
  const months = new Map(agreement.areas.map((area2) => [area2, 0]));
  let elsewhere = 0;
  for (const track of tracks)
    for (const element of track.elements.filter(isNamed)) {
      const area2 = element.site?.area ?? null;
      const before2 = area2 === null ? void 0 : months.get(area2);
      if (area2 === null || before2 === void 0) elsewhere += element.months;
      else months.set(area2, before2 + element.months);
    }
  return { months, elsewhere };
}
function counted({ problem, tracks }, specialty) {
  const groups = bySpecialty(tracks);
  return specialty === null ? problem.agreement.overall.flatMap((one2) => groups.get(one2) ?? []) : groups.get(specialty) ?? [];
}
var grouped = /* @__PURE__ */ new WeakMap();
function bySpecialty(tracks) {
  const known2 = grouped.get(tracks) ?? groupBy(tracks, ({ specialty }) => specialty);
  grouped.set(tracks, known2);
  return known2;
}
function shortfall(context, target) {
  const { months } = areaMonths(counted(context, target.specialty), context.problem.agreement);
  const inAll = [...months.values()].reduce((sum2, n) => sum2 + n, 0);
  const inArea = months.get(target.area) ?? 0;
  const outside = Math.max(0, target.low * inAll - 100 * inArea) + Math.max(0, 100 * inArea - target.high * inAll);
  const shortOfAim = target.aim === null ? 0 : Math.max(0, target.aim * inAll - 100 * inArea);
  return { outside, shortOfAim, inArea, inAll };
}

// src/engines/composer/rules/university.ts
var universityMonthsOf = ofTrack(
  ({ elements }, { index: index3 }) => elements.reduce(
    (sum2, element) => sum2 + (element.site ? monthsMarked(element, index3.sites.get(element.site.id)?.university ?? []) : 0),
    0
  )
);
var university = perTrack((track, ground) => {
  const months = universityMonthsOf(track, ground);
  const cost = ground.problem.weights.university * months * PER_MONTH_OF_YEAR;
  return months === 0 ? [] : [costs("university", { track: track.id, specialty: track.specialty }, "months", cost, { months })];
});

// src/engines/composer/figures.ts
function figuresOf(context, findings) {
  const { problem, tracks } = context;
  const sum2 = (values) => values.reduce((total, value) => total + value, 0);
  return {
    demanded: sum2(problem.demand.map((demand2) => demand2.count)),
    placed: tracks.length,
    unplaced: sum2(context.unplaced.map((row) => row.count)),
    shares: shareFigures(context),
    startEnd: startEnd(context),
    changes: sum2(tracks.map((track) => changesOf(track, context))),
    kilometres: sum2(tracks.map((track) => kilometresOf(track, context))),
    universityMonths: sum2(tracks.map((track) => universityMonthsOf(track, context))),
    costs: costsByRule(findings)
  };
}
function costsByRule(findings) {
  const internal = {};
  for (const finding2 of findings) if (finding2.cost > 0) internal[finding2.rule] = (internal[finding2.rule] ?? 0) + finding2.cost;
  return Object.fromEntries(Object.entries(internal).map(([rule, cost]) => [rule, toPoints(cost)]));
}
function shareFigures(context) {
  return [null, ...context.problem.demand.map(({ specialty }) => specialty)].map((specialty) => shareFigure(context, specialty));
}
function shareFigure(context, specialty) {
  const { agreement } = context.problem;
  const tracks = counted(context, specialty);
  const { months, elsewhere } = areaMonths(tracks, agreement);
  const target = agreement.shares.find((share) => share.specialty === specialty);
  const inAll = [...months.values()].reduce((total, n) => total + n, 0);
  const inArea = months.get(target?.area ?? agreement.home) ?? 0;
  return {
    specialty,
    tracks: tracks.length,
    months: Object.fromEntries(months),
    elsewhere,
    share: inAll === 0 ? null : Math.round(inArea * 1e4 / inAll),
    low: target?.low ?? null,
    high: target?.high ?? null,
    aim: target?.aim ?? null
  };
}
function startEnd({ problem, index: index3, tracks }) {
  const { agreement } = problem;
  const figures = { asked: 0, startInHome: 0, endInHome: 0, startAtShortage: 0, endAtShortage: 0 };
  for (const track of tracks) {
    if (!agreement.startEnd.includes(track.specialty)) continue;
    const first = track.elements.at(0);
    const last = track.elements.at(-1);
    figures.asked++;
    if (first?.site?.area === agreement.home) figures.startInHome++;
    if (last?.site?.area === agreement.home) figures.endInHome++;
    if (first?.site && inForce(index3.sites.get(first.site.id)?.shortage ?? [], first.from)) figures.startAtShortage++;
    if (last?.site && inForce(index3.sites.get(last.site.id)?.shortage ?? [], last.to - 1)) figures.endAtShortage++;
  }
  return figures;
}

// src/engines/composer/rules/bothAreas.ts
var bothAreas = perTrack((track, { problem }) => {
  const { areas, bothAreas: asked } = problem.agreement;
  const seen = new Set(track.elements.map((element) => element.site?.area));
  if (!asked.includes(track.specialty) || !track.elements.every(isNamed) || areas.every((area2) => seen.has(area2))) return [];
  return [costs("bothAreas", { track: track.id, specialty: track.specialty }, "missing", problem.weights.bothAreas * SCALE)];
});

// src/engines/composer/rules/capacity.ts
var capacity = (context) => [...linesOf(context)].flatMap(([key, line]) => rememberedLine(context, key, line, findIn));
function findIn(line, { index: index3 }) {
  const loadOf = loads(index3, line);
  const over = (at, own2) => {
    const load = loadOf(at, own2);
    return load.places === null ? 0 : balanceOf(load);
  };
  const use = monthsOf(line);
  return line.specialty === null ? report(use, over, "ceiling") : report(use, over, "place");
}
function report(use, over, code) {
  const findings = [];
  let last = null;
  for (const [at, own2] of [...use.months].sort((a, b) => a[0] - b[0])) {
    const excess2 = over(at, own2);
    if (excess2 <= 0) continue;
    if (last && last.at === at - 1) {
      last.at = at;
      last.params.months = Number(last.params.months) + 1;
      last.params.tenths = Math.max(Number(last.params.tenths), excess2);
      continue;
    }
    const params = { unit: use.unit, kind: use.kind ?? "", from: monthText(at), months: 1, tenths: excess2 };
    findings.push(broken("capacity", use.specialty === null ? {} : { specialty: use.specialty }, code, params));
    last = { at, params };
  }
  return findings;
}

// src/engines/composer/rules/demand.ts
var demand = ({ index: index3, tracks, unplaced }) => {
  const findings = [];
  const placed3 = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Map();
  for (const track of tracks) {
    placed3.set(track.specialty, (placed3.get(track.specialty) ?? 0) + 1);
    const start = monthText(track.start);
    if (index3.demand.get(track.specialty)?.starts.includes(start) === false)
      findings.push(broken("demand", { track: track.id, specialty: track.specialty }, "start", { start }));
  }
  for (const row of unplaced) {
    missing.set(row.specialty, (missing.get(row.specialty) ?? 0) + row.count);
    if (!index3.demand.get(row.specialty)?.starts.includes(row.start))
      findings.push(broken("demand", { specialty: row.specialty }, "unplacedStart", { start: row.start }));
  }
  for (const specialty of /* @__PURE__ */ new Set([...index3.demand.keys(), ...placed3.keys(), ...missing.keys()])) {
    const asked = index3.demand.get(specialty)?.count ?? 0;
    const here = placed3.get(specialty) ?? 0;
    const not = missing.get(specialty) ?? 0;
    if (here > asked) findings.push(broken("demand", { specialty }, "tooMany", { asked, placed: here }));
    else if (here + not !== asked) findings.push(broken("demand", { specialty }, "sum", { asked, placed: here, unplaced: not }));
  }
  return findings;
};

// src/engines/composer/rules/endArea.ts
var endArea = perTrack((track, { problem }) => {
  const element = track.elements.at(-1);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element) || element?.site?.area === problem.agreement.home) return [];
  return [costs("endArea", { track: track.id, specialty: track.specialty }, "elsewhere", problem.weights.endArea * SCALE)];
});

// src/engines/composer/rules/endShortage.ts
var endShortage = perTrack((track, { problem, index: index3 }) => {
  const element = track.elements.at(-1);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element)) return [];
  if (element?.site && inForce(index3.sites.get(element.site.id)?.shortage ?? [], element.to - 1)) return [];
  return [costs("endShortage", { track: track.id, specialty: track.specialty }, "elsewhere", problem.weights.endShortage * SCALE)];
});

// src/engines/composer/rules/pins.ts
var PINNED = "pinned";
var isWhole = (pin) => pin.elements.every(({ unit, months }) => unit !== null && months !== null);
var pins = ({ problem, tracks, unplaced }) => {
  const findings = [];
  for (const pin of problem.pins) {
    const track = tracks.find((candidate) => candidate.id === pin.id);
    const about = { track: pin.id, specialty: pin.specialty };
    if (!track && (isWhole(pin) || !unplaced.some((row) => names(row, pin)))) findings.push(broken("pins", about, "missing"));
    else if (track && !keeps(track, pin)) findings.push(broken("pins", about, "moved", { start: monthText(track.start) }));
  }
  return findings;
};
var names = ({ specialty, start, reasons }, pin) => specialty === pin.specialty && start === pin.start && reasons.some(({ code, params }) => code === PINNED && params.pin === pin.id);
var keeps = (track, pin) => track.specialty === pin.specialty && track.start === month(pin.start) && isFree(pin.pattern, track.patternId) && track.elements.length === pin.elements.length && pin.elements.every((asked, i) => {
  const element = track.elements[i];
  return element?.id === asked.id && element.kind === asked.kind && allows(asked, element.unit, element.months, element.from);
});
var allows = (asked, unit, months, from) => isFree(asked.unit, unit) && isFree(asked.months, months) && (asked.from === void 0 || month(asked.from) === from);
var isFree = (asked, found) => asked === null || asked === void 0 || asked === found;

// src/engines/composer/rules/shareAim.ts
var shareAim = (context) => {
  const findings = [];
  for (const target of context.problem.agreement.shares) {
    if (!(target.aim !== null)) continue;
    const { shortOfAim, inArea, inAll } = shortfall(context, target);
    if (shortOfAim === 0) continue;
    const params = { area: target.area, aim: target.aim ?? 0, months: inArea, of: inAll, hundredths: shortOfAim };
    const cost = context.problem.weights.shareAim * shortOfAim * PER_HUNDREDTH_MONTH;
    findings.push(costs("shareAim", { specialty: target.specialty ?? void 0 }, "short", cost, params));
  }
  return findings;
};

// src/engines/composer/rules/shareOverall.ts
var shareOverall = (context) => {
  const findings = [];
  for (const target of context.problem.agreement.shares) {
    if (!(target.specialty === null)) continue;
    const { outside, inArea, inAll } = shortfall(context, target);
    if (outside === 0) continue;
    const params = { area: target.area, low: target.low, high: target.high, months: inArea, of: inAll, hundredths: outside };
    const cost = context.problem.weights.shareOverall * outside * PER_HUNDREDTH_MONTH;
    findings.push(costs("shareOverall", { specialty: target.specialty ?? void 0 }, "outside", cost, params));
  }
  return findings;
};

// src/engines/composer/rules/shareSpecialty.ts
var shareSpecialty = (context) => {
  const findings = [];
  for (const target of context.problem.agreement.shares) {
    if (!(target.specialty !== null)) continue;
    const { outside, inArea, inAll } = shortfall(context, target);
    if (outside === 0) continue;
    const params = { area: target.area, low: target.low, high: target.high, months: inArea, of: inAll, hundredths: outside };
    const cost = context.problem.weights.shareSpecialty * outside * PER_HUNDREDTH_MONTH;
    findings.push(costs("shareSpecialty", { specialty: target.specialty ?? void 0 }, "outside", cost, params));
  }
  return findings;
};

// src/engines/composer/rules/spread.ts
var evenShare = (demand2) => Math.ceil(demand2.count / Math.max(1, demand2.starts.length));
var spread = ({ problem, tracks }) => {
  const findings = [];
  for (const demand2 of problem.demand) {
    const at = /* @__PURE__ */ new Map();
    for (const track of tracks)
      if (track.specialty === demand2.specialty) at.set(monthText(track.start), (at.get(monthText(track.start)) ?? 0) + 1);
    for (const [start, count] of at) {
      const above = count - evenShare(demand2);
      if (above > 0)
        findings.push(
          costs("spread", { specialty: demand2.specialty }, "uneven", problem.weights.spread * above * SCALE, { start, count, above })
        );
    }
  }
  return findings;
};

// src/engines/composer/rules/startArea.ts
var startArea = perTrack((track, { problem }) => {
  const element = track.elements.at(0);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element) || element?.site?.area === problem.agreement.home) return [];
  return [costs("startArea", { track: track.id, specialty: track.specialty }, "elsewhere", problem.weights.startArea * SCALE)];
});

// src/engines/composer/rules/startShortage.ts
var startShortage = perTrack((track, { problem, index: index3 }) => {
  const element = track.elements.at(0);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element)) return [];
  if (element?.site && inForce(index3.sites.get(element.site.id)?.shortage ?? [], element.from)) return [];
  return [costs("startShortage", { track: track.id, specialty: track.specialty }, "elsewhere", problem.weights.startShortage * SCALE)];
});

// src/engines/composer/rules/stages.ts
var STANDARD_STAGES = [
  { id: "agreement", wishes: ["shareSpecialty", "shareAim", "shareOverall"], tolerance: 0 },
  { id: "startEnd", wishes: ["startArea", "endArea", "startShortage", "endShortage"], tolerance: 0 },
  { id: "moves", wishes: ["change", "distance"], tolerance: 0 },
  { id: "decentral", wishes: ["university"], tolerance: 0 },
  { id: "rest", wishes: ["bothAreas", "spread"], tolerance: 0 }
];
var ONE_STAGE = { id: "wishes", wishes: STANDARD_STAGES.flatMap(({ wishes }) => wishes), tolerance: 0 };
var stagesOf = ({ stages }) => stages ?? [ONE_STAGE];
function stageOfWish(stages) {
  return new Map(stages.flatMap(({ wishes }, no) => wishes.map((wish) => [wish, no])));
}
function stageCosts(stages, findings) {
  const stageOf = stageOfWish(stages);
  const costs2 = stages.map(() => 0);
  for (const { rule, cost } of findings) {
    const no = stageOf.get(rule);
    if (no !== void 0) costs2[no] = (costs2[no] ?? 0) + cost;
  }
  return costs2;
}
var stageFigures = (stages, values, bounds) => stages.map(({ id, tolerance }, no) => figureOf(id, tolerance, toPoints(values[no] ?? 0), toPoints(bounds[no] ?? 0)));
var figureOf = (id, tolerance, value, bound) => ({
  id,
  value,
  bound,
  gap: gapOf(value, bound),
  proven: value - bound <= tolerance
});

// src/engines/composer/rules/index.ts
var hard = (id, find) => ({ id, hard: true, weight: null, find });
var soft = (id, find) => ({ id, hard: false, weight: id, find });
var rules = [
  hard("pattern", pattern2),
  hard("approvedUnit", approvedUnit),
  hard("competences", competences),
  hard("twoSites", twoSites),
  hard("pure", pure),
  hard("capacity", capacity),
  hard("demand", demand),
  hard("pins", pins),
  soft("shareSpecialty", shareSpecialty),
  soft("shareAim", shareAim),
  soft("shareOverall", shareOverall),
  soft("startArea", startArea),
  soft("endArea", endArea),
  soft("startShortage", startShortage),
  soft("endShortage", endShortage),
  soft("change", change),
  soft("distance", distance),
  soft("university", university),
  soft("bothAreas", bothAreas),
  soft("spread", spread)
];
var findAll = (context) => rules.flatMap((rule) => rule.find(context));

// src/engines/composer/change/measure.ts
function measured({ problem, index: index3 }, tracks) {
  const context = { problem, index: index3, tracks, unplaced: [] };
  const findings = rules.filter(({ hard: hard2 }) => !hard2).flatMap(({ find }) => find(context));
  return { cost: toPoints(findings.reduce((sum2, { cost }) => sum2 + cost, 0)), figures: figuresOf(context, findings) };
}
function movesOf(before2, after, asOf) {
  const [was, is] = [unitByMonth(before2), unitByMonth(after)];
  const moves = [];
  for (const at of [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)) {
    const change2 = { before: was.get(at) ?? null, after: is.get(at) ?? null };
    if (at < asOf || change2.before === change2.after) continue;
    const last = moves.at(-1);
    if (last?.to === at && last.before === change2.before && last.after === change2.after) {
      last.to++;
      last.months++;
    } else moves.push({ from: monthText(at), months: 1, ...change2, to: at + 1 });
  }
  return moves.map(({ to: _, ...move }) => move);
}
function unitByMonth(track) {
  const calendar = calendarOf(track);
  const units = track.elements.flatMap(({ unit, months }) => Array(months).fill(unit));
  return new Map(calendar.map((at, k) => [at, units[k] ?? null]));
}

// src/engines/composer/change/check-replan.ts
function checkReplan(problem, tracks, changes, replan2) {
  const differences = [];
  const say = (path, code, params = {}) => {
    differences.push({ path, code, params });
  };
  const asOf = month(changes.asOf ?? "");
  const { before: before2, after } = housesOf(problem, changes);
  const open = new Map(replan2.unrepaired.map(({ track, elements }) => [track, elements]));
  const pairs = tracks.map((was, i) => ({ was, goes: goesOn(was, changes), is: replan2.tracks[i], path: `/tracks/${i}` }));
  if (replan2.tracks.length !== tracks.length) say("/tracks", "count", { expected: tracks.length, found: replan2.tracks.length });
  for (const { was, goes, is, path } of pairs) {
    if (is?.id !== goes.id) {
      say(path, "track", { expected: goes.id, found: is?.id ?? "" });
      continue;
    }
    for (const field of ["specialty", "pattern", "start", "ended", "away"])
      if (JSON.stringify(is[field]) !== JSON.stringify(goes[field])) say(`${path}/${field}`, "differs", { track: is.id });
    if (pastOf(is, asOf) !== pastOf(was, asOf)) say(path, "past", { track: is.id });
    if (is.ended !== void 0) continue;
    const missing = is.elements.filter(({ unit, id }) => unit === null && was.elements.every((one2) => one2.id !== id || one2.unit !== null));
    const told = open.get(is.id) ?? [];
    if (missing.map(({ id }) => id).join() !== told.join())
      say(path, "unrepaired", { track: is.id, found: missing.length, told: told.length });
    const broken2 = newFindings(trackFindings(before2, was), trackFindings(after, is));
    for (const { code } of told.length > 0 ? [] : broken2) say(path, "rule", { track: is.id, rule: code });
    const moves = movesOf(goes, is, asOf);
    const named3 = replan2.changed.find(({ track }) => track === is.id);
    if (told.length === 0 && JSON.stringify(named3?.moves ?? []) !== JSON.stringify(moves)) say(path, "moves", { track: is.id });
    if (!named3 && told.length === 0 && JSON.stringify(is.elements) !== JSON.stringify(goes.elements))
      say(path, "changed", { track: is.id });
  }
  const placed3 = (house, list) => list.map((track) => placedTrack(track, house.index));
  const fuller = newlyOver(excess(before2, placed3(before2, tracks), asOf), excess(after, placed3(after, replan2.tracks), asOf));
  for (const key of fuller.slice(0, 20)) say("/tracks", "capacity", { place: key });
  const { score, bound } = replan2.proof;
  const found = {
    unrepaired: replan2.unrepaired.length,
    changed: replan2.changed.length,
    months: replan2.changed.reduce((sum2, { moves }) => sum2 + moves.reduce((total, { months }) => total + months, 0), 0)
  };
  if (JSON.stringify(found) !== JSON.stringify(score))
    say("/proof/score", "differs", { expected: JSON.stringify(found), found: JSON.stringify(score) });
  if (order(bound) > order(score)) say("/proof/bound", "aboveScore");
  const live = (list) => list.flatMap((track) => track && track.ended === void 0 ? [track] : []);
  const figures = { before: live(pairs.map(({ goes }) => goes)), after: live(replan2.tracks) };
  for (const side2 of ["before", "after"])
    if (JSON.stringify(replan2[side2]) !== JSON.stringify(measured(after, placed3(after, figures[side2])))) say(`/${side2}`, "differs");
  return { accepted: differences.length === 0, differences };
}
var pastOf = (track, asOf) => [...unitByMonth(track)].filter(([at]) => at < asOf).map(([at, unit]) => `${at} ${unit}`).join();
var order = ({ unrepaired, changed, months }) => [unrepaired, changed, months].map((n) => String(n).padStart(9, "0")).join();

// ../../main/node_modules/typebox/build/system/settings/settings.mjs
var settings_exports = {};
__export(settings_exports, {
  Get: () => Get,
  Reset: () => Reset,
  Set: () => Set2
});

// ../../main/node_modules/typebox/build/guard/emit.mjs
var emit_exports = {};
__export(emit_exports, {
  And: () => And,
  ArrayLiteral: () => ArrayLiteral,
  ArrowFunction: () => ArrowFunction,
  Call: () => Call,
  ConstDeclaration: () => ConstDeclaration,
  Constant: () => Constant,
  Counted: () => Counted2,
  Entries: () => Entries2,
  Every: () => Every2,
  HasPropertyKey: () => HasPropertyKey2,
  If: () => If,
  IsArray: () => IsArray2,
  IsBigInt: () => IsBigInt2,
  IsBoolean: () => IsBoolean2,
  IsConstructor: () => IsConstructor2,
  IsDeepEqual: () => IsDeepEqual2,
  IsEqual: () => IsEqual2,
  IsFunction: () => IsFunction2,
  IsGreaterEqualThan: () => IsGreaterEqualThan2,
  IsGreaterThan: () => IsGreaterThan2,
  IsInteger: () => IsInteger2,
  IsLessEqualThan: () => IsLessEqualThan2,
  IsLessThan: () => IsLessThan2,
  IsMaxLength: () => IsMaxLength3,
  IsMinLength: () => IsMinLength3,
  IsNull: () => IsNull2,
  IsNumber: () => IsNumber2,
  IsObject: () => IsObject2,
  IsObjectNotArray: () => IsObjectNotArray2,
  IsString: () => IsString2,
  IsSymbol: () => IsSymbol2,
  IsUndefined: () => IsUndefined2,
  Keys: () => Keys2,
  Member: () => Member,
  MultipleOf: () => MultipleOf,
  New: () => New,
  Not: () => Not,
  Or: () => Or,
  ReduceAnd: () => ReduceAnd,
  ReduceOr: () => ReduceOr,
  Return: () => Return,
  Some: () => Some2,
  SomeAll: () => SomeAll2,
  Statements: () => Statements,
  Ternary: () => Ternary
});

// ../../main/node_modules/typebox/build/guard/guard.mjs
var guard_exports = {};
__export(guard_exports, {
  CodePointCount: () => CodePointCount2,
  Counted: () => Counted,
  Entries: () => Entries,
  EntriesRegExp: () => EntriesRegExp,
  Every: () => Every,
  EveryAll: () => EveryAll,
  GraphemeCount: () => GraphemeCount2,
  HasPropertyKey: () => HasPropertyKey,
  IsArray: () => IsArray,
  IsBigInt: () => IsBigInt,
  IsBoolean: () => IsBoolean,
  IsClassInstance: () => IsClassInstance,
  IsConstructor: () => IsConstructor,
  IsDeepEqual: () => IsDeepEqual,
  IsEqual: () => IsEqual,
  IsFunction: () => IsFunction,
  IsGreaterEqualThan: () => IsGreaterEqualThan,
  IsGreaterThan: () => IsGreaterThan,
  IsInteger: () => IsInteger,
  IsLessEqualThan: () => IsLessEqualThan,
  IsLessThan: () => IsLessThan,
  IsMaxLength: () => IsMaxLength2,
  IsMinLength: () => IsMinLength2,
  IsMultipleOf: () => IsMultipleOf,
  IsNull: () => IsNull,
  IsNumber: () => IsNumber,
  IsObject: () => IsObject,
  IsObjectNotArray: () => IsObjectNotArray,
  IsString: () => IsString,
  IsSymbol: () => IsSymbol,
  IsUndefined: () => IsUndefined,
  IsUnsafePropertyKey: () => IsUnsafePropertyKey,
  IsValueLike: () => IsValueLike,
  Keys: () => Keys,
  ShiftLeft: () => ShiftLeft,
  Some: () => Some,
  SomeAll: () => SomeAll,
  Symbols: () => Symbols,
  Values: () => Values
});

// ../../main/node_modules/typebox/build/guard/unicode/unicode_segment.mjs
function IsBetween(value, min, max) {
  return value >= min && value <= max;
}
function IsZeroWidthJoiner(value) {
  return value === 8205;
}
function IsRegionalIndicator(value) {
  return IsBetween(value, 127462, 127487);
}
function IsVariationSelector(value) {
  return IsBetween(value, 65024, 65039);
}
function IsCombiningMark(value) {
  return IsBetween(value, 768, 879) || IsBetween(value, 6832, 6911) || IsBetween(value, 7616, 7679) || IsBetween(value, 65056, 65071);
}
function CodePointLength(value) {
  return value > 65535 ? 2 : 1;
}
function ConsumeModifiers(value, index3) {
  while (index3 < value.length) {
    const point = value.codePointAt(index3);
    if (IsCombiningMark(point) || IsVariationSelector(point)) {
      index3 += CodePointLength(point);
    } else {
      break;
    }
  }
  return index3;
}
function NextGraphemeClusterIndex(value, clusterStart) {
  const startCP = value.codePointAt(clusterStart);
  let clusterEnd = clusterStart + CodePointLength(startCP);
  clusterEnd = ConsumeModifiers(value, clusterEnd);
  while (clusterEnd < value.length - 1 && IsZeroWidthJoiner(value.codePointAt(clusterEnd))) {
    const nextCP = value.codePointAt(clusterEnd + 1);
    clusterEnd += 1 + CodePointLength(nextCP);
    clusterEnd = ConsumeModifiers(value, clusterEnd);
  }
  if (IsRegionalIndicator(startCP) && clusterEnd < value.length && IsRegionalIndicator(value.codePointAt(clusterEnd))) {
    clusterEnd += CodePointLength(value.codePointAt(clusterEnd));
  }
  return clusterEnd;
}
function GraphemeCount(value) {
  let count = 0, index3 = 0;
  while (index3 < value.length) {
    index3 = NextGraphemeClusterIndex(value, index3);
    count++;
  }
  return count;
}

// ../../main/node_modules/typebox/build/guard/unicode/unicode.mjs
function CodePointCount(value) {
  let result = 0, index3 = 0, prev = 0;
  while (index3 < value.length) {
    const next = value.charCodeAt(index3++) >> 10;
    result += +((prev << 8 | next) !== 13879);
    prev = next;
  }
  return result;
}
function IsMaxLength(value, maxLength) {
  return value.length <= maxLength || value.length <= maxLength << 1 && CodePointCount(value) <= maxLength;
}
function IsMinLength(value, minLength) {
  return value.length >= minLength << 1 || value.length >= minLength && CodePointCount(value) >= minLength;
}

// ../../main/node_modules/typebox/build/guard/guard.mjs
function IsArray(value) {
  return Array.isArray(value);
}
function IsBigInt(value) {
  return IsEqual(typeof value, "bigint");
}
function IsBoolean(value) {
  return IsEqual(typeof value, "boolean");
}
function IsConstructor(value) {
  if (IsUndefined(value) || !IsFunction(value))
    return false;
  const result = Function.prototype.toString.call(value);
  if (/^class\s/.test(result))
    return true;
  if (/\[native code\]/.test(result))
    return true;
  return false;
}
function IsFunction(value) {
  return IsEqual(typeof value, "function");
}
function IsInteger(value) {
  return Number.isInteger(value);
}
function IsNull(value) {
  return IsEqual(value, null);
}
function IsNumber(value) {
  return Number.isFinite(value);
}
function IsObjectNotArray(value) {
  return IsObject(value) && !IsArray(value);
}
function IsObject(value) {
  return IsEqual(typeof value, "object") && !IsNull(value);
}
function IsString(value) {
  return IsEqual(typeof value, "string");
}
function IsSymbol(value) {
  return IsEqual(typeof value, "symbol");
}
function IsUndefined(value) {
  return IsEqual(value, void 0);
}
function IsEqual(left, right) {
  return left === right;
}
function IsGreaterThan(left, right) {
  return left > right;
}
function IsLessThan(left, right) {
  return left < right;
}
function IsLessEqualThan(left, right) {
  return left <= right;
}
function IsGreaterEqualThan(left, right) {
  return left >= right;
}
function IsMultipleOf(dividend, divisor) {
  if (IsBigInt(dividend) || IsBigInt(divisor)) {
    return BigInt(dividend) % BigInt(divisor) === 0n;
  }
  const tolerance = 1e-10;
  if (!IsNumber(dividend))
    return true;
  if (IsInteger(dividend) && 1 / divisor % 1 === 0)
    return true;
  const mod = dividend % divisor;
  return Math.min(Math.abs(mod), Math.abs(mod - divisor), Math.abs(mod + divisor)) < tolerance;
}
function IsClassInstance(value) {
  if (!IsObject(value))
    return false;
  const proto = globalThis.Object.getPrototypeOf(value);
  if (IsNull(proto))
    return false;
  return IsEqual(typeof proto.constructor, "function") && !(IsEqual(proto.constructor, globalThis.Object) || IsEqual(proto.constructor.name, "Object"));
}
function IsValueLike(value) {
  return IsBigInt(value) || IsBoolean(value) || IsNull(value) || IsNumber(value) || IsString(value) || IsUndefined(value);
}
function GraphemeCount2(value) {
  return GraphemeCount(value);
}
function CodePointCount2(value) {
  return CodePointCount(value);
}
function IsMaxLength2(value, maxLength) {
  return IsMaxLength(value, maxLength);
}
function IsMinLength2(value, minLength) {
  return IsMinLength(value, minLength);
}
function Every(value, offset, callback) {
  return value.every((item, index3) => index3 < offset || callback(item, index3));
}
function EveryAll(value, offset, callback) {
  let result = true;
  value.forEach((item, index3) => {
    if (index3 >= offset && !callback(item, index3))
      result = false;
  });
  return result;
}
function Some(value, callback) {
  return value.some((value2, index3) => callback(value2, index3));
}
function SomeAll(value, callback) {
  let result = false;
  value.forEach((item, index3) => {
    if (callback(item, index3))
      result = true;
  });
  return result;
}
function Counted(value, callback) {
  return value.reduce((result, value2, index3) => callback(value2, index3) ? ++result : result, 0);
}
function ShiftLeft(array, true_, false_) {
  return IsEqual(array.length, 0) ? false_() : true_(array[0], array.slice(1));
}
function IsUnsafePropertyKey(key) {
  return IsEqual(key, "__proto__") || IsEqual(key, "constructor") || IsEqual(key, "prototype");
}
function HasPropertyKey(value, key) {
  return IsUnsafePropertyKey(key) ? Object.prototype.hasOwnProperty.call(value, key) : key in value;
}
function EntriesRegExp(value) {
  return Keys(value).map((key) => [new RegExp(`^${key}$`), value[key]]);
}
function Entries(value) {
  return Object.entries(value);
}
function Keys(value) {
  return Object.getOwnPropertyNames(value);
}
function Symbols(value) {
  return Object.getOwnPropertySymbols(value);
}
function Values(value) {
  return Object.values(value);
}
function DeepEqualObject(left, right) {
  if (!IsObject(right))
    return false;
  const keys = Keys(left);
  return IsEqual(keys.length, Keys(right).length) && keys.every((key) => IsDeepEqual(left[key], right[key]));
}
function DeepEqualArray(left, right) {
  return IsArray(right) && IsEqual(left.length, right.length) && left.every((_, index3) => IsDeepEqual(left[index3], right[index3]));
}
function IsDeepEqual(left, right) {
  return IsArray(left) ? DeepEqualArray(left, right) : IsObject(left) ? DeepEqualObject(left, right) : IsEqual(left, right);
}

// ../../main/node_modules/typebox/build/guard/emit.mjs
var identifierRegExp = /^[\p{ID_Start}_$][\p{ID_Continue}_$\u200C\u200D]*$/u;
function IsIdentifier(value) {
  return identifierRegExp.test(value);
}
function And(left, right) {
  return `(${left} && ${right})`;
}
function Or(left, right) {
  return `(${left} || ${right})`;
}
function Not(expr) {
  return `!(${expr})`;
}
function IsArray2(value) {
  return `Array.isArray(${value})`;
}
function IsBigInt2(value) {
  return `typeof ${value} === "bigint"`;
}
function IsBoolean2(value) {
  return `typeof ${value} === "boolean"`;
}
function IsInteger2(value) {
  return `Number.isInteger(${value})`;
}
function IsNull2(value) {
  return `${value} === null`;
}
function IsNumber2(value) {
  return `Number.isFinite(${value})`;
}
function IsObjectNotArray2(value) {
  return And(IsObject2(value), Not(IsArray2(value)));
}
function IsObject2(value) {
  return `typeof ${value} === "object" && ${value} !== null`;
}
function IsString2(value) {
  return `typeof ${value} === "string"`;
}
function IsSymbol2(value) {
  return `typeof ${value} === "symbol"`;
}
function IsUndefined2(value) {
  return `${value} === undefined`;
}
function IsFunction2(value) {
  return `typeof ${value} === "function"`;
}
function IsConstructor2(value) {
  return `Guard.IsConstructor(${value})`;
}
function IsEqual2(left, right) {
  return `${left} === ${right}`;
}
function IsGreaterThan2(left, right) {
  return `${left} > ${right}`;
}
function IsLessThan2(left, right) {
  return `${left} < ${right}`;
}
function IsLessEqualThan2(left, right) {
  return `${left} <= ${right}`;
}
function IsGreaterEqualThan2(left, right) {
  return `${left} >= ${right}`;
}
function IsMinLength3(value, length) {
  return `(${value}.length >= ${+length << 1} || (${value}.length >= ${length} && Guard.CodePointCount(${value}) >= ${length}))`;
}
function IsMaxLength3(value, length) {
  return `(${value}.length <= ${length} || (${value}.length <= ${+length << 1} && Guard.CodePointCount(${value}) <= ${length}))`;
}
function Every2(value, offset, params, expression) {
  return IsEqual(offset, "0") ? `${value}.every((${params[0]}, ${params[1]}) => (${expression}))` : `${value}.every((${params[0]}, ${params[1]}) => (${params[1]} < ${offset}) || (${expression}))`;
}
function Some2(value, params, expression) {
  return `${value}.some((${params[0]}, ${params[1]}) => ${expression})`;
}
function SomeAll2(value, params, expression) {
  return `((value) => { let result = false; value.forEach((${params[0]}, ${params[1]}) => { if (${expression}) result = true }); return result })(${value})`;
}
function Counted2(value, params, expression) {
  return `${value}.reduce((result, ${params[0]}, ${params[1]}) => (${expression}) ? ++result : result, 0)`;
}
function Entries2(value) {
  return `Object.entries(${value})`;
}
function Keys2(value) {
  return `Object.getOwnPropertyNames(${value})`;
}
function HasPropertyKey2(value, key) {
  const isProtoField = IsEqual(key, '"__proto__"') || IsEqual(key, '"constructor"');
  return isProtoField ? `Object.prototype.hasOwnProperty.call(${value}, ${key})` : `${key} in ${value}`;
}
function IsDeepEqual2(left, right) {
  return `Guard.IsDeepEqual(${left}, ${right})`;
}
function ArrayLiteral(elements) {
  return `[${elements.join(", ")}]`;
}
function ArrowFunction(parameters, body) {
  return `((${parameters.join(", ")}) => ${body})`;
}
function Call(value, arguments_) {
  return `${value}(${arguments_.join(", ")})`;
}
function New(value, arguments_) {
  return `new ${value}(${arguments_.join(", ")})`;
}
function Member(left, right) {
  return `${left}${IsIdentifier(right) ? `.${right}` : `[${Constant(right)}]`}`;
}
function Constant(value) {
  if (!IsValueLike(value))
    throw Error("Unsupported Constant");
  return IsString(value) ? JSON.stringify(value) : `${value}`;
}
function Ternary(condition, true_, false_) {
  return `(${condition} ? ${true_} : ${false_})`;
}
function Statements(statements) {
  return `{ ${statements.join("; ")}; }`;
}
function ConstDeclaration(identifier, expression) {
  return `const ${identifier} = ${expression}`;
}
function If(condition, then) {
  return `if(${condition}) { ${then} }`;
}
function Return(expression) {
  return `return ${expression}`;
}
function ReduceAnd(operands) {
  return IsEqual(operands.length, 0) ? "true" : operands.reduce((left, right) => And(left, right));
}
function ReduceOr(operands) {
  return IsEqual(operands.length, 0) ? "false" : operands.reduce((left, right) => Or(left, right));
}
function MultipleOf(dividend, divisor) {
  return `Guard.IsMultipleOf(${dividend}, ${divisor})`;
}

// ../../main/node_modules/typebox/build/guard/globals.mjs
var globals_exports = {};
__export(globals_exports, {
  IsBigInt64Array: () => IsBigInt64Array,
  IsBigUint64Array: () => IsBigUint64Array,
  IsBoolean: () => IsBoolean3,
  IsDate: () => IsDate,
  IsFloat32Array: () => IsFloat32Array,
  IsFloat64Array: () => IsFloat64Array,
  IsInt16Array: () => IsInt16Array,
  IsInt32Array: () => IsInt32Array,
  IsInt8Array: () => IsInt8Array,
  IsMap: () => IsMap,
  IsNumber: () => IsNumber3,
  IsRegExp: () => IsRegExp,
  IsSet: () => IsSet,
  IsString: () => IsString3,
  IsTypeArray: () => IsTypeArray,
  IsUint16Array: () => IsUint16Array,
  IsUint32Array: () => IsUint32Array,
  IsUint8Array: () => IsUint8Array,
  IsUint8ClampedArray: () => IsUint8ClampedArray
});
function IsBoolean3(value) {
  return value instanceof Boolean;
}
function IsNumber3(value) {
  return value instanceof Number;
}
function IsString3(value) {
  return value instanceof String;
}
function IsTypeArray(value) {
  return globalThis.ArrayBuffer.isView(value);
}
function IsInt8Array(value) {
  return value instanceof globalThis.Int8Array;
}
function IsUint8Array(value) {
  return value instanceof globalThis.Uint8Array;
}
function IsUint8ClampedArray(value) {
  return value instanceof globalThis.Uint8ClampedArray;
}
function IsInt16Array(value) {
  return value instanceof globalThis.Int16Array;
}
function IsUint16Array(value) {
  return value instanceof globalThis.Uint16Array;
}
function IsInt32Array(value) {
  return value instanceof globalThis.Int32Array;
}
function IsUint32Array(value) {
  return value instanceof globalThis.Uint32Array;
}
function IsFloat32Array(value) {
  return value instanceof globalThis.Float32Array;
}
function IsFloat64Array(value) {
  return value instanceof globalThis.Float64Array;
}
function IsBigInt64Array(value) {
  return value instanceof globalThis.BigInt64Array;
}
function IsBigUint64Array(value) {
  return value instanceof globalThis.BigUint64Array;
}
function IsRegExp(value) {
  return value instanceof globalThis.RegExp;
}
function IsDate(value) {
  return value instanceof globalThis.Date;
}
function IsSet(value) {
  return value instanceof globalThis.Set;
}
function IsMap(value) {
  return value instanceof globalThis.Map;
}

// ../../main/node_modules/typebox/build/system/settings/settings.mjs
var settings = {
  immutableTypes: false,
  maxErrors: 8,
  maxParseErrors: 1,
  maxInstantiationCount: 128,
  useAcceleration: true,
  exactOptionalPropertyTypes: false,
  enumerableKind: false,
  correctiveParse: false,
  unionPrioritySort: true
};
function Reset() {
  settings.immutableTypes = false;
  settings.maxErrors = 8;
  settings.maxParseErrors = 1;
  settings.maxInstantiationCount = 128;
  settings.useAcceleration = true;
  settings.exactOptionalPropertyTypes = false;
  settings.enumerableKind = false;
  settings.correctiveParse = false;
  settings.unionPrioritySort = true;
}
function Set2(options) {
  for (const key of guard_exports.Keys(options)) {
    const value = options[key];
    if (value !== void 0) {
      Object.defineProperty(settings, key, { value });
    }
  }
}
function Get() {
  return settings;
}

// ../../main/node_modules/typebox/build/schema/types/_refine.mjs
function IsRefine(value) {
  return guard_exports.HasPropertyKey(value, "~refine") && guard_exports.IsArray(value["~refine"]) && guard_exports.Every(value["~refine"], 0, (value2) => guard_exports.IsObject(value2) && guard_exports.HasPropertyKey(value2, "check") && guard_exports.HasPropertyKey(value2, "error") && guard_exports.IsFunction(value2.check) && guard_exports.IsFunction(value2.error));
}

// ../../main/node_modules/typebox/build/schema/types/schema.mjs
function IsSchemaObject(value) {
  return guard_exports.IsObject(value) && !guard_exports.IsArray(value);
}
function IsSchemaBoolean(value) {
  return guard_exports.IsBoolean(value);
}
function IsSchema(value) {
  return IsSchemaObject(value) || IsSchemaBoolean(value);
}

// ../../main/node_modules/typebox/build/schema/types/additionalItems.mjs
function IsAdditionalItems(schema) {
  return guard_exports.HasPropertyKey(schema, "additionalItems") && IsSchema(schema.additionalItems);
}

// ../../main/node_modules/typebox/build/schema/types/additionalProperties.mjs
function IsAdditionalProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "additionalProperties") && IsSchema(schema.additionalProperties);
}

// ../../main/node_modules/typebox/build/schema/types/allOf.mjs
function IsAllOf(schema) {
  return guard_exports.HasPropertyKey(schema, "allOf") && guard_exports.IsArray(schema.allOf) && schema.allOf.every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/anchor.mjs
function IsAnchor(schema) {
  return guard_exports.HasPropertyKey(schema, "$anchor") && guard_exports.IsString(schema.$anchor);
}

// ../../main/node_modules/typebox/build/schema/types/anyOf.mjs
function IsAnyOf(schema) {
  return guard_exports.HasPropertyKey(schema, "anyOf") && guard_exports.IsArray(schema.anyOf) && schema.anyOf.every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/const.mjs
function IsConst(value) {
  return guard_exports.HasPropertyKey(value, "const");
}

// ../../main/node_modules/typebox/build/schema/types/contains.mjs
function IsContains(schema) {
  return guard_exports.HasPropertyKey(schema, "contains") && IsSchema(schema.contains);
}

// ../../main/node_modules/typebox/build/schema/types/dependencies.mjs
function IsDependencies(schema) {
  return guard_exports.HasPropertyKey(schema, "dependencies") && guard_exports.IsObject(schema.dependencies) && Object.values(schema.dependencies).every((value) => IsSchema(value) || guard_exports.IsArray(value) && value.every((value2) => guard_exports.IsString(value2)));
}

// ../../main/node_modules/typebox/build/schema/types/dependentRequired.mjs
function IsDependentRequired(schema) {
  return guard_exports.HasPropertyKey(schema, "dependentRequired") && guard_exports.IsObject(schema.dependentRequired) && Object.values(schema.dependentRequired).every((value) => guard_exports.IsArray(value) && value.every((value2) => guard_exports.IsString(value2)));
}

// ../../main/node_modules/typebox/build/schema/types/dependentSchemas.mjs
function IsDependentSchemas(schema) {
  return guard_exports.HasPropertyKey(schema, "dependentSchemas") && guard_exports.IsObject(schema.dependentSchemas) && Object.values(schema.dependentSchemas).every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/dynamicAnchor.mjs
function IsDynamicAnchor(schema) {
  return guard_exports.HasPropertyKey(schema, "$dynamicAnchor") && guard_exports.IsString(schema.$dynamicAnchor);
}

// ../../main/node_modules/typebox/build/schema/types/dynamicRef.mjs
function IsDynamicRef(schema) {
  return guard_exports.HasPropertyKey(schema, "$dynamicRef") && guard_exports.IsString(schema.$dynamicRef);
}

// ../../main/node_modules/typebox/build/schema/types/else.mjs
function IsElse(schema) {
  return guard_exports.HasPropertyKey(schema, "else") && IsSchema(schema.else);
}

// ../../main/node_modules/typebox/build/schema/types/enum.mjs
function IsEnum(schema) {
  return guard_exports.HasPropertyKey(schema, "enum") && guard_exports.IsArray(schema.enum);
}

// ../../main/node_modules/typebox/build/schema/types/exclusiveMaximum.mjs
function IsExclusiveMaximum(schema) {
  return guard_exports.HasPropertyKey(schema, "exclusiveMaximum") && (guard_exports.IsNumber(schema.exclusiveMaximum) || guard_exports.IsBigInt(schema.exclusiveMaximum));
}

// ../../main/node_modules/typebox/build/schema/types/exclusiveMinimum.mjs
function IsExclusiveMinimum(schema) {
  return guard_exports.HasPropertyKey(schema, "exclusiveMinimum") && (guard_exports.IsNumber(schema.exclusiveMinimum) || guard_exports.IsBigInt(schema.exclusiveMinimum));
}

// ../../main/node_modules/typebox/build/schema/types/format.mjs
function IsFormat(schema) {
  return guard_exports.HasPropertyKey(schema, "format") && guard_exports.IsString(schema.format);
}

// ../../main/node_modules/typebox/build/schema/types/id.mjs
function IsId(schema) {
  return guard_exports.HasPropertyKey(schema, "$id") && guard_exports.IsString(schema.$id);
}

// ../../main/node_modules/typebox/build/schema/types/if.mjs
function IsIf(schema) {
  return guard_exports.HasPropertyKey(schema, "if") && IsSchema(schema.if);
}

// ../../main/node_modules/typebox/build/schema/types/items.mjs
function IsItems(schema) {
  return guard_exports.HasPropertyKey(schema, "items") && (IsSchema(schema.items) || guard_exports.IsArray(schema.items) && schema.items.every((value) => {
    return IsSchema(value);
  }));
}
function IsItemsSized(schema) {
  return IsItems(schema) && guard_exports.IsArray(schema.items);
}

// ../../main/node_modules/typebox/build/schema/types/maximum.mjs
function IsMaximum(schema) {
  return guard_exports.HasPropertyKey(schema, "maximum") && (guard_exports.IsNumber(schema.maximum) || guard_exports.IsBigInt(schema.maximum));
}

// ../../main/node_modules/typebox/build/schema/types/maxContains.mjs
function IsMaxContains(schema) {
  return guard_exports.HasPropertyKey(schema, "maxContains") && guard_exports.IsNumber(schema.maxContains);
}

// ../../main/node_modules/typebox/build/schema/types/maxItems.mjs
function IsMaxItems(schema) {
  return guard_exports.HasPropertyKey(schema, "maxItems") && guard_exports.IsNumber(schema.maxItems);
}

// ../../main/node_modules/typebox/build/schema/types/maxLength.mjs
function IsMaxLength4(schema) {
  return guard_exports.HasPropertyKey(schema, "maxLength") && guard_exports.IsNumber(schema.maxLength);
}

// ../../main/node_modules/typebox/build/schema/types/maxProperties.mjs
function IsMaxProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "maxProperties") && guard_exports.IsNumber(schema.maxProperties);
}

// ../../main/node_modules/typebox/build/schema/types/minimum.mjs
function IsMinimum(schema) {
  return guard_exports.HasPropertyKey(schema, "minimum") && (guard_exports.IsNumber(schema.minimum) || guard_exports.IsBigInt(schema.minimum));
}

// ../../main/node_modules/typebox/build/schema/types/minContains.mjs
function IsMinContains(schema) {
  return guard_exports.HasPropertyKey(schema, "minContains") && guard_exports.IsNumber(schema.minContains);
}

// ../../main/node_modules/typebox/build/schema/types/minItems.mjs
function IsMinItems(schema) {
  return guard_exports.HasPropertyKey(schema, "minItems") && guard_exports.IsNumber(schema.minItems);
}

// ../../main/node_modules/typebox/build/schema/types/minLength.mjs
function IsMinLength4(schema) {
  return guard_exports.HasPropertyKey(schema, "minLength") && guard_exports.IsNumber(schema.minLength);
}

// ../../main/node_modules/typebox/build/schema/types/minProperties.mjs
function IsMinProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "minProperties") && guard_exports.IsNumber(schema.minProperties);
}

// ../../main/node_modules/typebox/build/schema/types/multipleOf.mjs
function IsMultipleOf2(schema) {
  return guard_exports.HasPropertyKey(schema, "multipleOf") && (guard_exports.IsNumber(schema.multipleOf) || guard_exports.IsBigInt(schema.multipleOf));
}

// ../../main/node_modules/typebox/build/schema/types/not.mjs
function IsNot(schema) {
  return guard_exports.HasPropertyKey(schema, "not") && IsSchema(schema.not);
}

// ../../main/node_modules/typebox/build/schema/types/oneOf.mjs
function IsOneOf(schema) {
  return guard_exports.HasPropertyKey(schema, "oneOf") && guard_exports.IsArray(schema.oneOf) && schema.oneOf.every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/pattern.mjs
function IsPattern(schema) {
  return guard_exports.HasPropertyKey(schema, "pattern") && (guard_exports.IsString(schema.pattern) || schema.pattern instanceof RegExp);
}

// ../../main/node_modules/typebox/build/schema/types/patternProperties.mjs
function IsPatternProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "patternProperties") && guard_exports.IsObject(schema.patternProperties) && Object.values(schema.patternProperties).every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/prefixItems.mjs
function IsPrefixItems(schema) {
  return guard_exports.HasPropertyKey(schema, "prefixItems") && guard_exports.IsArray(schema.prefixItems) && schema.prefixItems.every((schema2) => IsSchema(schema2));
}

// ../../main/node_modules/typebox/build/schema/types/properties.mjs
function IsProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "properties") && guard_exports.IsObject(schema.properties) && Object.values(schema.properties).every((value) => IsSchema(value));
}

// ../../main/node_modules/typebox/build/schema/types/propertyNames.mjs
function IsPropertyNames(schema) {
  return guard_exports.HasPropertyKey(schema, "propertyNames") && (guard_exports.IsObject(schema.propertyNames) || IsSchema(schema.propertyNames));
}

// ../../main/node_modules/typebox/build/schema/types/recursiveAnchor.mjs
function IsRecursiveAnchor(schema) {
  return guard_exports.HasPropertyKey(schema, "$recursiveAnchor") && guard_exports.IsBoolean(schema.$recursiveAnchor);
}
function IsRecursiveAnchorTrue(schema) {
  return IsRecursiveAnchor(schema) && guard_exports.IsEqual(schema.$recursiveAnchor, true);
}

// ../../main/node_modules/typebox/build/schema/types/recursiveRef.mjs
function IsRecursiveRef(schema) {
  return guard_exports.HasPropertyKey(schema, "$recursiveRef") && guard_exports.IsString(schema.$recursiveRef);
}

// ../../main/node_modules/typebox/build/schema/types/ref.mjs
function IsRef(schema) {
  return guard_exports.HasPropertyKey(schema, "$ref") && guard_exports.IsString(schema.$ref);
}

// ../../main/node_modules/typebox/build/schema/types/required.mjs
function IsRequired(schema) {
  return guard_exports.HasPropertyKey(schema, "required") && guard_exports.IsArray(schema.required) && schema.required.every((value) => guard_exports.IsString(value));
}

// ../../main/node_modules/typebox/build/schema/types/then.mjs
function IsThen(schema) {
  return guard_exports.HasPropertyKey(schema, "then") && IsSchema(schema.then);
}

// ../../main/node_modules/typebox/build/schema/types/type.mjs
function IsType(schema) {
  return guard_exports.HasPropertyKey(schema, "type") && (guard_exports.IsString(schema.type) || guard_exports.IsArray(schema.type) && schema.type.every((value) => guard_exports.IsString(value)));
}

// ../../main/node_modules/typebox/build/schema/types/uniqueItems.mjs
function IsUniqueItems(schema) {
  return guard_exports.HasPropertyKey(schema, "uniqueItems") && guard_exports.IsBoolean(schema.uniqueItems);
}

// ../../main/node_modules/typebox/build/schema/types/unevaluatedItems.mjs
function IsUnevaluatedItems(schema) {
  return guard_exports.HasPropertyKey(schema, "unevaluatedItems") && IsSchema(schema.unevaluatedItems);
}

// ../../main/node_modules/typebox/build/schema/types/unevaluatedProperties.mjs
function IsUnevaluatedProperties(schema) {
  return guard_exports.HasPropertyKey(schema, "unevaluatedProperties") && IsSchema(schema.unevaluatedProperties);
}

// ../../main/node_modules/typebox/build/schema/engine/_context.mjs
function HasUnevaluatedFromObject(value) {
  return IsUnevaluatedItems(value) || IsUnevaluatedProperties(value) || guard_exports.Some(guard_exports.Keys(value), (key) => HasUnevaluatedFromUnknown(value[key]));
}
function HasUnevaluatedFromArray(value) {
  return guard_exports.Some(value, (value2) => HasUnevaluatedFromUnknown(value2));
}
function HasUnevaluatedFromUnknown(value) {
  return guard_exports.IsArray(value) ? HasUnevaluatedFromArray(value) : guard_exports.IsObject(value) ? HasUnevaluatedFromObject(value) : false;
}
function HasUnevaluated(context, schema) {
  return HasUnevaluatedFromUnknown(schema) || guard_exports.Some(guard_exports.Keys(context), (key) => HasUnevaluatedFromUnknown(context[key]));
}
var BuildContext = class {
  constructor(hasUnevaluated) {
    this.hasUnevaluated = hasUnevaluated;
  }
  UseUnevaluated() {
    return this.hasUnevaluated;
  }
  // ----------------------------------------------------------------
  // Stack
  // ----------------------------------------------------------------
  Push() {
    return emit_exports.Call(emit_exports.Member("context", "Push"), []);
  }
  Pop() {
    return emit_exports.Call(emit_exports.Member("context", "Pop"), []);
  }
  // ----------------------------------------------------------------
  // Top
  // ----------------------------------------------------------------
  AddIndex(index3) {
    return emit_exports.Call(emit_exports.Member("context", "AddIndex"), [index3]);
  }
  AddKey(key) {
    return emit_exports.Call(emit_exports.Member("context", "AddKey"), [key]);
  }
  Merge(results) {
    return emit_exports.Call(emit_exports.Member("context", "Merge"), [results]);
  }
};
var CheckContext = class {
  constructor() {
    const indices = /* @__PURE__ */ new Set();
    const keys = /* @__PURE__ */ new Set();
    this.stack = [{ indices, keys }];
  }
  // ----------------------------------------------------------------
  // Stack
  // ----------------------------------------------------------------
  Push() {
    const indices = /* @__PURE__ */ new Set();
    const keys = /* @__PURE__ */ new Set();
    this.stack.push({ indices, keys });
    return true;
  }
  Pop() {
    this.stack.pop();
    return true;
  }
  // ----------------------------------------------------------------
  // Top
  // ----------------------------------------------------------------
  AddIndex(index3) {
    this.GetIndices().add(index3);
    return true;
  }
  AddKey(key) {
    this.GetKeys().add(key);
    return true;
  }
  GetIndices() {
    const top = this.stack[this.stack.length - 1];
    return top.indices;
  }
  GetKeys() {
    const top = this.stack[this.stack.length - 1];
    return top.keys;
  }
  Merge(results) {
    for (const context of results) {
      context.GetIndices().forEach((value) => this.GetIndices().add(value));
      context.GetKeys().forEach((value) => this.GetKeys().add(value));
    }
    return true;
  }
};
var ErrorContext = class extends CheckContext {
  constructor() {
    super();
    this.errors = [];
  }
  // ----------------------------------------------------------------
  // Public
  // ----------------------------------------------------------------
  AtCapacity() {
    return this.errors.length >= settings_exports.Get().maxErrors;
  }
  AddError(keyword, schemaPath, instancePath, params) {
    return this.AddErrorObject({ keyword, schemaPath, instancePath, params });
  }
  AddErrors(error) {
    error.forEach((error2) => this.AddErrorObject(error2));
    return false;
  }
  GetErrors() {
    return this.errors;
  }
  // ----------------------------------------------------------------
  // Private
  // ----------------------------------------------------------------
  AddErrorObject(error) {
    if (!this.AtCapacity())
      this.errors.push(error);
    return false;
  }
};

// ../../main/node_modules/typebox/build/schema/engine/_externals.mjs
var state = {
  identifier: "External",
  variables: []
};
function CreateVariable(value) {
  const call = `External[${state.variables.length}]`;
  state.variables.push(value);
  return call;
}
function ResetExternal() {
  state.variables = [];
}
function GetExternal() {
  return { ...state };
}

// ../../main/node_modules/typebox/build/schema/engine/_refine.mjs
function BuildRefineMultiple(_stack, _context, schema, value) {
  const external = CreateVariable(schema["~refine"]);
  return emit_exports.Every(external, emit_exports.Constant(0), ["refinement", "_"], emit_exports.Call(emit_exports.Member("refinement", "check"), [value]));
}
function BuildRefineSingle(_stack, _context, schema, value) {
  const external = CreateVariable(schema["~refine"][0]);
  return emit_exports.Call(emit_exports.Member(external, "check"), [value]);
}
function BuildRefine(_stack, _context, schema, value) {
  return guard_exports.IsEqual(schema["~refine"].length, 1) ? BuildRefineSingle(_stack, _context, schema, value) : BuildRefineMultiple(_stack, _context, schema, value);
}
function CheckRefine(_stack, _context, schema, value) {
  return guard_exports.Every(schema["~refine"], 0, (refinement, _) => refinement.check(value));
}
function ErrorRefine(_stack, context, schemaPath, instancePath, schema, value) {
  return guard_exports.EveryAll(schema["~refine"], 0, (refinement, index3) => {
    return refinement.check(value) || context.AddError("~refine", schemaPath, instancePath, { index: index3, message: refinement.error(value) });
  });
}

// ../../main/node_modules/typebox/build/schema/engine/_stack.mjs
var DefaultUri = "urn:typebox:root";
function NextUri(ref, base) {
  return URL.canParse(ref, base) ? new URL(ref, base) : guard_exports.IsEqual(base, DefaultUri) ? new URL(`${base}:${ref}`) : new URL(`${base.slice(0, base.lastIndexOf(":"))}:${ref}`);
}
function Stack(context, schema) {
  const base = IsSchemaObject(schema) && IsId(schema) ? NextUri(schema.$id, DefaultUri).href : DefaultUri;
  return {
    context,
    schema,
    lexicalSchema: schema,
    lexicalBase: base,
    resourceBase: base,
    referenceBase: base,
    ids: [],
    useResourceBaseForReference: true,
    recursiveAnchor: void 0,
    dynamicAnchors: [],
    resourceEntries: /* @__PURE__ */ new Map(),
    pendingResource: true,
    enteredResource: false
  };
}
function RegisterResourceAnchors(anchors, schema, isRoot = true) {
  if (IsSchemaBoolean(schema))
    return anchors;
  if (Array.isArray(schema))
    return schema.reduce((result, item) => RegisterResourceAnchors(result, item, false), anchors);
  if (!IsSchemaObject(schema))
    return anchors;
  if (!isRoot && IsId(schema))
    return anchors;
  const next = !isRoot && IsDynamicAnchor(schema) ? [...anchors, schema] : anchors;
  return Object.keys(schema).reduce((result, key) => RegisterResourceAnchors(result, schema[key], false), next);
}
function ResourceEntry(stack, schema) {
  return stack.resourceEntries.get(schema);
}
function NextEnteredResource(stack, schema) {
  return stack.enteredResource || ResourceEntry(stack, schema) !== void 0;
}
function IsRelativeId(schema) {
  return !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(schema.$id);
}
function NextIds(stack, schema) {
  return IsId(schema) ? [...stack.ids, schema] : stack.ids;
}
function NextRecursiveAnchor(stack, schema) {
  return stack.recursiveAnchor ?? (IsRecursiveAnchorTrue(schema) ? schema : void 0);
}
function NextDynamicAnchors(stack, schema) {
  const registered = IsId(schema) ? RegisterResourceAnchors(stack.dynamicAnchors, schema) : stack.dynamicAnchors;
  return IsDynamicAnchor(schema) ? [...registered, schema] : registered;
}
function NextPendingResource(stack, schema) {
  return IsId(schema) ? false : stack.pendingResource;
}
function NextLexicalBase(stack, schema) {
  const entry = ResourceEntry(stack, schema);
  if (entry)
    return entry.base;
  return IsId(schema) ? NextUri(schema.$id, stack.lexicalBase).href : stack.lexicalBase;
}
function NextResourceBase(stack, schema) {
  const entry = ResourceEntry(stack, schema);
  if (entry)
    return entry.base;
  return IsId(schema) && stack.pendingResource ? NextUri(schema.$id, stack.resourceBase).href : stack.resourceBase;
}
function NextUseResourceBaseForReference(stack, schema) {
  return IsId(schema) ? !IsRelativeId(schema) : stack.useResourceBaseForReference;
}
function NextReferenceBase(stack, schema) {
  const isRetrieved = NextEnteredResource(stack, schema);
  const useResourceBaseForReference = NextUseResourceBaseForReference(stack, schema);
  return isRetrieved || useResourceBaseForReference ? NextResourceBase(stack, schema) : NextLexicalBase(stack, schema);
}
function NextLexicalSchema(stack, schema) {
  const entry = ResourceEntry(stack, schema);
  if (entry)
    return entry.root;
  return IsId(schema) ? schema : stack.lexicalSchema;
}
function HasStackKeywords(stack, schema) {
  return IsSchemaObject(schema) && (IsId(schema) || IsDynamicAnchor(schema) || guard_exports.IsUndefined(stack.recursiveAnchor) && IsRecursiveAnchorTrue(schema) || !guard_exports.IsUndefined(ResourceEntry(stack, schema)));
}
function NextStack(stack, schema) {
  return HasStackKeywords(stack, schema) ? {
    ...stack,
    ids: NextIds(stack, schema),
    dynamicAnchors: NextDynamicAnchors(stack, schema),
    recursiveAnchor: NextRecursiveAnchor(stack, schema),
    pendingResource: NextPendingResource(stack, schema),
    lexicalBase: NextLexicalBase(stack, schema),
    resourceBase: NextResourceBase(stack, schema),
    useResourceBaseForReference: NextUseResourceBaseForReference(stack, schema),
    referenceBase: NextReferenceBase(stack, schema),
    lexicalSchema: NextLexicalSchema(stack, schema),
    enteredResource: NextEnteredResource(stack, schema)
  } : stack;
}

// ../../main/node_modules/typebox/build/schema/engine/_unique.mjs
var index = 0;
function CreateUnique() {
  return `unique_${index++}`;
}
function ResetUnique() {
  index = 0;
}

// ../../main/node_modules/typebox/build/schema/engine/additionalItems.mjs
function IsValid(schema) {
  return IsItems(schema) && guard_exports.IsArray(schema.items);
}
function BuildAdditionalItemsStandard(stack, context, schema, value) {
  const [item, index3] = [CreateUnique(), CreateUnique()];
  const isSchema = BuildSchemaPushStack(stack, context, schema.additionalItems, item);
  const isLength = emit_exports.IsLessThan(index3, emit_exports.Constant(schema.items.length));
  const addIndex = context.AddIndex(index3);
  return emit_exports.Every(value, emit_exports.Constant(0), [item, index3], emit_exports.Or(isLength, emit_exports.And(isSchema, addIndex)));
}
function BuildAdditionalItemsFast(stack, context, schema, value) {
  const [item, index3] = [CreateUnique(), CreateUnique()];
  const isSchema = BuildSchemaPushStack(stack, context, schema.additionalItems, item);
  const isLength = emit_exports.IsLessThan(index3, emit_exports.Constant(schema.items.length));
  return emit_exports.Every(value, emit_exports.Constant(0), [item, index3], emit_exports.Or(isLength, isSchema));
}
function BuildAdditionalItems(stack, context, schema, value) {
  if (!IsValid(schema))
    return emit_exports.Constant(true);
  return context.UseUnevaluated() ? BuildAdditionalItemsStandard(stack, context, schema, value) : BuildAdditionalItemsFast(stack, context, schema, value);
}
function CheckAdditionalItems(stack, context, schema, value) {
  if (!IsValid(schema))
    return true;
  const isAdditionalItems = guard_exports.Every(value, 0, (item, index3) => {
    return guard_exports.IsLessThan(index3, schema.items.length) || CheckSchemaPushStack(stack, context, schema.additionalItems, item) && context.AddIndex(index3);
  });
  return isAdditionalItems;
}
function ErrorAdditionalItems(stack, context, schemaPath, instancePath, schema, value) {
  if (!IsValid(schema))
    return true;
  const isAdditionalItems = guard_exports.Every(value, 0, (item, index3) => {
    const nextSchemaPath = `${schemaPath}/additionalItems`;
    const nextInstancePath = `${instancePath}/${index3}`;
    return guard_exports.IsLessThan(index3, schema.items.length) || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema.additionalItems, item) && context.AddIndex(index3);
  });
  return isAdditionalItems;
}

// ../../main/node_modules/typebox/build/schema/engine/_pathing.mjs
function EncodeFragment(fragment) {
  return fragment.replace(/~/g, "~0").replace(/\//g, "~1");
}

// ../../main/node_modules/typebox/build/schema/engine/_regexp.mjs
function UnicodeRegExp(pattern3) {
  return new RegExp(pattern3, "u");
}

// ../../main/node_modules/typebox/build/schema/engine/additionalProperties.mjs
function IsAdditionalPropertiesIgnored(context, additionalProperties) {
  return !context.UseUnevaluated() && (guard_exports.IsEqual(additionalProperties, true) || guard_exports.IsObject(additionalProperties) && guard_exports.IsEqual(guard_exports.Keys(additionalProperties).length, 0));
}
function GetPropertyKeyAsPattern(key) {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `^${escaped}$`;
}
function GetPropertiesPattern(schema) {
  const patterns = [];
  if (IsPatternProperties(schema))
    patterns.push(...guard_exports.Keys(schema.patternProperties));
  if (IsProperties(schema))
    patterns.push(...guard_exports.Keys(schema.properties).map(GetPropertyKeyAsPattern));
  return guard_exports.IsEqual(patterns.length, 0) ? "(?!)" : `(${patterns.join("|")})`;
}
function HasExactRequiredProperties(schema) {
  const keys = guard_exports.Keys(schema.properties);
  return guard_exports.IsEqual(keys.length, schema.required.length) && guard_exports.Every(keys, 0, (key) => schema.required.includes(key));
}
function CanAdditionalPropertiesFast(_context, schema, _value) {
  return IsRequired(schema) && IsProperties(schema) && !IsPatternProperties(schema) && guard_exports.IsEqual(schema.additionalProperties, false) && HasExactRequiredProperties(schema);
}
function BuildAdditionalPropertiesFast(_context, schema, value) {
  return emit_exports.IsEqual(emit_exports.Member(emit_exports.Call(emit_exports.Member("Object", "getOwnPropertyNames"), [value]), "length"), emit_exports.Constant(schema.required.length));
}
function BuildAdditionalPropertiesStandard(stack, context, schema, value) {
  const [key, _index] = [CreateUnique(), CreateUnique()];
  const regexp = CreateVariable(UnicodeRegExp(GetPropertiesPattern(schema)));
  const isSchema = BuildSchemaPushStack(stack, context, schema.additionalProperties, `${value}[${key}]`);
  const isKey = emit_exports.Call(emit_exports.Member(regexp, "test"), [key]);
  const addKey = context.AddKey(key);
  const guarded = context.UseUnevaluated() ? emit_exports.Or(isKey, emit_exports.And(isSchema, addKey)) : emit_exports.Or(isKey, isSchema);
  const result = emit_exports.Every(emit_exports.Keys(value), emit_exports.Constant(0), [key, _index], guarded);
  return result;
}
function BuildAdditionalProperties(stack, context, schema, value) {
  if (IsAdditionalPropertiesIgnored(context, schema.additionalProperties))
    return emit_exports.Constant(true);
  return CanAdditionalPropertiesFast(context, schema, value) ? BuildAdditionalPropertiesFast(context, schema, value) : BuildAdditionalPropertiesStandard(stack, context, schema, value);
}
function CheckAdditionalProperties(stack, context, schema, value) {
  const regexp = UnicodeRegExp(GetPropertiesPattern(schema));
  const isAdditionalProperties = guard_exports.Every(guard_exports.Keys(value), 0, (key, _index) => {
    return regexp.test(key) || CheckSchemaPushStack(stack, context, schema.additionalProperties, value[key]) && context.AddKey(key);
  });
  return isAdditionalProperties;
}
function ErrorAdditionalProperties(stack, context, schemaPath, instancePath, schema, value) {
  const regexp = UnicodeRegExp(GetPropertiesPattern(schema));
  const additionalProperties = [];
  const isAdditionalProperties = guard_exports.EveryAll(guard_exports.Keys(value), 0, (key, _index) => {
    const nextSchemaPath = `${schemaPath}/additionalProperties`;
    const nextInstancePath = `${instancePath}/${EncodeFragment(key)}`;
    const isAdditionalProperty = regexp.test(key) || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema.additionalProperties, value[key]) && context.AddKey(key);
    if (!isAdditionalProperty)
      additionalProperties.push(key);
    return isAdditionalProperty;
  });
  return isAdditionalProperties || context.AddError("additionalProperties", schemaPath, instancePath, { additionalProperties });
}

// ../../main/node_modules/typebox/build/schema/engine/_reducer.mjs
function Reducer(stack, context, schemas, value, check2) {
  const results = emit_exports.ConstDeclaration("results", "[]");
  const context_n = schemas.map((_schema, index3) => emit_exports.ConstDeclaration(`context_${index3}`, emit_exports.New("CheckContext", [])));
  const condition_n = schemas.map((schema, index3) => emit_exports.ConstDeclaration(`condition_${index3}`, emit_exports.Call(emit_exports.ArrowFunction(["context"], BuildSchema(stack, context, schema, value)), [`context_${index3}`])));
  const checks = schemas.map((_schema, index3) => emit_exports.If(`condition_${index3}`, emit_exports.Call(emit_exports.Member("results", "push"), [`context_${index3}`])));
  const returns = emit_exports.Return(emit_exports.And(check2, context.Merge("results")));
  return emit_exports.Call(emit_exports.ArrowFunction([], emit_exports.Statements([results, ...context_n, ...condition_n, ...checks, returns])), []);
}

// ../../main/node_modules/typebox/build/schema/engine/allOf.mjs
function BuildAllOfStandard(stack, context, schema, value) {
  return Reducer(stack, context, schema.allOf, value, emit_exports.IsEqual(emit_exports.Member("results", "length"), emit_exports.Constant(schema.allOf.length)));
}
function BuildAllOfFast(stack, context, schema, value) {
  return emit_exports.ReduceAnd(schema.allOf.map((schema2) => BuildSchema(stack, context, schema2, value)));
}
function BuildAllOf(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildAllOfStandard(stack, context, schema, value) : BuildAllOfFast(stack, context, schema, value);
}
function CheckAllOf(stack, context, schema, value) {
  const results = schema.allOf.reduce((result, schema2) => {
    const nextContext = new CheckContext();
    return CheckSchema(stack, nextContext, schema2, value) ? [...result, nextContext] : result;
  }, []);
  return guard_exports.IsEqual(results.length, schema.allOf.length) && context.Merge(results);
}
function ErrorAllOf(stack, context, schemaPath, instancePath, schema, value) {
  const failedContexts = [];
  const results = schema.allOf.reduce((result, schema2, index3) => {
    const nextSchemaPath = `${schemaPath}/allOf/${index3}`;
    const nextContext = new ErrorContext();
    const isSchema = ErrorSchema(stack, nextContext, nextSchemaPath, instancePath, schema2, value);
    if (!isSchema)
      failedContexts.push(nextContext);
    return isSchema ? [...result, nextContext] : result;
  }, []);
  const isAllOf = guard_exports.IsEqual(results.length, schema.allOf.length) && context.Merge(results);
  if (!isAllOf)
    failedContexts.forEach((failed) => context.AddErrors(failed.GetErrors()));
  return isAllOf;
}

// ../../main/node_modules/typebox/build/schema/engine/anyOf.mjs
function BuildAnyOfStandard(stack, context, schema, value) {
  return Reducer(stack, context, schema.anyOf, value, emit_exports.IsGreaterThan(emit_exports.Member("results", "length"), emit_exports.Constant(0)));
}
function BuildAnyOfFast(stack, context, schema, value) {
  return emit_exports.ReduceOr(schema.anyOf.map((schema2) => BuildSchema(stack, context, schema2, value)));
}
function BuildAnyOf(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildAnyOfStandard(stack, context, schema, value) : BuildAnyOfFast(stack, context, schema, value);
}
function CheckAnyOf(stack, context, schema, value) {
  const results = schema.anyOf.reduce((result, schema2) => {
    const nextContext = new CheckContext();
    return CheckSchema(stack, nextContext, schema2, value) ? [...result, nextContext] : result;
  }, []);
  return guard_exports.IsGreaterThan(results.length, 0) && context.Merge(results);
}
function ErrorAnyOf(stack, context, schemaPath, instancePath, schema, value) {
  const failedContexts = [];
  const results = schema.anyOf.reduce((result, schema2, index3) => {
    const nextContext = new ErrorContext();
    const nextSchemaPath = `${schemaPath}/anyOf/${index3}`;
    const isSchema = ErrorSchema(stack, nextContext, nextSchemaPath, instancePath, schema2, value);
    if (!isSchema)
      failedContexts.push(nextContext);
    return isSchema ? [...result, nextContext] : result;
  }, []);
  const isAnyOf = guard_exports.IsGreaterThan(results.length, 0) && context.Merge(results);
  if (!isAnyOf)
    failedContexts.forEach((failed) => context.AddErrors(failed.GetErrors()));
  return isAnyOf || context.AddError("anyOf", schemaPath, instancePath, {});
}

// ../../main/node_modules/typebox/build/schema/engine/boolean.mjs
function BuildSchemaBoolean(_stack, _context, schema, _value) {
  return schema ? emit_exports.Constant(true) : emit_exports.Constant(false);
}
function CheckSchemaBoolean(_stack, _context, schema, _value) {
  return schema;
}
function ErrorSchemaBoolean(stack, context, schemaPath, instancePath, schema, value) {
  return CheckSchemaBoolean(stack, context, schema, value) || context.AddError("boolean", schemaPath, instancePath, {});
}

// ../../main/node_modules/typebox/build/schema/engine/const.mjs
function BuildConst(_stack, _context, schema, value) {
  return guard_exports.IsValueLike(schema.const) ? emit_exports.IsEqual(value, emit_exports.Constant(schema.const)) : emit_exports.IsDeepEqual(value, CreateVariable(schema.const));
}
function CheckConst(_stack, _context, schema, value) {
  return guard_exports.IsValueLike(schema.const) ? guard_exports.IsEqual(value, schema.const) : guard_exports.IsDeepEqual(value, schema.const);
}
function ErrorConst(stack, context, schemaPath, instancePath, schema, value) {
  return CheckConst(stack, context, schema, value) || context.AddError("const", schemaPath, instancePath, { allowedValue: schema.const });
}

// ../../main/node_modules/typebox/build/schema/engine/contains.mjs
function IsValid2(schema) {
  return !(IsMinContains(schema) && guard_exports.IsEqual(schema.minContains, 0));
}
function BuildContainsStandard(stack, context, schema, value) {
  const [item, index3] = [CreateUnique(), CreateUnique()];
  const isLength = emit_exports.Not(emit_exports.IsEqual(emit_exports.Member(value, "length"), emit_exports.Constant(0)));
  const isSome = emit_exports.SomeAll(value, [item, index3], emit_exports.And(BuildSchema(stack, context, schema.contains, item), context.AddIndex(index3)));
  return emit_exports.And(isLength, isSome);
}
function BuildContainsFast(stack, context, schema, value) {
  const [item] = [CreateUnique()];
  const isLength = emit_exports.Not(emit_exports.IsEqual(emit_exports.Member(value, "length"), emit_exports.Constant(0)));
  const isSome = emit_exports.Some(value, [item, "_"], BuildSchema(stack, context, schema.contains, item));
  return emit_exports.And(isLength, isSome);
}
function BuildContains(stack, context, schema, value) {
  if (!IsValid2(schema))
    return emit_exports.Constant(true);
  return context.UseUnevaluated() ? BuildContainsStandard(stack, context, schema, value) : BuildContainsFast(stack, context, schema, value);
}
function CheckContains(stack, context, schema, value) {
  if (!IsValid2(schema))
    return true;
  return !guard_exports.IsEqual(value.length, 0) && guard_exports.SomeAll(value, (item, index3) => {
    return CheckSchema(stack, context, schema.contains, item) && context.AddIndex(index3);
  });
}
function ErrorContains(stack, context, schemaPath, instancePath, schema, value) {
  return CheckContains(stack, context, schema, value) || context.AddError("contains", schemaPath, instancePath, { minContains: 1 });
}

// ../../main/node_modules/typebox/build/schema/engine/dependencies.mjs
function BuildDependencies(stack, context, schema, value) {
  const isLength = emit_exports.IsEqual(emit_exports.Member(emit_exports.Keys(value), "length"), emit_exports.Constant(0));
  const isEveryDependency = emit_exports.ReduceAnd(guard_exports.Entries(schema.dependencies).map(([key, schema2]) => {
    const notKey = emit_exports.Not(emit_exports.HasPropertyKey(value, emit_exports.Constant(key)));
    const isSchema = BuildSchema(stack, context, schema2, value);
    const isEveryKey = (schema3) => emit_exports.ReduceAnd(schema3.map((key2) => emit_exports.HasPropertyKey(value, emit_exports.Constant(key2))));
    return emit_exports.Or(notKey, guard_exports.IsArray(schema2) ? isEveryKey(schema2) : isSchema);
  }));
  return emit_exports.Or(isLength, isEveryDependency);
}
function CheckDependencies(stack, context, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEvery = guard_exports.Every(guard_exports.Entries(schema.dependencies), 0, ([key, schema2]) => {
    return !guard_exports.HasPropertyKey(value, key) || (guard_exports.IsArray(schema2) ? schema2.every((key2) => guard_exports.HasPropertyKey(value, key2)) : CheckSchema(stack, context, schema2, value));
  });
  return isLength || isEvery;
}
function ErrorDependencies(stack, context, schemaPath, instancePath, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEvery = guard_exports.EveryAll(guard_exports.Entries(schema.dependencies), 0, ([key, schema2]) => {
    const nextSchemaPath = `${schemaPath}/dependencies/${EncodeFragment(key)}`;
    return !guard_exports.HasPropertyKey(value, key) || (guard_exports.IsArray(schema2) ? schema2.every((dependency) => guard_exports.HasPropertyKey(value, dependency) || context.AddError("dependencies", schemaPath, instancePath, { property: key, dependencies: schema2 })) : ErrorSchema(stack, context, nextSchemaPath, instancePath, schema2, value));
  });
  return isLength || isEvery;
}

// ../../main/node_modules/typebox/build/schema/engine/dependentRequired.mjs
function BuildDependentRequired(_stack, _context, schema, value) {
  const isLength = emit_exports.IsEqual(emit_exports.Member(emit_exports.Keys(value), "length"), emit_exports.Constant(0));
  const isEvery = emit_exports.ReduceAnd(guard_exports.Entries(schema.dependentRequired).map(([key, keys]) => {
    const notKey = emit_exports.Not(emit_exports.HasPropertyKey(value, emit_exports.Constant(key)));
    const everyKey = emit_exports.ReduceAnd(keys.map((key2) => emit_exports.HasPropertyKey(value, emit_exports.Constant(key2))));
    return emit_exports.Or(notKey, everyKey);
  }));
  return emit_exports.Or(isLength, isEvery);
}
function CheckDependentRequired(_stack, _context, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEvery = guard_exports.Every(guard_exports.Entries(schema.dependentRequired), 0, ([key, keys]) => {
    return !guard_exports.HasPropertyKey(value, key) || keys.every((key2) => guard_exports.HasPropertyKey(value, key2));
  });
  return isLength || isEvery;
}
function ErrorDependentRequired(_stack, context, schemaPath, instancePath, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEveryEntry = guard_exports.EveryAll(guard_exports.Entries(schema.dependentRequired), 0, ([key, keys]) => {
    return !guard_exports.HasPropertyKey(value, key) || guard_exports.EveryAll(keys, 0, (dependency) => guard_exports.HasPropertyKey(value, dependency) || context.AddError("dependentRequired", schemaPath, instancePath, { property: key, dependencies: keys }));
  });
  return isLength || isEveryEntry;
}

// ../../main/node_modules/typebox/build/schema/engine/dependentSchemas.mjs
function BuildDependentSchemas(stack, context, schema, value) {
  const isLength = emit_exports.IsEqual(emit_exports.Member(emit_exports.Keys(value), "length"), emit_exports.Constant(0));
  const isEvery = emit_exports.ReduceAnd(guard_exports.Entries(schema.dependentSchemas).map(([key, schema2]) => {
    const notKey = emit_exports.Not(emit_exports.HasPropertyKey(value, emit_exports.Constant(key)));
    const isSchema = BuildSchema(stack, context, schema2, value);
    return emit_exports.Or(notKey, isSchema);
  }));
  return emit_exports.Or(isLength, isEvery);
}
function CheckDependentSchemas(stack, context, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEvery = guard_exports.Every(guard_exports.Entries(schema.dependentSchemas), 0, ([key, schema2]) => {
    return !guard_exports.HasPropertyKey(value, key) || CheckSchema(stack, context, schema2, value);
  });
  return isLength || isEvery;
}
function ErrorDependentSchemas(stack, context, schemaPath, instancePath, schema, value) {
  const isLength = guard_exports.IsEqual(guard_exports.Keys(value).length, 0);
  const isEvery = guard_exports.EveryAll(guard_exports.Entries(schema.dependentSchemas), 0, ([key, schema2]) => {
    const nextSchemaPath = `${schemaPath}/dependentSchemas/${EncodeFragment(key)}`;
    return !guard_exports.HasPropertyKey(value, key) || ErrorSchema(stack, context, nextSchemaPath, instancePath, schema2, value);
  });
  return isLength || isEvery;
}

// ../../main/node_modules/typebox/build/schema/resolve/resolve.mjs
var resolve_exports = {};
__export(resolve_exports, {
  DynamicRef: () => DynamicRef,
  RecursiveRef: () => RecursiveRef,
  Ref: () => Ref
});

// ../../main/node_modules/typebox/build/schema/pointer/pointer.mjs
var pointer_exports = {};
__export(pointer_exports, {
  Delete: () => Delete,
  Get: () => Get2,
  Has: () => Has,
  Indices: () => Indices,
  Set: () => Set3
});
function Throw(message) {
  throw Error(message);
}
function ThrowUnsafePropertyKey() {
  Throw("Pointer contains unsafe property key");
}
function ThrowCannotSetRoot() {
  Throw("Cannot set value");
}
function Indices(pointer) {
  const indices = pointer.split("/").map((index3) => index3.replace(/~1/g, "/").replace(/~0/g, "~"));
  return indices[0] === "" ? indices.slice(1) : indices;
}
function Has(value, pointer) {
  let current = value;
  for (const index3 of Indices(pointer)) {
    if (!guard_exports.IsObject(current) || !guard_exports.HasPropertyKey(current, index3))
      return false;
    current = current[index3];
  }
  return true;
}
function Get2(value, pointer) {
  let current = value;
  for (const index3 of Indices(pointer)) {
    if (!guard_exports.IsObject(current) || guard_exports.IsUnsafePropertyKey(index3))
      return void 0;
    current = current[index3];
  }
  return current;
}
function Parent(value, indices, last) {
  let current = value;
  for (const index3 of indices) {
    if (guard_exports.IsUnsafePropertyKey(index3))
      ThrowUnsafePropertyKey();
    current = guard_exports.IsObject(current) ? current[index3] : void 0;
  }
  if (guard_exports.IsUnsafePropertyKey(last))
    ThrowUnsafePropertyKey();
  if (!guard_exports.IsObject(current))
    ThrowCannotSetRoot();
  return current;
}
function Set3(value, pointer, next) {
  const indices = Indices(pointer);
  const last = indices.pop();
  if (guard_exports.IsUndefined(last))
    ThrowCannotSetRoot();
  Parent(value, indices, last)[last] = next;
  return value;
}
function Delete(value, pointer) {
  const indices = Indices(pointer);
  const last = indices.pop();
  if (guard_exports.IsUndefined(last))
    ThrowCannotSetRoot();
  const parent = Parent(value, indices, last);
  if (guard_exports.IsArray(parent) && /^(0|[1-9]\d*)$/.test(last)) {
    parent.splice(Number(last), 1);
  } else {
    delete parent[last];
  }
  return value;
}

// ../../main/node_modules/typebox/build/schema/resolve/resolve.mjs
function RelativeBase(schema, base) {
  return IsSchemaObject(schema) && IsId(schema) ? NextUri(schema.$id, base.href) : base;
}
function AbsoluteBase(base) {
  return NextUri(base, DefaultUri);
}
function CanonicalHref(url) {
  return url.href.split("#")[0];
}
function Base(schema, base, target) {
  return SearchBase(schema, AbsoluteBase(base), target);
}
function RefRoot(stack, ref) {
  return ref.$ref.startsWith("#") || stack.enteredResource ? stack.lexicalSchema : stack.schema;
}
function IsPointerFragment(fragment) {
  return fragment.startsWith("#/");
}
function SearchDynamicAnchor(schema, name) {
  if (guard_exports.IsObject(schema) && IsDynamicAnchor(schema) && guard_exports.IsEqual(schema.$dynamicAnchor, name)) {
    return schema;
  }
  if (guard_exports.IsObject(schema)) {
    for (const key of guard_exports.Keys(schema)) {
      const result = SearchDynamicAnchor(schema[key], name);
      if (result)
        return result;
    }
  }
  return void 0;
}
function SearchBase(schema, base, target) {
  if (guard_exports.IsEqual(schema, target))
    return base.href;
  const nextBase = RelativeBase(schema, base);
  if (guard_exports.IsArray(schema)) {
    for (const item of schema) {
      const result = SearchBase(item, nextBase, target);
      if (!guard_exports.IsUndefined(result))
        return result;
    }
  } else if (guard_exports.IsObject(schema)) {
    for (const key of guard_exports.Keys(schema)) {
      const result = SearchBase(schema[key], nextBase, target);
      if (!guard_exports.IsUndefined(result))
        return result;
    }
  }
  return void 0;
}
function MatchWithHash(schema, ref) {
  if (ref.href.endsWith("#"))
    return schema;
  if (!ref.hash.startsWith("#"))
    return void 0;
  const fragment = decodeURIComponent(ref.hash.slice(1));
  if (!fragment.startsWith("/"))
    return void 0;
  return pointer_exports.Get(schema, fragment);
}
function MatchWithId(schema, base, ref) {
  if (!IsId(schema))
    return void 0;
  if (guard_exports.IsEqual(schema.$id, ref.hash))
    return schema;
  const absoluteRef = new URL(ref.href, base.href);
  if (guard_exports.IsEqual(base.pathname, absoluteRef.pathname))
    return ref.hash.startsWith("#") ? MatchWithHash(schema, ref) : schema;
  return void 0;
}
function MatchWithAnchor(schema, base, ref) {
  if (!IsAnchor(schema))
    return void 0;
  const absoluteAnchor = new URL(`#${schema.$anchor}`, base.href);
  const absoluteRef = new URL(ref.href, base.href);
  return guard_exports.IsEqual(absoluteAnchor.href, absoluteRef.href) ? schema : void 0;
}
function MatchWithDynamicAnchor(schema, base, ref) {
  if (!IsDynamicAnchor(schema))
    return void 0;
  const absoluteAnchor = new URL(`#${schema.$dynamicAnchor}`, base.href);
  const absoluteRef = new URL(ref.href, base.href);
  const isMatch = guard_exports.IsEqual(absoluteAnchor.href, absoluteRef.href);
  return isMatch ? schema : void 0;
}
function MatchSchemaObject(schema, base, ref) {
  if (!IsSchemaObject(schema))
    return void 0;
  return MatchWithId(schema, base, ref) ?? MatchWithAnchor(schema, base, ref) ?? MatchWithDynamicAnchor(schema, base, ref) ?? MatchWithHash(schema, ref);
}
function MatchFromArray(schema, base, ref) {
  if (!guard_exports.IsArray(schema))
    return void 0;
  return schema.reduce((result, item) => {
    const match = Match(item, base, ref);
    return !guard_exports.IsUndefined(match) ? match : result;
  }, void 0);
}
function MatchFromObject(schema, base, ref) {
  if (!guard_exports.IsObject(schema))
    return void 0;
  return guard_exports.Keys(schema).reduce((result, key) => {
    if (guard_exports.IsEqual(key, "const") || guard_exports.IsEqual(key, "enum"))
      return result;
    const match = Match(schema[key], base, ref);
    return !guard_exports.IsUndefined(match) ? match : result;
  }, void 0);
}
function Match(schema, base, ref) {
  const relativeBase = RelativeBase(schema, base);
  return MatchSchemaObject(schema, relativeBase, ref) ?? MatchFromArray(schema, relativeBase, ref) ?? MatchFromObject(schema, relativeBase, ref);
}
function Resource(context, schema, base, ref) {
  const result = RefInternal(context, schema, base, ref);
  return IsSchemaObject(result) && IsId(result) ? result : void 0;
}
function FindDeferredResourceLegacy(stack, ref, schema) {
  if (!ref.$ref.startsWith("#"))
    return void 0;
  if (!IsSchemaObject(stack.schema) || guard_exports.HasPropertyKey(stack.schema, "$schema"))
    return void 0;
  const targetBase = Base(stack.lexicalSchema, stack.referenceBase, schema);
  if (guard_exports.IsUndefined(targetBase) || guard_exports.IsEqual(targetBase, stack.referenceBase))
    return void 0;
  return { target: schema, base: targetBase, root: (
    /* safe-object-root */
    stack.lexicalSchema
  ) };
}
function FindDeferredResourceModern(stack, canonical, schema) {
  const remoteRoot = stack.context[canonical];
  if (!IsSchemaObject(remoteRoot))
    return void 0;
  return { target: schema, base: canonical, root: remoteRoot };
}
function FindDeferredResource(stack, ref, schema, canonical, isRemote) {
  const remote = isRemote ? FindDeferredResourceModern(stack, canonical, schema) : void 0;
  return guard_exports.IsUndefined(remote) ? FindDeferredResourceLegacy(stack, ref, schema) : remote;
}
function FindResolvedResource(stack, canonical, schema) {
  if (IsId(schema))
    return void 0;
  const resource = Resource(
    stack.context,
    /* safe-object-root */
    stack.schema,
    stack.referenceBase,
    canonical
  );
  if (!resource || stack.ids.includes(resource))
    return void 0;
  return { resource };
}
function RefInternalWithContext(context, ref) {
  return guard_exports.HasPropertyKey(context, ref) ? context[ref] : void 0;
}
function RefInternalWithLocal(schema, base, ref) {
  return Match(schema, base, ref);
}
function RefInternalWithRemote(context, base, ref) {
  const canonicalHref = CanonicalHref(ref);
  if (!guard_exports.HasPropertyKey(context, canonicalHref) || guard_exports.IsEqual(canonicalHref, CanonicalHref(base)))
    return void 0;
  const remoteSchema = context[canonicalHref];
  const remoteBase = RelativeBase(remoteSchema, new URL(canonicalHref));
  return guard_exports.IsEqual(ref.hash, "") ? remoteSchema : Match(remoteSchema, remoteBase, ref);
}
function RefInternal(context, schema, base, ref) {
  const absoluteBase = AbsoluteBase(base);
  const target = NextUri(ref, absoluteBase.href);
  return RefInternalWithContext(context, ref) ?? RefInternalWithLocal(schema, absoluteBase, target) ?? RefInternalWithRemote(context, absoluteBase, target);
}
function RefNextStackDeferred(stack, deferredResource) {
  if (!deferredResource)
    return stack;
  const resourceEntries = new Map(stack.resourceEntries);
  resourceEntries.set(deferredResource.target, { base: deferredResource.base, root: deferredResource.root });
  return { ...stack, resourceEntries };
}
function RefNextStackResolved(stack, resolvedResource) {
  return resolvedResource ? NextStack(stack, resolvedResource.resource) : stack;
}
function RefNextStack(stack, pendingResource, deferredResource, resolvedResource) {
  const withDeferred = RefNextStackDeferred({ ...stack, pendingResource }, deferredResource);
  const withResolved = RefNextStackResolved(withDeferred, resolvedResource);
  return withResolved;
}
function RefResultFound(stack, ref, schema) {
  const canonical = CanonicalHref(NextUri(ref.$ref, stack.referenceBase));
  const isRemote = !guard_exports.IsEqual(canonical, stack.resourceBase);
  const deferredResource = FindDeferredResource(stack, ref, schema, canonical, isRemote);
  const resolvedResource = isRemote ? FindResolvedResource(stack, canonical, schema) : void 0;
  return { schema, stack: RefNextStack(stack, true, deferredResource, resolvedResource) };
}
function RefResultNotFound(stack, schema) {
  return { schema, stack: RefNextStack(stack, !guard_exports.IsUndefined(schema)) };
}
function Ref(stack, ref) {
  const schema = RefInternal(stack.context, RefRoot(stack, ref), stack.referenceBase, ref.$ref);
  return IsSchemaObject(schema) ? RefResultFound(stack, ref, schema) : RefResultNotFound(stack, schema);
}
function IsRecursiveAnchorInScope(stack) {
  return IsSchemaObject(stack.lexicalSchema) && IsRecursiveAnchorTrue(stack.lexicalSchema);
}
function RecursiveRef(stack, recursiveRef) {
  const schema = IsRecursiveAnchorInScope(stack) ? stack.recursiveAnchor : stack.lexicalSchema;
  return RefInternal(stack.context, schema, stack.lexicalBase, recursiveRef.$recursiveRef);
}
function DynamicRefFragment(stack, dynamicRef) {
  return NextUri(dynamicRef.$dynamicRef, AbsoluteBase(stack.lexicalBase).href).hash;
}
function FindScopedDynamicAnchor(stack, name) {
  return stack.dynamicAnchors.find((anchor) => guard_exports.IsEqual(anchor.$dynamicAnchor, name)) ?? SearchDynamicAnchor(stack.schema, name);
}
function DynamicRefWhenFound(stack, dynamicRef, fragmentTarget) {
  if (!IsSchemaObject(fragmentTarget) || !IsDynamicAnchor(fragmentTarget))
    return fragmentTarget;
  const fragment = DynamicRefFragment(stack, dynamicRef);
  return IsPointerFragment(fragment) ? fragmentTarget : FindScopedDynamicAnchor(stack, fragmentTarget.$dynamicAnchor);
}
function DynamicRefWhenNotFound(stack, dynamicRef) {
  const fragment = DynamicRefFragment(stack, dynamicRef);
  return FindScopedDynamicAnchor(stack, decodeURIComponent(fragment.slice(1)));
}
function DynamicRef(stack, dynamicRef) {
  const fragmentRoot = dynamicRef.$dynamicRef.startsWith("#") ? stack.lexicalSchema : stack.schema;
  const fragmentTarget = RefInternal(stack.context, fragmentRoot, stack.lexicalBase, dynamicRef.$dynamicRef);
  return guard_exports.IsUndefined(fragmentTarget) ? DynamicRefWhenNotFound(stack, dynamicRef) : DynamicRefWhenFound(stack, dynamicRef, fragmentTarget);
}

// ../../main/node_modules/typebox/build/schema/engine/dynamicRef.mjs
function BuildDynamicRef(stack, context, schema, value) {
  const target = resolve_exports.DynamicRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return CreateFunction(nextStack, context, target, value);
}
function CheckDynamicRef(stack, context, schema, value) {
  const target = resolve_exports.DynamicRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return IsSchema(target) && CheckSchema(nextStack, context, target, value);
}
function ErrorDynamicRef(stack, context, schemaPath, instancePath, schema, value) {
  const target = resolve_exports.DynamicRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return IsSchema(target) && ErrorSchema(nextStack, context, schemaPath, instancePath, target, value);
}

// ../../main/node_modules/typebox/build/schema/engine/enum.mjs
function BuildEnum(_stack, _context, schema, value) {
  return emit_exports.ReduceOr(schema.enum.map((option) => {
    if (guard_exports.IsValueLike(option))
      return emit_exports.IsEqual(value, emit_exports.Constant(option));
    const variable = CreateVariable(option);
    return emit_exports.IsDeepEqual(value, variable);
  }));
}
function CheckEnum(_stack, _context, schema, value) {
  return guard_exports.Some(schema.enum, (option) => guard_exports.IsValueLike(option) ? guard_exports.IsEqual(value, option) : guard_exports.IsDeepEqual(value, option));
}
function ErrorEnum(stack, context, schemaPath, instancePath, schema, value) {
  return CheckEnum(stack, context, schema, value) || context.AddError("enum", schemaPath, instancePath, { allowedValues: schema.enum });
}

// ../../main/node_modules/typebox/build/schema/engine/exclusiveMaximum.mjs
function BuildExclusiveMaximum(_stack, _context, schema, value) {
  return emit_exports.IsLessThan(value, emit_exports.Constant(schema.exclusiveMaximum));
}
function CheckExclusiveMaximum(_stack, _context, schema, value) {
  return guard_exports.IsLessThan(value, schema.exclusiveMaximum);
}
function ErrorExclusiveMaximum(stack, context, schemaPath, instancePath, schema, value) {
  return CheckExclusiveMaximum(stack, context, schema, value) || context.AddError("exclusiveMaximum", schemaPath, instancePath, { comparison: "<", limit: schema.exclusiveMaximum });
}

// ../../main/node_modules/typebox/build/schema/engine/exclusiveMinimum.mjs
function BuildExclusiveMinimum(_stack, _context, schema, value) {
  return emit_exports.IsGreaterThan(value, emit_exports.Constant(schema.exclusiveMinimum));
}
function CheckExclusiveMinimum(_stack, _context, schema, value) {
  return guard_exports.IsGreaterThan(value, schema.exclusiveMinimum);
}
function ErrorExclusiveMinimum(stack, context, schemaPath, instancePath, schema, value) {
  return CheckExclusiveMinimum(stack, context, schema, value) || context.AddError("exclusiveMinimum", schemaPath, instancePath, { comparison: ">", limit: schema.exclusiveMinimum });
}

// ../../main/node_modules/typebox/build/format/format.mjs
var format_exports = {};
__export(format_exports, {
  Clear: () => Clear,
  Entries: () => Entries3,
  Get: () => Get3,
  Has: () => Has2,
  IsDate: () => IsDate2,
  IsDateTime: () => IsDateTime,
  IsDuration: () => IsDuration,
  IsEmail: () => IsEmail,
  IsHostname: () => IsHostname2,
  IsIPv4: () => IsIPv4,
  IsIPv6: () => IsIPv6,
  IsIdnEmail: () => IsIdnEmail,
  IsIdnHostname: () => IsIdnHostname2,
  IsIri: () => IsIri,
  IsIriReference: () => IsIriReference,
  IsJsonPointer: () => IsJsonPointer,
  IsJsonPointerUriFragment: () => IsJsonPointerUriFragment,
  IsRegex: () => IsRegex,
  IsRelativeJsonPointer: () => IsRelativeJsonPointer,
  IsTime: () => IsTime,
  IsUri: () => IsUri,
  IsUriReference: () => IsUriReference,
  IsUriTemplate: () => IsUriTemplate,
  IsUrl: () => IsUrl,
  IsUuid: () => IsUuid,
  Reset: () => Reset2,
  Set: () => Set4,
  Test: () => Test
});

// ../../main/node_modules/typebox/build/format/date.mjs
var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
function IsLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function IsDate2(value) {
  const matches = DATE.exec(value);
  if (!matches)
    return false;
  const year = +matches[1];
  const month2 = +matches[2];
  const day = +matches[3];
  return month2 >= 1 && month2 <= 12 && day >= 1 && day <= (month2 === 2 && IsLeapYear(year) ? 29 : DAYS[month2]);
}

// ../../main/node_modules/typebox/build/format/time.mjs
var TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:([Zz])|([+-])(\d\d):(\d\d))?$/;
function IsTime(value, strictTimeZone = true) {
  const matches = TIME.exec(value);
  if (!matches)
    return false;
  if (strictTimeZone && !matches[4] && !matches[5])
    return false;
  const hr = +matches[1];
  const min = +matches[2];
  const sec = +matches[3];
  if (hr > 23 || min > 59 || sec > 60)
    return false;
  if (matches[5]) {
    const tzH2 = +matches[6];
    const tzM2 = +matches[7];
    if (tzH2 > 23 || tzM2 > 59)
      return false;
  }
  if (sec < 60)
    return true;
  const tzSign = matches[5] === "-" ? -1 : 1;
  const tzH = +(matches[6] || 0);
  const tzM = +(matches[7] || 0);
  const totalUtcMin = hr * 60 + min - tzSign * (tzH * 60 + tzM);
  return (totalUtcMin % 1440 + 1440) % 1440 === 1439;
}

// ../../main/node_modules/typebox/build/format/date_time.mjs
var DATE_TIME_SUFFIX = /^(?:\[!?(?:(?!\.{1,2}[/\]])[A-Za-z._][A-Za-z._0-9+-]{0,13}(?:\/(?!\.{1,2}[/\]])[A-Za-z._][A-Za-z._0-9+-]{0,13})*|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\](?:\[!?[a-z_][a-z_0-9-]*=[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\])*|(?:\[!?[a-z_][a-z_0-9-]*=[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\])*)$/;
function IsDateTime(value) {
  const index3 = value.indexOf("[");
  const datetime = index3 === -1 ? value : value.slice(0, index3);
  if (index3 !== -1 && !DATE_TIME_SUFFIX.test(value.slice(index3)))
    return false;
  const split = datetime.split(/T/i);
  return split.length === 2 && IsDate2(split[0]) && IsTime(split[1]);
}

// ../../main/node_modules/typebox/build/format/duration.mjs
var Duration = /^P((\d+Y(\d+M(\d+D)?)?|\d+M(\d+D)?|\d+D)(T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))?|T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S)|\d+W)$/;
function IsDuration(value) {
  return Duration.test(value);
}

// ../../main/node_modules/typebox/build/format/email.mjs
var Email = /^(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*|"(?:[^"\\]|\\[\x20-\x7e])*")@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[(?:IPv6:[a-f0-9:]+|(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3})\])$/i;
function IsEmail(value) {
  return Email.test(value);
}

// ../../main/node_modules/typebox/build/format/idna/pattern/pattern.mjs
var RE_RULE_HYPHEN_PLACEMENT = /^(?!-).*(?<!-)$/;
var RE_RULE_NOT_RESERVED_ACE = /^(?!..--)/;
var RE_ASCII_LDH = /^[a-zA-Z0-9-]*$/;
var RE_NON_ASCII = /[^\p{ASCII}]/u;
var RE_ASCII_DIGIT = /[0-9]/;
var RE_ARABIC_INDIC_DIGIT = /[\u{0660}-\u{0669}]/u;
var RE_EXT_ARABIC_INDIC_DIGIT = /[\u{06f0}-\u{06f9}]/u;
var RE_COMMON_SEPARATOR = /[\u{002e}\u{002c}\u{003a}\u{002f}]/u;
var RE_EUROPEAN_SEPARATOR = /[\u{002d}\u{002b}]/u;
var RE_MARK_NONSPACING = /\p{Mn}/u;
var RE_MARK_SPACING_COMBINING = /\p{Mc}/u;
var RE_COMBINING_MARK = /[\p{Mn}\p{Mc}\p{Me}]/u;
var RE_LETTER = /\p{L}/u;
var RE_NUMBER_DECIMAL = /\p{Nd}/u;
var RE_SCRIPT_GREEK = /\p{Script=Greek}/u;
var RE_SCRIPT_HEBREW = /\p{Script=Hebrew}/u;
var RE_SCRIPT_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
var RE_SCRIPT_ARABIC_LETTER = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Mandaic}]/u;
var RE_VIRAMA = /[\u{094d}\u{09cd}\u{0a4d}\u{0acd}\u{0b4d}\u{0bcd}\u{0c4d}\u{0ccd}\u{0d3b}\u{0d3c}\u{0d4d}\u{0dca}\u{1b44}\u{1baa}\u{1bab}\u{a9c0}\u{11046}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{11c3f}\u{11d44}\u{11d45}]/u;
var RE_RFC5892_DISALLOWED = /[\u{0640}\u{07fa}\u{302e}\u{302f}\u{3031}\u{3032}\u{3033}\u{3034}\u{3035}\u{303b}]/u;
var RE_CONTEXTO_EXCEPTIONS = /[\u{00b7}\u{0375}\u{05f3}\u{05f4}\u{200c}\u{200d}\u{30fb}]/u;
var RE_PVALID_EXCEPTIONS = /[\u{00df}\u{03c2}\u{06fd}\u{06fe}\u{0f0b}\u{3007}]/u;
var RE_EUROPEAN_NUMBER = new RegExp([
  RE_ASCII_DIGIT,
  RE_EXT_ARABIC_INDIC_DIGIT
].map((regexp) => regexp.source).join("|"), "u");
var RE_PERMITTED_CATEGORY = new RegExp([
  RE_LETTER,
  RE_EUROPEAN_SEPARATOR,
  RE_COMMON_SEPARATOR,
  RE_NUMBER_DECIMAL,
  RE_MARK_NONSPACING,
  RE_MARK_SPACING_COMBINING,
  RE_CONTEXTO_EXCEPTIONS,
  RE_PVALID_EXCEPTIONS
].map((regexp) => regexp.source).join("|"), "u");

// ../../main/node_modules/typebox/build/format/idna/label/ascii.mjs
function IsAsciiLabel(value) {
  return RE_RULE_HYPHEN_PLACEMENT.test(value) && RE_RULE_NOT_RESERVED_ACE.test(value) && RE_ASCII_LDH.test(value);
}

// ../../main/node_modules/typebox/build/format/idna/format/puny.mjs
var PUNYCODE_BASE = 36;
var PUNYCODE_TMIN = 1;
var PUNYCODE_TMAX = 26;
var PUNYCODE_SKEW = 38;
var PUNYCODE_DAMP = 700;
var PUNYCODE_INITIAL_BIAS = 72;
var PUNYCODE_INITIAL_N = 128;
function ThrowDontCare() {
  throw null;
}
function IsAcePrefixed(value) {
  return value.toLowerCase().startsWith("xn--");
}
function Adapt(delta, numPoints, firstTime) {
  delta = firstTime ? Math.floor(delta / PUNYCODE_DAMP) : delta >> 1;
  delta += Math.floor(delta / numPoints);
  let k = 0;
  while (delta > (PUNYCODE_BASE - PUNYCODE_TMIN) * PUNYCODE_TMAX >> 1) {
    delta = Math.floor(delta / (PUNYCODE_BASE - PUNYCODE_TMIN));
    k += PUNYCODE_BASE;
  }
  return k + Math.floor((PUNYCODE_BASE - PUNYCODE_TMIN + 1) * delta / (delta + PUNYCODE_SKEW));
}
function Decode(value) {
  const output = [];
  let n = PUNYCODE_INITIAL_N;
  let i = 0;
  let bias = PUNYCODE_INITIAL_BIAS;
  const delimIdx = value.lastIndexOf("-");
  if (delimIdx > 0) {
    for (let j = 0; j < delimIdx; j++) {
      const cp = value.charCodeAt(j);
      if (cp >= 128)
        ThrowDontCare();
      output.push(cp);
    }
  }
  let inIdx = delimIdx < 0 ? 0 : delimIdx + 1;
  while (inIdx < value.length) {
    const oldi = i;
    let w = 1;
    let k = PUNYCODE_BASE;
    while (true) {
      if (inIdx >= value.length)
        ThrowDontCare();
      const ch = value.charCodeAt(inIdx++);
      let digit;
      if (ch >= 97 && ch <= 122)
        digit = ch - 97;
      else if (ch >= 48 && ch <= 57)
        digit = ch - 48 + 26;
      else
        ThrowDontCare();
      i += digit * w;
      const t = k <= bias ? PUNYCODE_TMIN : k >= bias + PUNYCODE_TMAX ? PUNYCODE_TMAX : k - bias;
      if (digit < t)
        break;
      w *= PUNYCODE_BASE - t;
      k += PUNYCODE_BASE;
    }
    const outLen = output.length + 1;
    bias = Adapt(i - oldi, outLen, oldi === 0);
    n += Math.floor(i / outLen);
    i %= outLen;
    output.splice(i, 0, n);
    i++;
  }
  return String.fromCodePoint(...output);
}
function DigitToChar(digit) {
  return digit < 26 ? String.fromCharCode(digit + 97) : String.fromCharCode(digit - 26 + 48);
}
var RE_REPLACE_NON_ASCII = new RegExp(RE_NON_ASCII.source, "gu");
function Encode(input) {
  const basic = input.replace(RE_REPLACE_NON_ASCII, "");
  const basicLength = basic.length;
  const result = basicLength > 0 ? [basic, "-"] : [];
  const codePoints = Array.from(input, (char) => char.codePointAt(0));
  let n = PUNYCODE_INITIAL_N;
  let delta = 0;
  let bias = PUNYCODE_INITIAL_BIAS;
  let handledCPCount = basicLength;
  while (handledCPCount < codePoints.length) {
    let m = Infinity;
    for (const cp of codePoints) {
      if (cp >= n && cp < m)
        m = cp;
    }
    delta += (m - n) * (handledCPCount + 1);
    n = m;
    for (const cp of codePoints) {
      if (cp < n)
        delta++;
      if (cp === n) {
        let q = delta;
        for (let k = PUNYCODE_BASE; ; k += PUNYCODE_BASE) {
          const t = k <= bias ? PUNYCODE_TMIN : k >= bias + PUNYCODE_TMAX ? PUNYCODE_TMAX : k - bias;
          if (q < t)
            break;
          const digit = t + (q - t) % (PUNYCODE_BASE - t);
          result.push(DigitToChar(digit));
          q = Math.floor((q - t) / (PUNYCODE_BASE - t));
        }
        result.push(DigitToChar(q));
        bias = Adapt(delta, handledCPCount + 1, handledCPCount === basicLength);
        delta = 0;
        handledCPCount++;
      }
    }
    delta++;
    n++;
  }
  return result.join("");
}

// ../../main/node_modules/typebox/build/format/idna/format/bidi.mjs
var RE_RTL_ALLOWED = /^(?:R|AL|AN|EN|ES|CS|ET|ON|BN|NSM)$/;
var RE_LTR_ALLOWED = /^(?:L|EN|ES|CS|ET|ON|BN|NSM)$/;
var RE_RTL_CLASSES = /^(?:R|AL|AN)$/;
function HasBidiChars(value) {
  if (IsAcePrefixed(value)) {
    try {
      return HasRightToLeftCharacters(Decode(value.slice(4).toLowerCase()));
    } catch {
      return false;
    }
  }
  return HasRightToLeftCharacters(value);
}
function GetBidiClass(codePoint) {
  const char = String.fromCodePoint(codePoint);
  return RE_EUROPEAN_NUMBER.test(char) ? "EN" : RE_ARABIC_INDIC_DIGIT.test(char) ? "AN" : (
    // Pattern.RE_EUROPEAN_SEPARATOR.test(char) ? 'ES' : // (no-spec-coverage)
    // Pattern.RE_COMMON_SEPARATOR.test(char) ? 'CS' : // (no-spec-coverage)
    RE_MARK_NONSPACING.test(char) ? "NSM" : RE_SCRIPT_HEBREW.test(char) ? "R" : RE_SCRIPT_ARABIC_LETTER.test(char) ? "AL" : RE_LETTER.test(char) ? "L" : "ON"
  );
}
function HasRightToLeftCharacters(value) {
  for (const ch of value)
    if (RE_RTL_CLASSES.test(GetBidiClass(ch.codePointAt(0))))
      return true;
  return false;
}
function SatisfiesBidiRule(value) {
  let isRtl = false;
  let allowed = RE_LTR_ALLOWED;
  let sawEN = false;
  let sawAN = false;
  let isFirst = true;
  for (const ch of value) {
    const bidiClass = GetBidiClass(ch.codePointAt(0));
    if (isFirst) {
      if (bidiClass !== "L" && bidiClass !== "R" && bidiClass !== "AL")
        return false;
      isRtl = bidiClass === "R" || bidiClass === "AL";
      allowed = isRtl ? RE_RTL_ALLOWED : RE_LTR_ALLOWED;
      isFirst = false;
    }
    if (!allowed.test(bidiClass))
      return false;
    if (bidiClass === "EN")
      sawEN = true;
    else if (bidiClass === "AN")
      sawAN = true;
  }
  if (isRtl && sawEN && sawAN)
    return false;
  return true;
}

// ../../main/node_modules/typebox/build/format/idna/label/unicode.mjs
function ExceedsMaxALabelLength(value) {
  return RE_NON_ASCII.test(value) && Encode(value).length + 4 > 63;
}
function HasInvalidHyphens(chars) {
  if (chars[0] === "-" || chars[chars.length - 1] === "-")
    return true;
  return chars.slice(2).join("").startsWith("--");
}
function IsUnicodeLabel(value) {
  if (ExceedsMaxALabelLength(value))
    return false;
  if (HasRightToLeftCharacters(value) && !SatisfiesBidiRule(value))
    return false;
  const chars = [...value];
  const codePoints = chars.map((c) => c.codePointAt(0));
  const length = codePoints.length;
  if (HasInvalidHyphens(chars))
    return false;
  if (RE_COMBINING_MARK.test(chars[0]))
    return false;
  let hasJapanese = false;
  for (let i = 0; i < length; i++) {
    const codePoint = codePoints[i];
    const char = chars[i];
    if (RE_RFC5892_DISALLOWED.test(char))
      return false;
    if (!RE_PERMITTED_CATEGORY.test(char))
      return false;
    if (RE_SCRIPT_JAPANESE.test(char))
      hasJapanese = true;
    const prev = codePoints[i - 1], next = codePoints[i + 1];
    switch (codePoint) {
      case 183:
        if (prev !== 108 || next !== 108)
          return false;
        break;
      // MIDDLE DOT (Catalan)
      case 885:
        if (!next || !RE_SCRIPT_GREEK.test(chars[i + 1]))
          return false;
        break;
      // Greek KERAIA
      case 1523:
      case 1524:
        if (!prev || !RE_SCRIPT_HEBREW.test(chars[i - 1]))
          return false;
        break;
      // Hebrew GERESH
      case 8204:
        if (!prev || prev < 128 && !RE_VIRAMA.test(chars[i - 1]))
          return false;
        break;
      case 8205:
        if (!prev || !RE_VIRAMA.test(chars[i - 1]))
          return false;
        break;
      case 12539:
        break;
    }
  }
  if (value.includes("\u30FB") && !hasJapanese)
    return false;
  return true;
}

// ../../main/node_modules/typebox/build/format/idna/label/puny.mjs
function IsPunyLabel(value) {
  if (!IsAcePrefixed(value))
    return false;
  try {
    const body = value.slice(4).toLowerCase();
    if (body.lastIndexOf("-") === 0)
      return false;
    const decoded = Decode(body);
    if (!RE_NON_ASCII.test(decoded))
      return false;
    return IsUnicodeLabel(decoded);
  } catch {
    return false;
  }
}

// ../../main/node_modules/typebox/build/format/idna/hostname.mjs
function IsValidLabelLength(value) {
  return value.length > 0 && value.length <= 63;
}
function IsLabel(value) {
  return IsValidLabelLength(value) && (IsPunyLabel(value) || IsAsciiLabel(value));
}
function IsHostname(value) {
  if (value.length === 0 || value.length > 253)
    return false;
  if (value.charCodeAt(value.length - 1) === 46)
    return false;
  return value.split(".").every((label) => IsLabel(label));
}

// ../../main/node_modules/typebox/build/format/idna/idn-hostname.mjs
function IsValidLabelLength2(value) {
  return value.length > 0 && value.length <= 63;
}
function IsLabel2(value) {
  return IsValidLabelLength2(value) && (IsPunyLabel(value) || IsUnicodeLabel(value));
}
function NormalizeHostname(value) {
  return value.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 65248)).normalize("NFC").replace(/[\u00ad\u034f\u180b-\u180d\u200b\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, "").replace(/[\u002E\u3002\uFF0E\uFF61]/g, ".");
}
function IsIdnHostname(value) {
  if (value.length === 0 || value.includes(" "))
    return false;
  const normalized = NormalizeHostname(value);
  if (normalized.length > 253)
    return false;
  const labels = normalized.split(".");
  const hasBidiChars = labels.some((label) => HasBidiChars(label));
  return labels.every((label) => IsLabel2(label) && (!hasBidiChars || SatisfiesBidiRule(label)));
}

// ../../main/node_modules/typebox/build/format/hostname.mjs
function IsHostname2(value) {
  return IsHostname(value);
}

// ../../main/node_modules/typebox/build/format/idn_email.mjs
var IdnEmail = /^(?:[A-Za-z0-9!#$%&'*+\/=?^_`{|}~\u{0080}-\u{10FFFF}-]+(?:\.[A-Za-z0-9!#$%&'*+\/=?^_`{|}~\u{0080}-\u{10FFFF}-]+)*|"(?:[^"\\]|\\.)*")@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?<!-)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?<!-))*$/iu;
function IsIdnEmail(value) {
  return IdnEmail.test(value.normalize("NFC"));
}

// ../../main/node_modules/typebox/build/format/idn_hostname.mjs
function IsIdnHostname2(value) {
  return IsIdnHostname(value);
}

// ../../main/node_modules/typebox/build/format/ipv4.mjs
var IPv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
function IsIPv4(value) {
  return IPv4.test(value);
}

// ../../main/node_modules/typebox/build/format/ipv6.mjs
var IPv6 = /^(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:)?[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)$/i;
function IsIPv6(value) {
  return IPv6.test(value);
}

// ../../main/node_modules/typebox/build/format/iri_reference.mjs
var InvalidIriChars = /[\x00-\x20\x7F\\]|%(?![0-9a-fA-F]{2})/;
var MalformedScheme = /^[a-zA-Z][a-zA-Z0-9+\-.]*\/\//;
function IsIriReference(value) {
  return !InvalidIriChars.test(value) && !MalformedScheme.test(value) && URL.canParse(value, "http://example.com");
}

// ../../main/node_modules/typebox/build/format/iri.mjs
var InvalidIriChars2 = /[\x00-\x20<>\^`{|}\\]/;
var InvalidPercentEncoding = /%(?![0-9a-fA-F]{2})/;
function IsIri(value) {
  if (InvalidIriChars2.test(value))
    return false;
  if (InvalidPercentEncoding.test(value))
    return false;
  return URL.canParse(value);
}

// ../../main/node_modules/typebox/build/format/json_pointer_uri_fragment.mjs
var JsonPointerUriFragment = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
function IsJsonPointerUriFragment(value) {
  return JsonPointerUriFragment.test(value);
}

// ../../main/node_modules/typebox/build/format/json_pointer.mjs
var JsonPointer = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
function IsJsonPointer(value) {
  return JsonPointer.test(value);
}

// ../../main/node_modules/typebox/build/format/regex.mjs
function IsRegex(value) {
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}

// ../../main/node_modules/typebox/build/format/relative_json_pointer.mjs
var RelativeJsonPointer = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
function IsRelativeJsonPointer(value) {
  return RelativeJsonPointer.test(value);
}

// ../../main/node_modules/typebox/build/format/uri_reference.mjs
var UriReference = /^(?:[a-z][a-z0-9+\-.]*:(?:\/\/(?:(?:[-a-z0-9._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:[\da-f]{1,4}:){6}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|::(?:[\da-f]{1,4}:){5}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:[\da-f]{1,4})?::(?:[\da-f]{1,4}:){4}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,1}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){3}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,2}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){2}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,3}[\da-f]{1,4})?::[\da-f]{1,4}:(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,4}[\da-f]{1,4})?::(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4})?::[\da-f]{1,4}|(?:(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4})?::)|v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)|(?:[-a-z0-9._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:\/\/(?:(?:[-a-z0-9._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:[\da-f]{1,4}:){6}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|::(?:[\da-f]{1,4}:){5}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:[\da-f]{1,4})?::(?:[\da-f]{1,4}:){4}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,1}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){3}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,2}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){2}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,3}[\da-f]{1,4})?::[\da-f]{1,4}:(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,4}[\da-f]{1,4})?::(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4})?::[\da-f]{1,4}|(?:(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4})?::)|v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)|(?:[-a-z0-9._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[-a-z0-9._~!$&'()*+,;=@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?)(?:\?(?:[-a-z0-9._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[-a-z0-9._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function IsUriReference(value) {
  return UriReference.test(value);
}

// ../../main/node_modules/typebox/build/format/uri_template.mjs
var UriTemplate = /^(?:(?:[^\x00-\x20"<>%\\^`{|}\x7f]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9]\d{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9]\d{0,3}|\*)?)*\})*$/i;
function IsUriTemplate(value) {
  return UriTemplate.test(value);
}

// ../../main/node_modules/typebox/build/format/uri.mjs
var Uri = /^[a-z][a-z0-9+\-.]*:(?:\/\/(?:(?:[-a-z0-9._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:[\da-f]{1,4}:){6}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|::(?:[\da-f]{1,4}:){5}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:[\da-f]{1,4})?::(?:[\da-f]{1,4}:){4}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,1}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){3}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,2}[\da-f]{1,4})?::(?:[\da-f]{1,4}:){2}(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,3}[\da-f]{1,4})?::[\da-f]{1,4}:(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,4}[\da-f]{1,4})?::(?:[\da-f]{1,4}:[\da-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))|(?:(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4})?::[\da-f]{1,4}|(?:(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4})?::)|v[0-9a-f]+\.[-a-z0-9._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)|(?:[-a-z0-9._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[-a-z0-9._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[-a-z0-9._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[-a-z0-9._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function IsUri(value) {
  return Uri.test(value);
}

// ../../main/node_modules/typebox/build/format/url.mjs
function IsUrl(value) {
  return URL.canParse(value);
}

// ../../main/node_modules/typebox/build/format/uuid.mjs
var Uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function IsUuid(value) {
  return Uuid.test(value);
}

// ../../main/node_modules/typebox/build/format/_registry.mjs
var formats = /* @__PURE__ */ new Map();
function Clear() {
  formats.clear();
}
function Entries3() {
  return [...formats.entries()];
}
function Set4(format, check2) {
  formats.set(format, check2);
}
function Has2(format) {
  return formats.has(format);
}
function Get3(format) {
  return formats.get(format);
}
function Test(format, value) {
  return formats.get(format)?.(value) ?? true;
}
function Reset2() {
  Clear();
  formats.set("date-time", IsDateTime);
  formats.set("date", IsDate2);
  formats.set("duration", IsDuration);
  formats.set("email", IsEmail);
  formats.set("hostname", IsHostname2);
  formats.set("idn-email", IsIdnEmail);
  formats.set("idn-hostname", IsIdnHostname2);
  formats.set("ipv4", IsIPv4);
  formats.set("ipv6", IsIPv6);
  formats.set("iri-reference", IsIriReference);
  formats.set("iri", IsIri);
  formats.set("json-pointer-uri-fragment", IsJsonPointerUriFragment);
  formats.set("json-pointer", IsJsonPointer);
  formats.set("regex", IsRegex);
  formats.set("relative-json-pointer", IsRelativeJsonPointer);
  formats.set("time", IsTime);
  formats.set("uri-reference", IsUriReference);
  formats.set("uri-template", IsUriTemplate);
  formats.set("uri", IsUri);
  formats.set("url", IsUrl);
  formats.set("uuid", IsUuid);
}
Reset2();

// ../../main/node_modules/typebox/build/schema/engine/format.mjs
function BuildFormat(_stack, _context, schema, value) {
  return format_exports.Has(schema.format) ? emit_exports.Call(CreateVariable(format_exports.Get(schema.format)), [value]) : emit_exports.Constant(true);
}
function CheckFormat(_stack, _context, schema, value) {
  return format_exports.Test(schema.format, value);
}
function ErrorFormat(stack, context, schemaPath, instancePath, schema, value) {
  return CheckFormat(stack, context, schema, value) || context.AddError("format", schemaPath, instancePath, { format: schema.format });
}

// ../../main/node_modules/typebox/build/schema/engine/if.mjs
function BuildIf(stack, context, schema, value) {
  const thenSchema = IsThen(schema) ? schema.then : true;
  const elseSchema = IsElse(schema) ? schema.else : true;
  return emit_exports.Ternary(BuildSchema(stack, context, schema.if, value), BuildSchema(stack, context, thenSchema, value), BuildSchema(stack, context, elseSchema, value));
}
function CheckIf(stack, context, schema, value) {
  const thenSchema = IsThen(schema) ? schema.then : true;
  const elseSchema = IsElse(schema) ? schema.else : true;
  return CheckSchema(stack, context, schema.if, value) ? CheckSchema(stack, context, thenSchema, value) : CheckSchema(stack, context, elseSchema, value);
}
function ErrorIf(stack, context, schemaPath, instancePath, schema, value) {
  const thenSchema = IsThen(schema) ? schema.then : true;
  const elseSchema = IsElse(schema) ? schema.else : true;
  const trueContext = new ErrorContext();
  const isIf = ErrorSchema(stack, trueContext, `${schemaPath}/if`, instancePath, schema.if, value) ? ErrorSchema(stack, trueContext, `${schemaPath}/then`, instancePath, thenSchema, value) || context.AddError("if", schemaPath, instancePath, { failingKeyword: "then" }) : ErrorSchema(stack, context, `${schemaPath}/else`, instancePath, elseSchema, value) || context.AddError("if", schemaPath, instancePath, { failingKeyword: "else" });
  if (isIf)
    context.Merge([trueContext]);
  return isIf;
}

// ../../main/node_modules/typebox/build/schema/engine/items.mjs
function BuildItemsSizedStandard(stack, context, schema, value) {
  return emit_exports.ReduceAnd(schema.items.map((schema2, index3) => {
    const isLength = emit_exports.IsLessEqualThan(emit_exports.Member(value, "length"), emit_exports.Constant(index3));
    const isSchema = BuildSchemaPushStack(stack, context, schema2, `${value}[${index3}]`);
    const addIndex = context.AddIndex(emit_exports.Constant(index3));
    return emit_exports.Or(isLength, emit_exports.And(isSchema, addIndex));
  }));
}
function BuildItemsSizedFast(stack, context, schema, value) {
  return emit_exports.ReduceAnd(schema.items.map((schema2, index3) => {
    const isLength = emit_exports.IsLessEqualThan(emit_exports.Member(value, "length"), emit_exports.Constant(index3));
    const isSchema = BuildSchemaPushStack(stack, context, schema2, `${value}[${index3}]`);
    return emit_exports.Or(isLength, isSchema);
  }));
}
function BuildItemsSized(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildItemsSizedStandard(stack, context, schema, value) : BuildItemsSizedFast(stack, context, schema, value);
}
function CheckItemsSized(stack, context, schema, value) {
  return guard_exports.Every(schema.items, 0, (schema2, index3) => {
    return guard_exports.IsLessEqualThan(value.length, index3) || CheckSchemaPushStack(stack, context, schema2, value[index3]) && context.AddIndex(index3);
  });
}
function ErrorItemsSized(stack, context, schemaPath, instancePath, schema, value) {
  return guard_exports.EveryAll(schema.items, 0, (schema2, index3) => {
    const nextSchemaPath = `${schemaPath}/items/${index3}`;
    const nextInstancePath = `${instancePath}/${index3}`;
    return guard_exports.IsLessEqualThan(value.length, index3) || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema2, value[index3]) && context.AddIndex(index3);
  });
}
function BuildItemsUnsizedStandard(stack, context, schema, value) {
  const offset = IsPrefixItems(schema) ? schema.prefixItems.length : 0;
  const [item] = [CreateUnique()];
  const isSchema = BuildSchemaPushStack(stack, context, schema.items, item);
  const addIndex = context.AddIndex("index");
  return emit_exports.Every(value, emit_exports.Constant(offset), [item, "index"], emit_exports.And(isSchema, addIndex));
}
function BuildItemsUnsizedFast(stack, context, schema, value) {
  const offset = IsPrefixItems(schema) ? schema.prefixItems.length : 0;
  const [item] = [CreateUnique()];
  const isSchema = BuildSchemaPushStack(stack, context, schema.items, item);
  return emit_exports.Every(value, emit_exports.Constant(offset), [item, "index"], isSchema);
}
function BuildItemsUnsized(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildItemsUnsizedStandard(stack, context, schema, value) : BuildItemsUnsizedFast(stack, context, schema, value);
}
function CheckItemsUnsized(stack, context, schema, value) {
  const offset = IsPrefixItems(schema) ? schema.prefixItems.length : 0;
  return guard_exports.Every(value, offset, (element, index3) => {
    return CheckSchemaPushStack(stack, context, schema.items, element) && context.AddIndex(index3);
  });
}
function ErrorItemsUnsized(stack, context, schemaPath, instancePath, schema, value) {
  const offset = IsPrefixItems(schema) ? schema.prefixItems.length : 0;
  return guard_exports.EveryAll(value, offset, (element, index3) => {
    const nextSchemaPath = `${schemaPath}/items`;
    const nextInstancePath = `${instancePath}/${index3}`;
    return ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema.items, element) && context.AddIndex(index3);
  });
}
function BuildItems(stack, context, schema, value) {
  return IsItemsSized(schema) ? BuildItemsSized(stack, context, schema, value) : BuildItemsUnsized(stack, context, schema, value);
}
function CheckItems(stack, context, schema, value) {
  return IsItemsSized(schema) ? CheckItemsSized(stack, context, schema, value) : CheckItemsUnsized(stack, context, schema, value);
}
function ErrorItems(stack, context, schemaPath, instancePath, schema, value) {
  return IsItemsSized(schema) ? ErrorItemsSized(stack, context, schemaPath, instancePath, schema, value) : ErrorItemsUnsized(stack, context, schemaPath, instancePath, schema, value);
}

// ../../main/node_modules/typebox/build/schema/engine/maxContains.mjs
function IsValid3(schema) {
  return IsContains(schema);
}
function BuildMaxContains(stack, context, schema, value) {
  if (!IsValid3(schema))
    return emit_exports.Constant(true);
  const [item] = [CreateUnique()];
  const count = emit_exports.Counted(value, [item, "_"], BuildSchema(stack, context, schema.contains, item));
  return emit_exports.IsLessEqualThan(count, emit_exports.Constant(schema.maxContains));
}
function CheckMaxContains(stack, context, schema, value) {
  if (!IsValid3(schema))
    return true;
  const count = guard_exports.Counted(value, (item) => CheckSchema(stack, context, schema.contains, item));
  return guard_exports.IsLessEqualThan(count, schema.maxContains);
}
function ErrorMaxContains(stack, context, schemaPath, instancePath, schema, value) {
  const minContains = IsMinContains(schema) ? schema.minContains : 1;
  return CheckMaxContains(stack, context, schema, value) || context.AddError("contains", schemaPath, instancePath, { minContains, maxContains: schema.maxContains });
}

// ../../main/node_modules/typebox/build/schema/engine/maximum.mjs
function BuildMaximum(_stack, _context, schema, value) {
  return emit_exports.IsLessEqualThan(value, emit_exports.Constant(schema.maximum));
}
function CheckMaximum(_stack, _context, schema, value) {
  return guard_exports.IsLessEqualThan(value, schema.maximum);
}
function ErrorMaximum(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMaximum(stack, context, schema, value) || context.AddError("maximum", schemaPath, instancePath, { comparison: "<=", limit: schema.maximum });
}

// ../../main/node_modules/typebox/build/schema/engine/maxItems.mjs
function BuildMaxItems(_stack, _context, schema, value) {
  return emit_exports.IsLessEqualThan(emit_exports.Member(value, "length"), emit_exports.Constant(schema.maxItems));
}
function CheckMaxItems(_stack, _context, schema, value) {
  return guard_exports.IsLessEqualThan(value.length, schema.maxItems);
}
function ErrorMaxItems(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMaxItems(stack, context, schema, value) || context.AddError("maxItems", schemaPath, instancePath, { limit: schema.maxItems });
}

// ../../main/node_modules/typebox/build/schema/engine/maxLength.mjs
function BuildMaxLength(_stack, _context, schema, value) {
  return emit_exports.IsMaxLength(value, emit_exports.Constant(schema.maxLength));
}
function CheckMaxLength(_stack, _context, schema, value) {
  return guard_exports.IsMaxLength(value, schema.maxLength);
}
function ErrorMaxLength(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMaxLength(stack, context, schema, value) || context.AddError("maxLength", schemaPath, instancePath, { limit: schema.maxLength });
}

// ../../main/node_modules/typebox/build/schema/engine/maxProperties.mjs
function BuildMaxProperties(_stack, _context, schema, value) {
  return emit_exports.IsLessEqualThan(emit_exports.Member(emit_exports.Keys(value), "length"), emit_exports.Constant(schema.maxProperties));
}
function CheckMaxProperties(_stack, _context, schema, value) {
  return guard_exports.IsLessEqualThan(guard_exports.Keys(value).length, schema.maxProperties);
}
function ErrorMaxProperties(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMaxProperties(stack, context, schema, value) || context.AddError("maxProperties", schemaPath, instancePath, { limit: schema.maxProperties });
}

// ../../main/node_modules/typebox/build/schema/engine/minContains.mjs
function IsValid4(schema) {
  return IsContains(schema);
}
function BuildMinContainsStandard(stack, context, schema, value) {
  const [item, index3] = [CreateUnique(), CreateUnique()];
  const count = emit_exports.Counted(value, [item, index3], emit_exports.And(BuildSchema(stack, context, schema.contains, item), context.AddIndex(index3)));
  return emit_exports.IsGreaterEqualThan(count, emit_exports.Constant(schema.minContains));
}
function BuildMinContainsFast(stack, context, schema, value) {
  const [item] = [CreateUnique()];
  const count = emit_exports.Counted(value, [item, "_"], BuildSchema(stack, context, schema.contains, item));
  return emit_exports.IsGreaterEqualThan(count, emit_exports.Constant(schema.minContains));
}
function BuildMinContains(stack, context, schema, value) {
  if (!IsValid4(schema))
    return emit_exports.Constant(true);
  return context.UseUnevaluated() ? BuildMinContainsStandard(stack, context, schema, value) : BuildMinContainsFast(stack, context, schema, value);
}
function CheckMinContains(stack, context, schema, value) {
  if (!IsValid4(schema))
    return true;
  const count = guard_exports.Counted(value, (item, index3) => CheckSchema(stack, context, schema.contains, item) && context.AddIndex(index3));
  return guard_exports.IsGreaterEqualThan(count, schema.minContains);
}
function ErrorMinContains(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMinContains(stack, context, schema, value) || context.AddError("contains", schemaPath, instancePath, { minContains: schema.minContains });
}

// ../../main/node_modules/typebox/build/schema/engine/minimum.mjs
function BuildMinimum(_stack, _context, schema, value) {
  return emit_exports.IsGreaterEqualThan(value, emit_exports.Constant(schema.minimum));
}
function CheckMinimum(_stack, _context, schema, value) {
  return guard_exports.IsGreaterEqualThan(value, schema.minimum);
}
function ErrorMinimum(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMinimum(stack, context, schema, value) || context.AddError("minimum", schemaPath, instancePath, { comparison: ">=", limit: schema.minimum });
}

// ../../main/node_modules/typebox/build/schema/engine/minItems.mjs
function BuildMinItems(_stack, _context, schema, value) {
  return emit_exports.IsGreaterEqualThan(emit_exports.Member(value, "length"), emit_exports.Constant(schema.minItems));
}
function CheckMinItems(_stack, _context, schema, value) {
  return guard_exports.IsGreaterEqualThan(value.length, schema.minItems);
}
function ErrorMinItems(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMinItems(stack, context, schema, value) || context.AddError("minItems", schemaPath, instancePath, { limit: schema.minItems });
}

// ../../main/node_modules/typebox/build/schema/engine/minLength.mjs
function BuildMinLength(_stack, _context, schema, value) {
  return emit_exports.IsMinLength(value, emit_exports.Constant(schema.minLength));
}
function CheckMinLength(_stack, _context, schema, value) {
  return guard_exports.IsMinLength(value, schema.minLength);
}
function ErrorMinLength(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMinLength(stack, context, schema, value) || context.AddError("minLength", schemaPath, instancePath, { limit: schema.minLength });
}

// ../../main/node_modules/typebox/build/schema/engine/minProperties.mjs
function BuildMinProperties(_stack, _context, schema, value) {
  return emit_exports.IsGreaterEqualThan(emit_exports.Member(emit_exports.Keys(value), "length"), emit_exports.Constant(schema.minProperties));
}
function CheckMinProperties(_stack, _context, schema, value) {
  return guard_exports.IsGreaterEqualThan(guard_exports.Keys(value).length, schema.minProperties);
}
function ErrorMinProperties(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMinProperties(stack, context, schema, value) || context.AddError("minProperties", schemaPath, instancePath, { limit: schema.minProperties });
}

// ../../main/node_modules/typebox/build/schema/engine/multipleOf.mjs
function BuildMultipleOf(_stack, _context, schema, value) {
  return emit_exports.MultipleOf(value, emit_exports.Constant(schema.multipleOf));
}
function CheckMultipleOf(_stack, _context, schema, value) {
  return guard_exports.IsMultipleOf(value, schema.multipleOf);
}
function ErrorMultipleOf(stack, context, schemaPath, instancePath, schema, value) {
  return CheckMultipleOf(stack, context, schema, value) || context.AddError("multipleOf", schemaPath, instancePath, { multipleOf: schema.multipleOf });
}

// ../../main/node_modules/typebox/build/schema/engine/not.mjs
function BuildNotStandard(stack, context, schema, value) {
  return Reducer(stack, context, [schema.not], value, emit_exports.Not(emit_exports.IsEqual(emit_exports.Member("results", "length"), emit_exports.Constant(1))));
}
function BuildNotFast(stack, context, schema, value) {
  return emit_exports.Not(BuildSchema(stack, context, schema.not, value));
}
function BuildNot(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildNotStandard(stack, context, schema, value) : BuildNotFast(stack, context, schema, value);
}
function CheckNot(stack, context, schema, value) {
  const nextContext = new CheckContext();
  const isSchema = !CheckSchema(stack, nextContext, schema.not, value);
  const isNot = isSchema && context.Merge([nextContext]);
  return isNot;
}
function ErrorNot(stack, context, schemaPath, instancePath, schema, value) {
  return CheckNot(stack, context, schema, value) || context.AddError("not", schemaPath, instancePath, {});
}

// ../../main/node_modules/typebox/build/schema/engine/oneOf.mjs
function BuildOneOfStandard(stack, context, schema, value) {
  return Reducer(stack, context, schema.oneOf, value, emit_exports.IsEqual(emit_exports.Member("results", "length"), emit_exports.Constant(1)));
}
function BuildOneOfFast(stack, context, schema, value) {
  const [result] = [CreateUnique()];
  const results = emit_exports.ArrayLiteral(schema.oneOf.map((schema2) => BuildSchema(stack, context, schema2, value)));
  const count = emit_exports.Counted(results, [result, "_"], emit_exports.IsEqual(result, emit_exports.Constant(true)));
  return emit_exports.IsEqual(count, emit_exports.Constant(1));
}
function BuildOneOf(stack, context, schema, value) {
  return context.UseUnevaluated() ? BuildOneOfStandard(stack, context, schema, value) : BuildOneOfFast(stack, context, schema, value);
}
function CheckOneOf(stack, context, schema, value) {
  const passedContexts = schema.oneOf.reduce((result, schema2) => {
    const nextContext = new CheckContext();
    return CheckSchema(stack, nextContext, schema2, value) ? [...result, nextContext] : result;
  }, []);
  return guard_exports.IsEqual(passedContexts.length, 1) && context.Merge(passedContexts);
}
function ErrorOneOf(stack, context, schemaPath, instancePath, schema, value) {
  const failedContexts = [];
  const passingSchemas = [];
  const passedContexts = schema.oneOf.reduce((result, schema2, index3) => {
    const nextContext = new ErrorContext();
    const nextSchemaPath = `${schemaPath}/oneOf/${index3}`;
    const isSchema = ErrorSchema(stack, nextContext, nextSchemaPath, instancePath, schema2, value);
    if (isSchema)
      passingSchemas.push(index3);
    if (!isSchema)
      failedContexts.push(nextContext);
    return isSchema ? [...result, nextContext] : result;
  }, []);
  const isOneOf = guard_exports.IsEqual(passedContexts.length, 1) && context.Merge(passedContexts);
  if (!isOneOf && guard_exports.IsEqual(passingSchemas.length, 0))
    failedContexts.forEach((failed) => context.AddErrors(failed.GetErrors()));
  return isOneOf || context.AddError("oneOf", schemaPath, instancePath, { passingSchemas });
}

// ../../main/node_modules/typebox/build/schema/engine/pattern.mjs
function BuildPattern(_stack, _context, schema, value) {
  const regexp = CreateVariable(guard_exports.IsString(schema.pattern) ? UnicodeRegExp(schema.pattern) : schema.pattern);
  return emit_exports.Call(emit_exports.Member(regexp, "test"), [value]);
}
function CheckPattern(_stack, _context, schema, value) {
  const regexp = guard_exports.IsString(schema.pattern) ? UnicodeRegExp(schema.pattern) : schema.pattern;
  return regexp.test(value);
}
function ErrorPattern(stack, context, schemaPath, instancePath, schema, value) {
  return CheckPattern(stack, context, schema, value) || context.AddError("pattern", schemaPath, instancePath, { pattern: schema.pattern });
}

// ../../main/node_modules/typebox/build/schema/engine/patternProperties.mjs
function BuildPatternProperties(stack, context, schema, value) {
  return emit_exports.ReduceAnd(guard_exports.Entries(schema.patternProperties).map(([pattern3, schema2]) => {
    const [key, prop] = [CreateUnique(), CreateUnique()];
    const regexp = CreateVariable(UnicodeRegExp(pattern3));
    const notKey = emit_exports.Not(emit_exports.Call(emit_exports.Member(regexp, "test"), [key]));
    const isSchema = BuildSchemaPushStack(stack, context, schema2, prop);
    const addKey = context.AddKey(key);
    const guarded = context.UseUnevaluated() ? emit_exports.Or(notKey, emit_exports.And(isSchema, addKey)) : emit_exports.Or(notKey, isSchema);
    return emit_exports.Every(emit_exports.Entries(value), emit_exports.Constant(0), [`[${key}, ${prop}]`, "_"], guarded);
  }));
}
function CheckPatternProperties(stack, context, schema, value) {
  return guard_exports.Every(guard_exports.Entries(schema.patternProperties), 0, ([pattern3, schema2]) => {
    const regexp = UnicodeRegExp(pattern3);
    return guard_exports.Every(guard_exports.Entries(value), 0, ([key, prop]) => {
      return !regexp.test(key) || CheckSchemaPushStack(stack, context, schema2, prop) && context.AddKey(key);
    });
  });
}
function ErrorPatternProperties(stack, context, schemaPath, instancePath, schema, value) {
  return guard_exports.EveryAll(guard_exports.Entries(schema.patternProperties), 0, ([pattern3, schema2]) => {
    const nextSchemaPath = `${schemaPath}/patternProperties/${EncodeFragment(pattern3)}`;
    const regexp = UnicodeRegExp(pattern3);
    return guard_exports.EveryAll(guard_exports.Entries(value), 0, ([key, value2]) => {
      const nextInstancePath = `${instancePath}/${EncodeFragment(key)}`;
      const notKey = !regexp.test(key);
      return notKey || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema2, value2) && context.AddKey(key);
    });
  });
}

// ../../main/node_modules/typebox/build/schema/engine/prefixItems.mjs
function BuildPrefixItems(stack, context, schema, value) {
  return emit_exports.ReduceAnd(schema.prefixItems.map((schema2, index3) => {
    const isLength = emit_exports.IsLessEqualThan(emit_exports.Member(value, "length"), emit_exports.Constant(index3));
    const isSchema = BuildSchemaPushStack(stack, context, schema2, `${value}[${index3}]`);
    const addIndex = context.AddIndex(emit_exports.Constant(index3));
    const guarded = context.UseUnevaluated() ? emit_exports.And(isSchema, addIndex) : isSchema;
    return emit_exports.Or(isLength, guarded);
  }));
}
function CheckPrefixItems(stack, context, schema, value) {
  return guard_exports.IsEqual(value.length, 0) || guard_exports.Every(schema.prefixItems, 0, (schema2, index3) => {
    return guard_exports.IsLessEqualThan(value.length, index3) || CheckSchemaPushStack(stack, context, schema2, value[index3]) && context.AddIndex(index3);
  });
}
function ErrorPrefixItems(stack, context, schemaPath, instancePath, schema, value) {
  return guard_exports.IsEqual(value.length, 0) || guard_exports.EveryAll(schema.prefixItems, 0, (schema2, index3) => {
    const nextSchemaPath = `${schemaPath}/prefixItems/${index3}`;
    const nextInstancePath = `${instancePath}/${index3}`;
    return guard_exports.IsLessEqualThan(value.length, index3) || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema2, value[index3]) && context.AddIndex(index3);
  });
}

// ../../main/node_modules/typebox/build/schema/engine/_exact_optional.mjs
function IsExactOptional(required, key) {
  return required.includes(key) || settings_exports.Get().exactOptionalPropertyTypes;
}
function InexactOptionalBuild(value, key) {
  return emit_exports.IsUndefined(emit_exports.Member(value, key));
}
function InexactOptionalCheck(value, key) {
  return guard_exports.IsUndefined(value[key]);
}

// ../../main/node_modules/typebox/build/schema/engine/properties.mjs
function BuildProperties(stack, context, schema, value) {
  const required = IsRequired(schema) ? schema.required : [];
  const everyKey = guard_exports.Entries(schema.properties).map(([key, schema2]) => {
    const notKey = emit_exports.Not(emit_exports.HasPropertyKey(value, emit_exports.Constant(key)));
    const isSchema = BuildSchemaPushStack(stack, context, schema2, emit_exports.Member(value, key));
    const addKey = context.AddKey(emit_exports.Constant(key));
    const guarded = context.UseUnevaluated() ? emit_exports.And(isSchema, addKey) : isSchema;
    const isProperty = required.includes(key) ? guarded : emit_exports.Or(notKey, guarded);
    return IsExactOptional(required, key) ? isProperty : emit_exports.Or(InexactOptionalBuild(value, key), isProperty);
  });
  return emit_exports.ReduceAnd(everyKey);
}
function CheckProperties(stack, context, schema, value) {
  const required = IsRequired(schema) ? schema.required : [];
  const isProperties = guard_exports.Every(guard_exports.Entries(schema.properties), 0, ([key, schema2]) => {
    const isProperty = !guard_exports.HasPropertyKey(value, key) || CheckSchemaPushStack(stack, context, schema2, value[key]) && context.AddKey(key);
    return IsExactOptional(required, key) ? isProperty : InexactOptionalCheck(value, key) || isProperty;
  });
  return isProperties;
}
function ErrorProperties(stack, context, schemaPath, instancePath, schema, value) {
  const required = IsRequired(schema) ? schema.required : [];
  const isProperties = guard_exports.EveryAll(guard_exports.Entries(schema.properties), 0, ([key, schema2]) => {
    const nextSchemaPath = `${schemaPath}/properties/${EncodeFragment(key)}`;
    const nextInstancePath = `${instancePath}/${EncodeFragment(key)}`;
    const isProperty = () => !guard_exports.HasPropertyKey(value, key) || ErrorSchemaPushStack(stack, context, nextSchemaPath, nextInstancePath, schema2, value[key]) && context.AddKey(key);
    return IsExactOptional(required, key) ? isProperty() : InexactOptionalCheck(value, key) || isProperty();
  });
  return isProperties;
}

// ../../main/node_modules/typebox/build/schema/engine/propertyNames.mjs
function BuildPropertyNames(stack, context, schema, value) {
  const [key, _index] = [CreateUnique(), CreateUnique()];
  return emit_exports.Every(emit_exports.Keys(value), emit_exports.Constant(0), [key, _index], BuildSchema(stack, context, schema.propertyNames, key));
}
function CheckPropertyNames(stack, context, schema, value) {
  return guard_exports.Every(guard_exports.Keys(value), 0, (key, _index) => CheckSchema(stack, context, schema.propertyNames, key));
}
function ErrorPropertyNames(stack, context, schemaPath, instancePath, schema, value) {
  const propertyNames = [];
  const isPropertyNames = guard_exports.EveryAll(guard_exports.Keys(value), 0, (key, _index) => {
    const nextInstancePath = `${instancePath}/${EncodeFragment(key)}`;
    const nextSchemaPath = `${schemaPath}/propertyNames`;
    const isPropertyName = ErrorSchema(stack, context, nextSchemaPath, nextInstancePath, schema.propertyNames, key);
    if (!isPropertyName)
      propertyNames.push(key);
    return isPropertyName;
  });
  return isPropertyNames || context.AddError("propertyNames", schemaPath, instancePath, { propertyNames });
}

// ../../main/node_modules/typebox/build/schema/engine/recursiveRef.mjs
function BuildRecursiveRef(stack, context, schema, value) {
  const target = resolve_exports.RecursiveRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return CreateFunction(nextStack, context, target, value);
}
function CheckRecursiveRef(stack, context, schema, value) {
  const target = resolve_exports.RecursiveRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return IsSchema(target) && CheckSchema(nextStack, context, target, value);
}
function ErrorRecursiveRef(stack, context, schemaPath, instancePath, schema, value) {
  const target = resolve_exports.RecursiveRef(stack, schema) ?? false;
  const nextStack = target ? { ...stack, pendingResource: true } : stack;
  return IsSchema(target) && ErrorSchema(nextStack, context, schemaPath, instancePath, target, value);
}

// ../../main/node_modules/typebox/build/schema/engine/ref.mjs
function BuildRefStandard(stack, context, target, value) {
  const interior = emit_exports.ArrowFunction(["context", "value"], CreateFunction(stack, context, target, "value"));
  const exterior = emit_exports.ArrowFunction(["context", "value"], emit_exports.Statements([
    emit_exports.ConstDeclaration("nextContext", emit_exports.New("CheckContext", [])),
    emit_exports.ConstDeclaration("result", emit_exports.Call(interior, ["nextContext", "value"])),
    emit_exports.If("result", context.Merge("[nextContext]")),
    emit_exports.Return("result")
  ]));
  return emit_exports.Call(exterior, ["context", value]);
}
function BuildRefFast(stack, context, target, value) {
  return CreateFunction(stack, context, target, value);
}
function BuildRef(stack, context, schema, value) {
  const result = resolve_exports.Ref(stack, schema);
  const target = result.schema ?? false;
  return context.UseUnevaluated() ? BuildRefStandard(result.stack, context, target, value) : BuildRefFast(result.stack, context, target, value);
}
function CheckRef(stack, context, schema, value) {
  const result = resolve_exports.Ref(stack, schema);
  const target = result.schema ?? false;
  const nextContext = new CheckContext();
  const valid = IsSchema(target) && CheckSchema(result.stack, nextContext, target, value);
  if (valid)
    context.Merge([nextContext]);
  return valid;
}
function ErrorRef(stack, context, schemaPath, instancePath, schema, value) {
  const result = resolve_exports.Ref(stack, schema);
  const target = result.schema ?? false;
  const nextContext = new ErrorContext();
  const valid = IsSchema(target) && ErrorSchema(result.stack, nextContext, schemaPath, instancePath, target, value);
  if (valid)
    context.Merge([nextContext]);
  if (!valid)
    context.AddErrors(nextContext.GetErrors());
  return valid;
}

// ../../main/node_modules/typebox/build/schema/engine/required.mjs
function BuildRequired(_stack, _context, schema, value) {
  return emit_exports.ReduceAnd(schema.required.map((key) => emit_exports.HasPropertyKey(value, emit_exports.Constant(key))));
}
function CheckRequired(_stack, _context, schema, value) {
  return guard_exports.Every(schema.required, 0, (key) => guard_exports.HasPropertyKey(value, key));
}
function ErrorRequired(_stack, context, schemaPath, instancePath, schema, value) {
  const requiredProperties = [];
  const isRequired = guard_exports.EveryAll(schema.required, 0, (key) => {
    const hasKey = guard_exports.HasPropertyKey(value, key);
    if (!hasKey)
      requiredProperties.push(key);
    return hasKey;
  });
  return isRequired || context.AddError("required", schemaPath, instancePath, { requiredProperties });
}

// ../../main/node_modules/typebox/build/schema/engine/type.mjs
function BuildTypeName(_stack, _context, type, value) {
  return (
    // jsonschema
    guard_exports.IsEqual(type, "object") ? emit_exports.IsObjectNotArray(value) : guard_exports.IsEqual(type, "array") ? emit_exports.IsArray(value) : guard_exports.IsEqual(type, "boolean") ? emit_exports.IsBoolean(value) : guard_exports.IsEqual(type, "integer") ? emit_exports.IsInteger(value) : guard_exports.IsEqual(type, "number") ? emit_exports.IsNumber(value) : guard_exports.IsEqual(type, "null") ? emit_exports.IsNull(value) : guard_exports.IsEqual(type, "string") ? emit_exports.IsString(value) : (
      // xschema
      guard_exports.IsEqual(type, "bigint") ? emit_exports.IsBigInt(value) : guard_exports.IsEqual(type, "constructor") ? emit_exports.IsConstructor(value) : guard_exports.IsEqual(type, "function") ? emit_exports.IsFunction(value) : guard_exports.IsEqual(type, "symbol") ? emit_exports.IsSymbol(value) : guard_exports.IsEqual(type, "undefined") ? emit_exports.IsUndefined(value) : guard_exports.IsEqual(type, "void") ? emit_exports.IsUndefined(value) : emit_exports.Constant(true)
    )
  );
}
function CheckTypeName(_stack, _context, type, _schema, value) {
  return (
    // jsonschema
    guard_exports.IsEqual(type, "object") ? guard_exports.IsObjectNotArray(value) : guard_exports.IsEqual(type, "array") ? guard_exports.IsArray(value) : guard_exports.IsEqual(type, "boolean") ? guard_exports.IsBoolean(value) : guard_exports.IsEqual(type, "integer") ? guard_exports.IsInteger(value) : guard_exports.IsEqual(type, "number") ? guard_exports.IsNumber(value) : guard_exports.IsEqual(type, "null") ? guard_exports.IsNull(value) : guard_exports.IsEqual(type, "string") ? guard_exports.IsString(value) : (
      // xschema
      guard_exports.IsEqual(type, "bigint") ? guard_exports.IsBigInt(value) : guard_exports.IsEqual(type, "constructor") ? guard_exports.IsConstructor(value) : guard_exports.IsEqual(type, "function") ? guard_exports.IsFunction(value) : guard_exports.IsEqual(type, "symbol") ? guard_exports.IsSymbol(value) : guard_exports.IsEqual(type, "undefined") ? guard_exports.IsUndefined(value) : guard_exports.IsEqual(type, "void") ? guard_exports.IsUndefined(value) : true
    )
  );
}
function BuildTypeNames(stack, context, typenames, value) {
  return emit_exports.ReduceOr(typenames.map((type) => BuildTypeName(stack, context, type, value)));
}
function CheckTypeNames(stack, context, types, schema, value) {
  return guard_exports.Some(types, (type) => CheckTypeName(stack, context, type, schema, value));
}
function BuildType(stack, context, schema, value) {
  return guard_exports.IsArray(schema.type) ? BuildTypeNames(stack, context, schema.type, value) : BuildTypeName(stack, context, schema.type, value);
}
function CheckType(stack, context, schema, value) {
  return guard_exports.IsArray(schema.type) ? CheckTypeNames(stack, context, schema.type, schema, value) : CheckTypeName(stack, context, schema.type, schema, value);
}
function ErrorType(stack, context, schemaPath, instancePath, schema, value) {
  const isType = guard_exports.IsArray(schema.type) ? CheckTypeNames(stack, context, schema.type, schema, value) : CheckTypeName(stack, context, schema.type, schema, value);
  return isType || context.AddError("type", schemaPath, instancePath, { type: schema.type });
}

// ../../main/node_modules/typebox/build/schema/engine/unevaluatedItems.mjs
function BuildUnevaluatedItems(stack, context, schema, value) {
  const [index3, item] = [CreateUnique(), CreateUnique()];
  const indices = emit_exports.Call(emit_exports.Member("context", "GetIndices"), []);
  const hasIndex = emit_exports.Call(emit_exports.Member("indices", "has"), [index3]);
  const isSchema = BuildSchema(stack, context, schema.unevaluatedItems, item);
  const addIndex = emit_exports.Call(emit_exports.Member("context", "AddIndex"), [index3]);
  const isEvery = emit_exports.Every(value, emit_exports.Constant(0), [item, index3], emit_exports.And(emit_exports.Or(hasIndex, isSchema), addIndex));
  return emit_exports.Call(emit_exports.ArrowFunction(["context"], emit_exports.Statements([
    emit_exports.ConstDeclaration("indices", indices),
    emit_exports.Return(isEvery)
  ])), ["context"]);
}
function CheckUnevaluatedItems(stack, context, schema, value) {
  const indices = context.GetIndices();
  return guard_exports.Every(value, 0, (item, index3) => {
    return (indices.has(index3) || CheckSchema(stack, context, schema.unevaluatedItems, item)) && context.AddIndex(index3);
  });
}
function ErrorUnevaluatedItems(stack, context, schemaPath, instancePath, schema, value) {
  const indices = context.GetIndices();
  const unevaluatedItems = [];
  const isUnevaluatedItems = guard_exports.EveryAll(value, 0, (item, index3) => {
    const nextContext = new ErrorContext();
    const isEvaluatedItem = (indices.has(index3) || ErrorSchema(stack, nextContext, schemaPath, instancePath, schema.unevaluatedItems, item)) && context.AddIndex(index3);
    if (!isEvaluatedItem)
      unevaluatedItems.push(index3);
    return isEvaluatedItem;
  });
  return isUnevaluatedItems || context.AddError("unevaluatedItems", schemaPath, instancePath, { unevaluatedItems });
}

// ../../main/node_modules/typebox/build/schema/engine/unevaluatedProperties.mjs
function BuildUnevaluatedProperties(stack, context, schema, value) {
  const [key, prop] = [CreateUnique(), CreateUnique()];
  const keys = emit_exports.Call(emit_exports.Member("context", "GetKeys"), []);
  const hasKey = emit_exports.Call(emit_exports.Member("keys", "has"), [key]);
  const addKey = emit_exports.Call(emit_exports.Member("context", "AddKey"), [key]);
  const isSchema = BuildSchema(stack, context, schema.unevaluatedProperties, prop);
  const isEvery = emit_exports.Every(emit_exports.Entries(value), emit_exports.Constant(0), [`[${key}, ${prop}]`, "_"], emit_exports.Or(hasKey, emit_exports.And(isSchema, addKey)));
  return emit_exports.Call(emit_exports.ArrowFunction(["context"], emit_exports.Statements([
    emit_exports.ConstDeclaration("keys", keys),
    emit_exports.Return(isEvery)
  ])), ["context"]);
}
function CheckUnevaluatedProperties(stack, context, schema, value) {
  const keys = context.GetKeys();
  return guard_exports.Every(guard_exports.Entries(value), 0, ([key, prop]) => {
    return keys.has(key) || CheckSchema(stack, context, schema.unevaluatedProperties, prop) && context.AddKey(key);
  });
}
function ErrorUnevaluatedProperties(stack, context, schemaPath, instancePath, schema, value) {
  const keys = context.GetKeys();
  const unevaluatedProperties = [];
  const isUnevaluatedProperties = guard_exports.EveryAll(guard_exports.Entries(value), 0, ([key, prop]) => {
    const nextContext = new ErrorContext();
    const isEvaluatedProperty = keys.has(key) || ErrorSchema(stack, nextContext, schemaPath, instancePath, schema.unevaluatedProperties, prop) && context.AddKey(key);
    if (!isEvaluatedProperty)
      unevaluatedProperties.push(key);
    return isEvaluatedProperty;
  });
  return isUnevaluatedProperties || context.AddError("unevaluatedProperties", schemaPath, instancePath, { unevaluatedProperties });
}

// ../../main/node_modules/typebox/build/system/hashing/hash.mjs
var hash_exports = {};
__export(hash_exports, {
  Hash: () => Hash,
  HashCode: () => HashCode
});

// ../../main/node_modules/typebox/build/system/unreachable/unreachable.mjs
function Unreachable() {
  throw new Error("Unreachable");
}

// ../../main/node_modules/typebox/build/system/hashing/hash.mjs
function InstanceKeys(value) {
  const propertyKeys = /* @__PURE__ */ new Set();
  let current = value;
  while (current && current !== Object.prototype) {
    for (const key of Reflect.ownKeys(current)) {
      if (key !== "constructor" && typeof key !== "symbol")
        propertyKeys.add(key);
    }
    current = Object.getPrototypeOf(current);
  }
  return [...propertyKeys];
}
function IsIEEE754(value) {
  return typeof value === "number";
}
var ByteMarker = {
  Array: 0,
  BigInt: 1,
  Boolean: 2,
  Date: 3,
  Constructor: 4,
  Function: 5,
  Null: 6,
  Number: 7,
  Object: 8,
  RegExp: 9,
  String: 10,
  Symbol: 11,
  TypeArray: 12,
  Undefined: 13
};
var A0 = 8997;
var A1 = 33826;
var A2 = 40164;
var A3 = 52210;
var F64 = new Float64Array(1);
var F64In = new DataView(F64.buffer);
var F64Out = new Uint8Array(F64.buffer);
function FNV1A64_OP(byte) {
  const L0 = A0 ^ byte;
  const T0 = L0 * 435;
  const T1 = A1 * 435 + (T0 >>> 16);
  const T2 = A2 * 435 + (T1 >>> 16) + (L0 << 8);
  const T3 = A3 * 435 + (T2 >>> 16) + (A1 << 8);
  A0 = T0 & 65535;
  A1 = T1 & 65535;
  A2 = T2 & 65535;
  A3 = T3 & 65535;
}
function FromArray(value) {
  FNV1A64_OP(ByteMarker.Array);
  for (const item of value) {
    FromValue(item);
  }
}
function FromBigInt(value) {
  FNV1A64_OP(ByteMarker.BigInt);
  F64In.setBigInt64(0, value);
  for (const byte of F64Out) {
    FNV1A64_OP(byte);
  }
}
function FromBoolean(value) {
  FNV1A64_OP(ByteMarker.Boolean);
  FNV1A64_OP(value ? 1 : 0);
}
function FromConstructor(value) {
  FNV1A64_OP(ByteMarker.Constructor);
  FromValue(value.toString());
}
function FromDate(value) {
  FNV1A64_OP(ByteMarker.Date);
  FromValue(value.getTime());
}
function FromFunction(value) {
  FNV1A64_OP(ByteMarker.Function);
  FromValue(value.toString());
}
function FromNull(_value) {
  FNV1A64_OP(ByteMarker.Null);
}
function FromNumber(value) {
  FNV1A64_OP(ByteMarker.Number);
  F64In.setFloat64(
    0,
    value,
    true
    /* little-endian */
  );
  for (const byte of F64Out) {
    FNV1A64_OP(byte);
  }
}
function FromObject(value) {
  FNV1A64_OP(ByteMarker.Object);
  for (const key of InstanceKeys(value).sort()) {
    FromValue(key);
    FromValue(value[key]);
  }
}
function FromRegExp(value) {
  FNV1A64_OP(ByteMarker.RegExp);
  FromString(value.toString());
}
var encoder = new TextEncoder();
function FromString(value) {
  FNV1A64_OP(ByteMarker.String);
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 127) {
      for (const byte of encoder.encode(value.slice(i))) {
        FNV1A64_OP(byte);
      }
      return;
    }
    FNV1A64_OP(code);
  }
}
function FromSymbol(value) {
  FNV1A64_OP(ByteMarker.Symbol);
  FromValue(value.toString());
}
function FromTypeArray(value) {
  FNV1A64_OP(ByteMarker.TypeArray);
  const buffer = new Uint8Array(value.buffer);
  for (let i = 0; i < buffer.length; i++) {
    FNV1A64_OP(buffer[i]);
  }
}
function FromUndefined(_value) {
  return FNV1A64_OP(ByteMarker.Undefined);
}
function FromValue(value) {
  return globals_exports.IsTypeArray(value) ? FromTypeArray(value) : globals_exports.IsDate(value) ? FromDate(value) : globals_exports.IsRegExp(value) ? FromRegExp(value) : globals_exports.IsBoolean(value) ? FromBoolean(value.valueOf()) : globals_exports.IsString(value) ? FromString(value.valueOf()) : globals_exports.IsNumber(value) ? FromNumber(value.valueOf()) : IsIEEE754(value) ? FromNumber(value) : guard_exports.IsArray(value) ? FromArray(value) : guard_exports.IsBoolean(value) ? FromBoolean(value) : guard_exports.IsBigInt(value) ? FromBigInt(value) : guard_exports.IsConstructor(value) ? FromConstructor(value) : guard_exports.IsNull(value) ? FromNull(value) : guard_exports.IsObject(value) ? FromObject(value) : guard_exports.IsString(value) ? FromString(value) : guard_exports.IsSymbol(value) ? FromSymbol(value) : guard_exports.IsUndefined(value) ? FromUndefined(value) : guard_exports.IsFunction(value) ? FromFunction(value) : Unreachable();
}
function Hex(limb) {
  return limb.toString(16).padStart(4, "0");
}
function HashCode(value) {
  return BigInt(`0x${Hash(value)}`);
}
function Hash(value) {
  A0 = 8997, A1 = 33826, A2 = 40164, A3 = 52210;
  FromValue(value);
  return `${Hex(A3)}${Hex(A2)}${Hex(A1)}${Hex(A0)}`;
}

// ../../main/node_modules/typebox/build/schema/engine/uniqueItems.mjs
function IsValid5(schema) {
  return !guard_exports.IsEqual(schema.uniqueItems, false);
}
function BuildUniqueItems(_stack, _context, schema, value) {
  if (!IsValid5(schema))
    return emit_exports.Constant(true);
  const set = emit_exports.Member(emit_exports.New("Set", [emit_exports.Call(emit_exports.Member(value, "map"), [emit_exports.Member("Hashing", "Hash")])]), "size");
  const isLength = emit_exports.Member(value, "length");
  return emit_exports.IsEqual(set, isLength);
}
function CheckUniqueItems(_stack, _context, schema, value) {
  if (!IsValid5(schema))
    return true;
  const set = new Set(value.map(hash_exports.Hash)).size;
  const isLength = value.length;
  return guard_exports.IsEqual(set, isLength);
}
function ErrorUniqueItems(_stack, context, schemaPath, instancePath, schema, value) {
  if (!IsValid5(schema))
    return true;
  const set = /* @__PURE__ */ new Set();
  const duplicateItems = value.reduce((result, value2, index3) => {
    const hash = hash_exports.Hash(value2);
    if (set.has(hash))
      return [...result, index3];
    set.add(hash);
    return result;
  }, []);
  const isUniqueItems = guard_exports.IsEqual(duplicateItems.length, 0);
  return isUniqueItems || context.AddError("uniqueItems", schemaPath, instancePath, { duplicateItems });
}

// ../../main/node_modules/typebox/build/schema/engine/schema.mjs
function HasTypeName(schema, typename) {
  return IsType(schema) && (guard_exports.IsArray(schema.type) && guard_exports.IsGreaterThan(schema.type.length, 0) && guard_exports.Every(schema.type, 0, (type) => guard_exports.IsEqual(type, typename)) || guard_exports.IsEqual(schema.type, typename));
}
function HasObjectType(schema) {
  return HasTypeName(schema, "object");
}
function HasObjectKeywords(schema) {
  return IsSchemaObject(schema) && (IsAdditionalProperties(schema) || IsDependencies(schema) || IsDependentRequired(schema) || IsDependentSchemas(schema) || IsProperties(schema) || IsPatternProperties(schema) || IsPropertyNames(schema) || IsMinProperties(schema) || IsMaxProperties(schema) || IsRequired(schema) || IsUnevaluatedProperties(schema));
}
function HasArrayType(schema) {
  return HasTypeName(schema, "array");
}
function HasArrayKeywords(schema) {
  return IsSchemaObject(schema) && (IsAdditionalItems(schema) || IsItems(schema) || IsContains(schema) || IsMaxContains(schema) || IsMaxItems(schema) || IsMinContains(schema) || IsMinItems(schema) || IsPrefixItems(schema) || IsUnevaluatedItems(schema) || IsUniqueItems(schema));
}
function HasStringType(schema) {
  return HasTypeName(schema, "string");
}
function HasStringKeywords(schema) {
  return IsSchemaObject(schema) && (IsMinLength4(schema) || IsMaxLength4(schema) || IsFormat(schema) || IsPattern(schema));
}
function HasNumberType(schema) {
  return HasTypeName(schema, "number") || HasTypeName(schema, "bigint");
}
function HasNumberKeywords(schema) {
  return IsSchemaObject(schema) && (IsMinimum(schema) || IsMaximum(schema) || IsExclusiveMaximum(schema) || IsExclusiveMinimum(schema) || IsMultipleOf2(schema));
}
function BuildSchemaPushStack(stack, context, schema, value) {
  return context.UseUnevaluated() ? emit_exports.And(emit_exports.And(context.Push(), BuildSchema(stack, context, schema, value)), context.Pop()) : BuildSchema(stack, context, schema, value);
}
function BuildSchema(stack, context, schema, value) {
  const current = NextStack(stack, schema);
  const conditions = [];
  if (IsSchemaBoolean(schema))
    return BuildSchemaBoolean(current, context, schema, value);
  if (IsType(schema))
    conditions.push(BuildType(current, context, schema, value));
  if (HasObjectKeywords(schema)) {
    const constraints = [];
    if (IsRequired(schema))
      constraints.push(BuildRequired(current, context, schema, value));
    if (IsAdditionalProperties(schema))
      constraints.push(BuildAdditionalProperties(current, context, schema, value));
    if (IsDependencies(schema))
      constraints.push(BuildDependencies(current, context, schema, value));
    if (IsDependentRequired(schema))
      constraints.push(BuildDependentRequired(current, context, schema, value));
    if (IsDependentSchemas(schema))
      constraints.push(BuildDependentSchemas(current, context, schema, value));
    if (IsPatternProperties(schema))
      constraints.push(BuildPatternProperties(current, context, schema, value));
    if (IsProperties(schema))
      constraints.push(BuildProperties(current, context, schema, value));
    if (IsPropertyNames(schema))
      constraints.push(BuildPropertyNames(current, context, schema, value));
    if (IsMinProperties(schema))
      constraints.push(BuildMinProperties(current, context, schema, value));
    if (IsMaxProperties(schema))
      constraints.push(BuildMaxProperties(current, context, schema, value));
    const reduced = emit_exports.ReduceAnd(constraints);
    const guarded = emit_exports.Or(emit_exports.Not(emit_exports.IsObjectNotArray(value)), reduced);
    conditions.push(HasObjectType(schema) ? reduced : guarded);
  }
  if (HasArrayKeywords(schema)) {
    const constraints = [];
    if (IsAdditionalItems(schema))
      constraints.push(BuildAdditionalItems(current, context, schema, value));
    if (IsContains(schema))
      constraints.push(BuildContains(current, context, schema, value));
    if (IsItems(schema))
      constraints.push(BuildItems(current, context, schema, value));
    if (IsMinContains(schema))
      constraints.push(BuildMinContains(current, context, schema, value));
    if (IsMaxContains(schema))
      constraints.push(BuildMaxContains(current, context, schema, value));
    if (IsMinItems(schema))
      constraints.push(BuildMinItems(current, context, schema, value));
    if (IsMaxItems(schema))
      constraints.push(BuildMaxItems(current, context, schema, value));
    if (IsPrefixItems(schema))
      constraints.push(BuildPrefixItems(current, context, schema, value));
    if (IsUniqueItems(schema))
      constraints.push(BuildUniqueItems(current, context, schema, value));
    const reduced = emit_exports.ReduceAnd(constraints);
    const guarded = emit_exports.Or(emit_exports.Not(emit_exports.IsArray(value)), reduced);
    conditions.push(HasArrayType(schema) ? reduced : guarded);
  }
  if (HasStringKeywords(schema)) {
    const constraints = [];
    if (IsMinLength4(schema))
      constraints.push(BuildMinLength(current, context, schema, value));
    if (IsMaxLength4(schema))
      constraints.push(BuildMaxLength(current, context, schema, value));
    if (IsFormat(schema))
      constraints.push(BuildFormat(current, context, schema, value));
    if (IsPattern(schema))
      constraints.push(BuildPattern(current, context, schema, value));
    const reduced = emit_exports.ReduceAnd(constraints);
    const guarded = emit_exports.Or(emit_exports.Not(emit_exports.IsString(value)), reduced);
    conditions.push(HasStringType(schema) ? reduced : guarded);
  }
  if (HasNumberKeywords(schema)) {
    const constraints = [];
    if (IsExclusiveMinimum(schema))
      constraints.push(BuildExclusiveMinimum(current, context, schema, value));
    if (IsExclusiveMaximum(schema))
      constraints.push(BuildExclusiveMaximum(current, context, schema, value));
    if (IsMinimum(schema))
      constraints.push(BuildMinimum(current, context, schema, value));
    if (IsMaximum(schema))
      constraints.push(BuildMaximum(current, context, schema, value));
    if (IsMultipleOf2(schema))
      constraints.push(BuildMultipleOf(current, context, schema, value));
    const reduced = emit_exports.ReduceAnd(constraints);
    const guarded = emit_exports.Or(emit_exports.Not(emit_exports.Or(emit_exports.IsNumber(value), emit_exports.IsBigInt(value))), reduced);
    conditions.push(HasNumberType(schema) ? reduced : guarded);
  }
  if (IsRef(schema))
    conditions.push(BuildRef(current, context, schema, value));
  if (IsRecursiveRef(schema))
    conditions.push(BuildRecursiveRef(current, context, schema, value));
  if (IsDynamicRef(schema))
    conditions.push(BuildDynamicRef(current, context, schema, value));
  if (IsConst(schema))
    conditions.push(BuildConst(current, context, schema, value));
  if (IsEnum(schema))
    conditions.push(BuildEnum(current, context, schema, value));
  if (IsIf(schema))
    conditions.push(BuildIf(current, context, schema, value));
  if (IsNot(schema))
    conditions.push(BuildNot(current, context, schema, value));
  if (IsAllOf(schema))
    conditions.push(BuildAllOf(current, context, schema, value));
  if (IsAnyOf(schema))
    conditions.push(BuildAnyOf(current, context, schema, value));
  if (IsOneOf(schema))
    conditions.push(BuildOneOf(current, context, schema, value));
  if (IsUnevaluatedItems(schema))
    conditions.push(emit_exports.Or(emit_exports.Not(emit_exports.IsArray(value)), BuildUnevaluatedItems(current, context, schema, value)));
  if (IsUnevaluatedProperties(schema))
    conditions.push(emit_exports.Or(emit_exports.Not(emit_exports.IsObject(value)), BuildUnevaluatedProperties(current, context, schema, value)));
  if (IsRefine(schema))
    conditions.push(BuildRefine(current, context, schema, value));
  const result = emit_exports.ReduceAnd(conditions);
  return result;
}
function CheckSchemaPushStack(stack, context, schema, value) {
  return context.Push() && CheckSchema(stack, context, schema, value) && context.Pop();
}
function CheckSchema(stack, context, schema, value) {
  const current = NextStack(stack, schema);
  const result = IsSchemaBoolean(schema) ? CheckSchemaBoolean(current, context, schema, value) : (!IsType(schema) || CheckType(current, context, schema, value)) && (!(guard_exports.IsObject(value) && !guard_exports.IsArray(value)) || (!IsRequired(schema) || CheckRequired(current, context, schema, value)) && (!IsAdditionalProperties(schema) || CheckAdditionalProperties(current, context, schema, value)) && (!IsDependencies(schema) || CheckDependencies(current, context, schema, value)) && (!IsDependentRequired(schema) || CheckDependentRequired(current, context, schema, value)) && (!IsDependentSchemas(schema) || CheckDependentSchemas(current, context, schema, value)) && (!IsPatternProperties(schema) || CheckPatternProperties(current, context, schema, value)) && (!IsProperties(schema) || CheckProperties(current, context, schema, value)) && (!IsPropertyNames(schema) || CheckPropertyNames(current, context, schema, value)) && (!IsMinProperties(schema) || CheckMinProperties(current, context, schema, value)) && (!IsMaxProperties(schema) || CheckMaxProperties(current, context, schema, value))) && (!guard_exports.IsArray(value) || (!IsAdditionalItems(schema) || CheckAdditionalItems(current, context, schema, value)) && (!IsContains(schema) || CheckContains(current, context, schema, value)) && (!IsItems(schema) || CheckItems(current, context, schema, value)) && (!IsMinContains(schema) || CheckMinContains(current, context, schema, value)) && (!IsMaxContains(schema) || CheckMaxContains(current, context, schema, value)) && (!IsMinItems(schema) || CheckMinItems(current, context, schema, value)) && (!IsMaxItems(schema) || CheckMaxItems(current, context, schema, value)) && (!IsPrefixItems(schema) || CheckPrefixItems(current, context, schema, value)) && (!IsUniqueItems(schema) || CheckUniqueItems(current, context, schema, value))) && (!guard_exports.IsString(value) || (!IsMinLength4(schema) || CheckMinLength(current, context, schema, value)) && (!IsMaxLength4(schema) || CheckMaxLength(current, context, schema, value)) && (!IsFormat(schema) || CheckFormat(current, context, schema, value)) && (!IsPattern(schema) || CheckPattern(current, context, schema, value))) && (!(guard_exports.IsNumber(value) || guard_exports.IsBigInt(value)) || (!IsExclusiveMinimum(schema) || CheckExclusiveMinimum(current, context, schema, value)) && (!IsExclusiveMaximum(schema) || CheckExclusiveMaximum(current, context, schema, value)) && (!IsMinimum(schema) || CheckMinimum(current, context, schema, value)) && (!IsMaximum(schema) || CheckMaximum(current, context, schema, value)) && (!IsMultipleOf2(schema) || CheckMultipleOf(current, context, schema, value))) && (!IsRef(schema) || CheckRef(current, context, schema, value)) && (!IsRecursiveRef(schema) || CheckRecursiveRef(current, context, schema, value)) && (!IsDynamicRef(schema) || CheckDynamicRef(current, context, schema, value)) && (!IsConst(schema) || CheckConst(current, context, schema, value)) && (!IsEnum(schema) || CheckEnum(current, context, schema, value)) && (!IsIf(schema) || CheckIf(current, context, schema, value)) && (!IsNot(schema) || CheckNot(current, context, schema, value)) && (!IsAllOf(schema) || CheckAllOf(current, context, schema, value)) && (!IsAnyOf(schema) || CheckAnyOf(current, context, schema, value)) && (!IsOneOf(schema) || CheckOneOf(current, context, schema, value)) && (!IsUnevaluatedItems(schema) || (!guard_exports.IsArray(value) || CheckUnevaluatedItems(current, context, schema, value))) && (!IsUnevaluatedProperties(schema) || (!guard_exports.IsObject(value) || CheckUnevaluatedProperties(current, context, schema, value))) && (!IsRefine(schema) || CheckRefine(current, context, schema, value));
  return result;
}
function ErrorSchemaPushStack(stack, context, schemaPath, instancePath, schema, value) {
  return context.Push() && ErrorSchema(stack, context, schemaPath, instancePath, schema, value) && context.Pop();
}
function ErrorSchema(stack, context, schemaPath, instancePath, schema, value) {
  if (context.AtCapacity())
    return false;
  const current = NextStack(stack, schema);
  const result = IsSchemaBoolean(schema) ? ErrorSchemaBoolean(current, context, schemaPath, instancePath, schema, value) : !!(+(!IsType(schema) || ErrorType(current, context, schemaPath, instancePath, schema, value)) & +(!(guard_exports.IsObject(value) && !guard_exports.IsArray(value)) || !!(+(!IsRequired(schema) || ErrorRequired(current, context, schemaPath, instancePath, schema, value)) & +(!IsAdditionalProperties(schema) || ErrorAdditionalProperties(current, context, schemaPath, instancePath, schema, value)) & +(!IsDependencies(schema) || ErrorDependencies(current, context, schemaPath, instancePath, schema, value)) & +(!IsDependentRequired(schema) || ErrorDependentRequired(current, context, schemaPath, instancePath, schema, value)) & +(!IsDependentSchemas(schema) || ErrorDependentSchemas(current, context, schemaPath, instancePath, schema, value)) & +(!IsPatternProperties(schema) || ErrorPatternProperties(current, context, schemaPath, instancePath, schema, value)) & +(!IsProperties(schema) || ErrorProperties(current, context, schemaPath, instancePath, schema, value)) & +(!IsPropertyNames(schema) || ErrorPropertyNames(current, context, schemaPath, instancePath, schema, value)) & +(!IsMinProperties(schema) || ErrorMinProperties(current, context, schemaPath, instancePath, schema, value)) & +(!IsMaxProperties(schema) || ErrorMaxProperties(current, context, schemaPath, instancePath, schema, value)))) & +(!guard_exports.IsArray(value) || !!(+(!IsAdditionalItems(schema) || ErrorAdditionalItems(current, context, schemaPath, instancePath, schema, value)) & +(!IsContains(schema) || ErrorContains(current, context, schemaPath, instancePath, schema, value)) & +(!IsItems(schema) || ErrorItems(current, context, schemaPath, instancePath, schema, value)) & +(!IsMinContains(schema) || ErrorMinContains(current, context, schemaPath, instancePath, schema, value)) & +(!IsMaxContains(schema) || ErrorMaxContains(current, context, schemaPath, instancePath, schema, value)) & +(!IsMinItems(schema) || ErrorMinItems(current, context, schemaPath, instancePath, schema, value)) & +(!IsMaxItems(schema) || ErrorMaxItems(current, context, schemaPath, instancePath, schema, value)) & +(!IsPrefixItems(schema) || ErrorPrefixItems(current, context, schemaPath, instancePath, schema, value)) & +(!IsUniqueItems(schema) || ErrorUniqueItems(current, context, schemaPath, instancePath, schema, value)))) & +(!guard_exports.IsString(value) || !!(+(!IsMinLength4(schema) || ErrorMinLength(current, context, schemaPath, instancePath, schema, value)) & +(!IsMaxLength4(schema) || ErrorMaxLength(current, context, schemaPath, instancePath, schema, value)) & +(!IsFormat(schema) || ErrorFormat(current, context, schemaPath, instancePath, schema, value)) & +(!IsPattern(schema) || ErrorPattern(current, context, schemaPath, instancePath, schema, value)))) & +(!(guard_exports.IsNumber(value) || guard_exports.IsBigInt(value)) || !!(+(!IsExclusiveMinimum(schema) || ErrorExclusiveMinimum(current, context, schemaPath, instancePath, schema, value)) & +(!IsExclusiveMaximum(schema) || ErrorExclusiveMaximum(current, context, schemaPath, instancePath, schema, value)) & +(!IsMinimum(schema) || ErrorMinimum(current, context, schemaPath, instancePath, schema, value)) & +(!IsMaximum(schema) || ErrorMaximum(current, context, schemaPath, instancePath, schema, value)) & +(!IsMultipleOf2(schema) || ErrorMultipleOf(current, context, schemaPath, instancePath, schema, value)))) & +(!IsRef(schema) || ErrorRef(current, context, schemaPath, instancePath, schema, value)) & +(!IsRecursiveRef(schema) || ErrorRecursiveRef(current, context, schemaPath, instancePath, schema, value)) & +(!IsDynamicRef(schema) || ErrorDynamicRef(current, context, schemaPath, instancePath, schema, value)) & +(!IsConst(schema) || ErrorConst(current, context, schemaPath, instancePath, schema, value)) & +(!IsEnum(schema) || ErrorEnum(current, context, schemaPath, instancePath, schema, value)) & +(!IsIf(schema) || ErrorIf(current, context, schemaPath, instancePath, schema, value)) & +(!IsNot(schema) || ErrorNot(current, context, schemaPath, instancePath, schema, value)) & +(!IsAllOf(schema) || ErrorAllOf(current, context, schemaPath, instancePath, schema, value)) & +(!IsAnyOf(schema) || ErrorAnyOf(current, context, schemaPath, instancePath, schema, value)) & +(!IsOneOf(schema) || ErrorOneOf(current, context, schemaPath, instancePath, schema, value)) & +(!IsUnevaluatedItems(schema) || (!guard_exports.IsArray(value) || ErrorUnevaluatedItems(current, context, schemaPath, instancePath, schema, value))) & +(!IsUnevaluatedProperties(schema) || (!guard_exports.IsObject(value) || ErrorUnevaluatedProperties(current, context, schemaPath, instancePath, schema, value)))) && (!IsRefine(schema) || ErrorRefine(current, context, schemaPath, instancePath, schema, value));
  return result;
}

// ../../main/node_modules/typebox/build/schema/engine/_functions.mjs
var index2 = [0];
var names2 = /* @__PURE__ */ new Map();
var funcs = /* @__PURE__ */ new Map();
function NextName() {
  return `${index2[0]++}`;
}
function CreateName(schema, href) {
  if (!names2.has(schema))
    names2.set(schema, /* @__PURE__ */ new Map());
  const hrefs = names2.get(schema);
  if (hrefs.has(href))
    return hrefs.get(href);
  const name = NextName();
  hrefs.set(href, name);
  return name;
}
function CreateCallExpression(context, _schema, name, value) {
  return context.UseUnevaluated() ? emit_exports.Call(`check_${name}`, ["context", value]) : emit_exports.Call(`check_${name}`, [value]);
}
function CreateFunctionExpression(stack, context, schema, name) {
  const expression = BuildSchema(stack, context, schema, "value");
  return context.UseUnevaluated() ? emit_exports.ConstDeclaration(`check_${name}`, emit_exports.ArrowFunction(["context", "value"], expression)) : emit_exports.ConstDeclaration(`check_${name}`, emit_exports.ArrowFunction(["value"], expression));
}
function ResetFunctions() {
  index2[0] = 0;
  names2.clear();
  funcs.clear();
}
function GetFunctions() {
  return [...funcs.values()];
}
function CreateFunction(stack, context, schema, value) {
  const name = CreateName(schema, stack.lexicalBase);
  const call = CreateCallExpression(context, schema, name, value);
  if (funcs.has(name))
    return call;
  funcs.set(name, "");
  funcs.set(name, CreateFunctionExpression(stack, context, schema, name));
  return call;
}

// ../../main/node_modules/typebox/build/system/arguments/arguments.mjs
var arguments_exports = {};
__export(arguments_exports, {
  Match: () => Match2
});
function Match2(args, match) {
  return match[args.length]?.(...args) ?? (() => {
    throw Error("Invalid Arguments");
  })();
}

// ../../main/node_modules/typebox/build/system/environment/environment.mjs
var environment_exports = {};
__export(environment_exports, {
  CanEvaluate: () => CanEvaluate,
  Evaluate: () => Evaluate
});

// ../../main/node_modules/typebox/build/system/environment/evaluate.mjs
var supported = void 0;
function TryEvaluate() {
  try {
    Evaluate("null")();
    return true;
  } catch {
    return false;
  }
}
function CanEvaluate() {
  if (guard_exports.IsUndefined(supported))
    supported = TryEvaluate();
  return supported && settings_exports.Get().useAcceleration;
}
function Evaluate(...args) {
  return new globalThis.Function(...args);
}

// ../../main/node_modules/typebox/build/system/locale/en_US.mjs
function en_US(error) {
  switch (error.keyword) {
    case "additionalProperties":
      return "must not have additional properties";
    case "anyOf":
      return "must match a schema in anyOf";
    case "boolean":
      return "schema is false";
    case "const":
      return "must be equal to constant";
    case "contains":
      return "must contain at least 1 valid item";
    case "dependencies":
      return `must have properties ${error.params.dependencies.join(", ")} when property ${error.params.property} is present`;
    case "dependentRequired":
      return `must have properties ${error.params.dependencies.join(", ")} when property ${error.params.property} is present`;
    case "enum":
      return "must be equal to one of the allowed values";
    case "exclusiveMaximum":
      return `must be ${error.params.comparison} ${error.params.limit}`;
    case "exclusiveMinimum":
      return `must be ${error.params.comparison} ${error.params.limit}`;
    case "format":
      return `must match format "${error.params.format}"`;
    case "if":
      return `must match "${error.params.failingKeyword}" schema`;
    case "maxItems":
      return `must not have more than ${error.params.limit} items`;
    case "maxLength":
      return `must not have more than ${error.params.limit} characters`;
    case "maxProperties":
      return `must not have more than ${error.params.limit} properties`;
    case "maximum":
      return `must be ${error.params.comparison} ${error.params.limit}`;
    case "minItems":
      return `must not have fewer than ${error.params.limit} items`;
    case "minLength":
      return `must not have fewer than ${error.params.limit} characters`;
    case "minProperties":
      return `must not have fewer than ${error.params.limit} properties`;
    case "minimum":
      return `must be ${error.params.comparison} ${error.params.limit}`;
    case "multipleOf":
      return `must be multiple of ${error.params.multipleOf}`;
    case "not":
      return "must not be valid";
    case "oneOf":
      return "must match exactly one schema in oneOf";
    case "pattern":
      return `must match pattern "${error.params.pattern}"`;
    case "propertyNames":
      return `property names ${error.params.propertyNames.join(", ")} are invalid`;
    case "required":
      return `must have required properties ${error.params.requiredProperties.join(", ")}`;
    case "type":
      return typeof error.params.type === "string" ? `must be ${error.params.type}` : `must be either ${error.params.type.join(" or ")}`;
    case "unevaluatedItems":
      return "must not have unevaluated items";
    case "unevaluatedProperties":
      return "must not have unevaluated properties";
    case "uniqueItems":
      return `must not have duplicate items`;
    case "~refine":
      return error.params.message;
    // deno-coverage-ignore-start - unreachable
    default:
      return "an unknown validation error occurred";
  }
}

// ../../main/node_modules/typebox/build/system/locale/_config.mjs
var locale = en_US;
function Get4() {
  return locale;
}

// ../../main/node_modules/typebox/build/schema/build.mjs
function CreateCode(build) {
  const functions = build.Functions().join(";\n");
  const statements = build.UseUnevaluated() ? ["const context = new CheckContext({}, {})", `return ${build.Entry()}`] : [`return ${build.Entry()}`];
  return `${functions}; return (value) => { ${statements.join("; ")} }`;
}
function CreateEvaluatedCheck(build, code) {
  const factory = environment_exports.Evaluate("CheckContext", "Guard", "Hashing", build.External().identifier, code);
  return factory(CheckContext, guard_exports, hash_exports, build.External().variables);
}
function CreateDynamicCheck(build) {
  const stack = Stack(build.Context(), build.Schema());
  const context = new CheckContext();
  return (value) => CheckSchema(stack, context, build.Schema(), value);
}
function CreateCheck(build, code) {
  return environment_exports.CanEvaluate() ? CreateEvaluatedCheck(build, code) : CreateDynamicCheck(build);
}
var EvaluateResult = class {
  constructor(isAccelerated, code, check2) {
    this.isAccelerated = isAccelerated;
    this.code = code;
    this.check = check2;
  }
  IsAccelerated() {
    return this.isAccelerated;
  }
  Code() {
    return this.code;
  }
  Check(value) {
    return this.check(value);
  }
};
var BuildResult = class {
  constructor(context, schema, external, functions, entry, useUnevaluated) {
    this.context = context;
    this.schema = schema;
    this.external = external;
    this.functions = functions;
    this.entry = entry;
    this.useUnevaluated = useUnevaluated;
  }
  /** Returns the Context used for this build */
  Context() {
    return this.context;
  }
  /** Returns the Schema used for this build */
  Schema() {
    return this.schema;
  }
  /** Returns true if this build requires a Unevaluated context */
  UseUnevaluated() {
    return this.useUnevaluated;
  }
  /** Returns external variables */
  External() {
    return this.external;
  }
  /** Returns check functions */
  Functions() {
    return this.functions;
  }
  /** Return entry function call. */
  Entry() {
    return this.entry;
  }
  /** Evaluates the build into a validation function */
  Evaluate() {
    const code = CreateCode(this);
    const check2 = CreateCheck(this, code);
    return new EvaluateResult(environment_exports.CanEvaluate(), code, check2);
  }
};
function Build(...args) {
  const [context, schema] = arguments_exports.Match(args, {
    2: (context2, schema2) => [context2, schema2],
    1: (schema2) => [{}, schema2]
  });
  ResetUnique();
  ResetExternal();
  ResetFunctions();
  const stack = Stack(context, schema);
  const build = new BuildContext(HasUnevaluated(context, schema));
  const call = CreateFunction(stack, build, schema, "value");
  const functions = GetFunctions();
  const externals = GetExternal();
  return new BuildResult(context, schema, externals, functions, call, build.UseUnevaluated());
}

// ../../main/node_modules/typebox/build/schema/errors.mjs
function Errors(...args) {
  const [context, schema, value] = arguments_exports.Match(args, {
    3: (context2, schema2, value2) => [context2, schema2, value2],
    2: (schema2, value2) => [{}, schema2, value2]
  });
  const stack = Stack(context, schema);
  const errorContext = new ErrorContext();
  const result = ErrorSchema(stack, errorContext, "#", "", schema, value);
  const errors = errorContext.GetErrors();
  const locale2 = Get4();
  const localized = errors.map((error) => ({ ...error, message: locale2(error) }));
  return [result, localized];
}

// ../../main/node_modules/typebox/build/system/settings/internal.mjs
var TempMaxErrors = 0;
function EnableParseErrors() {
  const settings2 = Get();
  TempMaxErrors = settings2.maxErrors;
  settings2.maxErrors = settings2.maxParseErrors;
}
function DisableParseErrors() {
  const settings2 = Get();
  settings2.maxErrors = TempMaxErrors;
}

// ../../main/node_modules/typebox/build/schema/parse.mjs
var ParseError = class {
  constructor(schema, value, errors) {
    this.schema = schema;
    this.value = value;
    this.errors = errors;
  }
};
function ThrowParseError(context, schema, value) {
  EnableParseErrors();
  const result = Errors(context, schema, value);
  DisableParseErrors();
  throw new ParseError(schema, value, result[1]);
}

// ../../main/node_modules/typebox/build/schema/compile.mjs
var Validator = class {
  constructor(context, schema) {
    this.evaluateResult = Build(context, schema).Evaluate();
    this.context = context;
    this.schema = schema;
  }
  /** Returns true if this Validator is using JIT acceleration. */
  IsAccelerated() {
    return this.evaluateResult.IsAccelerated();
  }
  /** Returns the underlying Schema used to construct this Validator. */
  Schema() {
    return this.schema;
  }
  /** Performs a type-guard check on the provided value. */
  Check(value) {
    return this.evaluateResult.Check(value);
  }
  /** Validates a value and returns it. Will throw if invalid. */
  Parse(value) {
    if (this.evaluateResult.Check(value))
      return value;
    ThrowParseError(this.context, this.schema, value);
  }
  /** Returns an array of validation errors for the given value. */
  Errors(value) {
    return Errors(this.context, this.schema, value);
  }
};
function Compile(...args) {
  const [context, schema] = arguments_exports.Match(args, {
    2: (context2, schema2) => [context2, schema2],
    1: (schema2) => [{}, schema2]
  });
  return new Validator(context, schema);
}

// src/kernel/shape.ts
var MOST_FAULTS = 100;
function shapeFaults(shape4, json) {
  if (shape4.Check(json)) return [];
  const faults = shape4.Errors(json)[1].filter((error) => error.keyword !== "additionalProperties").slice(0, MOST_FAULTS).map((error) => ({
    path: error.instancePath,
    code: error.keyword === "boolean" ? "schema.unknownProperty" : `schema.${error.keyword}`,
    params: flat(error.params)
  }));
  return faults.length > 0 ? faults : [{ path: "", code: "schema.invalid", params: {} }];
}
var flat = (params) => Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === "number" ? value : String(value)]));

// src/engines/composer/change/change.schema.json
var change_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-change/1",
  title: "videre-change/1",
  type: "object",
  description: "What becomes different, carried out in order. Months are YYYY-MM; a period without `to` has no end; capacity is in tenths of a place.",
  additionalProperties: false,
  required: ["schema", "changes"],
  properties: {
    schema: { const: "videre-change/1" },
    asOf: {
      type: "string",
      pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
      description: "replanning only: all before this month has happened"
    },
    changes: {
      type: "array",
      maxItems: 1e3,
      items: {
        type: "object",
        description: "Fields by type. places: unit, specialty, kind, from, [to], tenths. approvalEnded: unit, specialty, kind, from, [to]. approvalAdded: unit, specialty, kind, from, [to], tenths, gives. ceiling: unit, from, [to], tenths (null lifts it). closed: unit, from, [to]. What-if only: count: specialty, count; share: specialty (null = over all), area, low, high, aim. Replanning only: leave: track, from, months; dropout: track, from.",
        additionalProperties: false,
        required: ["type"],
        properties: {
          type: {
            enum: ["places", "approvalEnded", "approvalAdded", "ceiling", "closed", "count", "share", "leave", "dropout"],
            description: "what becomes different"
          },
          unit: { type: "string", minLength: 1, maxLength: 200, description: "unit" },
          specialty: { type: ["string", "null"], minLength: 1, maxLength: 200, description: "specialty; null only in share" },
          kind: { enum: ["own", "side"], description: "own = training in the trainee's specialty; side = a placement elsewhere" },
          from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
          to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
          tenths: { type: ["integer", "null"], minimum: 0, maximum: 1e6, description: "tenths of a place" },
          gives: {
            type: "array",
            items: { type: "string", minLength: 1, maxLength: 200, description: "competence group" },
            maxItems: 100
          },
          count: { type: "integer", minimum: 0, maximum: 5e3, description: "tracks of the year" },
          area: { type: "string", minLength: 1, maxLength: 200, description: "area of the agreement" },
          low: { type: "integer", minimum: 0, maximum: 100, description: "per cent" },
          high: { type: "integer", minimum: 0, maximum: 100, description: "per cent" },
          aim: { type: ["integer", "null"], minimum: 0, maximum: 100, description: "per cent" },
          track: { type: "string", minLength: 1, maxLength: 200, description: "track of the plan" },
          months: { type: "integer", minimum: 1, maximum: 120, description: "months away" }
        }
      }
    }
  }
};

// src/engines/composer/pinned.ts
function pinnedTracks(problem, index3 = indexProblem(problem)) {
  return problem.pins.filter(isWhole).map((pin) => {
    if (pin.pattern) return trackOf(pin, pin.pattern);
    const own2 = problem.patterns.filter((pattern3) => pattern3.specialty === pin.specialty);
    const follows = (pattern3) => {
      const context = contextOf(problem, { tracks: [trackOf(pin, pattern3.id)], unplaced: [] }, index3);
      return [pattern2, competences, twoSites, pure].every((rule) => rule(context).length === 0);
    };
    return trackOf(pin, (own2.find(follows) ?? own2[0])?.id ?? "");
  });
}
function pinnedFindings(problem, index3, tracks) {
  const context = contextOf(problem, { tracks, unplaced: [] }, index3);
  const single2 = rules.filter((rule) => !rule.hard && rule.id !== "spread" && !rule.id.startsWith("share"));
  return single2.flatMap((rule) => rule.find(context));
}
function trackOf(pin, pattern3) {
  let at = month(pin.start);
  const elements = pin.elements.map((element) => {
    const from = monthText(at);
    at += element.months;
    return { id: element.id, unit: element.unit, from, months: element.months, kind: element.kind };
  });
  return { id: pin.id, specialty: pin.specialty, pattern: pattern3, start: pin.start, elements };
}

// src/engines/composer/semantics-pins.ts
function pinFaults(problem, say) {
  if (problem.pins.length === 0) return;
  const seen = /* @__PURE__ */ new Set();
  const once2 = (id, path) => {
    if (seen.has(id)) say(path, "duplicate", { id });
    seen.add(id);
  };
  problem.pins.forEach((pin, i) => {
    once2(pin.id, `/pins/${i}/id`);
    pin.elements.forEach((element, j) => {
      once2(element.id, `/pins/${i}/elements/${j}/id`);
    });
  });
  const index3 = indexProblem(problem);
  for (const track of pinnedTracks(problem, index3)) {
    const i = problem.pins.findIndex((pin) => pin.id === track.id);
    track.elements.forEach(({ from }, j) => {
      const found = problem.pins[i]?.elements[j]?.from ?? from;
      if (found !== from) say(`/pins/${i}/elements/${j}/from`, "pin.pattern.from", { specialty: track.specialty, found, possible: from });
    });
  }
  const parts = problem.pins.flatMap((pin, i) => isWhole(pin) ? [] : [fixedPart(index3, problem, pin, `/pins/${i}`, say)]);
  byRules(problem, index3, parts, say);
}
function byRules(problem, index3, parts, say) {
  const whole2 = { ...problem, pins: problem.pins.filter(isWhole) };
  const tracks = [...pinnedTracks(problem, index3), ...parts];
  const left = problem.demand.map((demand2) => ({
    specialty: demand2.specialty,
    start: demand2.starts[0] ?? "2000-01",
    count: Math.max(0, demand2.count - tracks.filter((track) => track.specialty === demand2.specialty).length),
    reasons: []
  }));
  const unplaced = left.filter((row) => row.count > 0);
  const together = /* @__PURE__ */ new Set(["capacity", "demand"]);
  const all = rules.filter(({ id }) => together.has(id)).flatMap(({ find }) => find(contextOf(problem, { tracks, unplaced }, index3)));
  const alone2 = findAll(contextOf(whole2, { tracks: tracks.slice(0, whole2.pins.length), unplaced }, index3));
  for (const finding2 of [...alone2.filter(({ rule }) => !together.has(rule) && rule !== "pins"), ...all]) {
    if (!finding2.hard) continue;
    const i = problem.pins.findIndex((pin) => pin.id === finding2.track);
    say(i < 0 ? "/pins" : `/pins/${i}`, `pin.${finding2.code}`, { specialty: finding2.specialty ?? "", ...finding2.params });
  }
}
function fixedPart(index3, problem, pin, path, say) {
  const part = { id: pin.id, specialty: pin.specialty, pattern: pin.pattern ?? "", start: pin.start, elements: [] };
  pin.elements.forEach(({ unit }, j) => {
    if (unit !== null && !index3.units.has(unit)) say(`${path}/elements/${j}/unit`, "unknown.unit", { id: unit });
  });
  const own2 = problem.patterns.filter((pattern3) => pattern3.specialty === pin.specialty);
  const asked = pin.pattern ? own2.filter((pattern3) => pattern3.id === pin.pattern) : own2;
  const tries = asked.map((pattern3) => tryPattern(index3, pin, pattern3));
  if (tries.length === 0) say(`${path}/pattern`, "pin.pattern.unknown", { specialty: pin.specialty, pattern: pin.pattern ?? "" });
  if (tries.length > 0 && tries.every(({ faults }) => faults.length > 0)) {
    const nearest = tries.reduce((best, one2) => one2.reached > best.reached ? one2 : best);
    for (const fault of nearest.faults) say(path + fault.path, `pin.${fault.code}`, { specialty: pin.specialty, ...fault.params });
    return part;
  }
  const possible = tries.filter(({ faults }) => faults.length === 0);
  pin.elements.forEach((element, j) => {
    const spans = new Map(possible.flatMap(({ spans: spans2 }) => spans2[j] ?? []).map((span3) => [`${span3.from} ${span3.to}`, span3]));
    const [span2] = spans.values();
    if (element.unit === null || spans.size !== 1 || !span2) return;
    part.elements.push({ id: element.id, unit: element.unit, from: monthText(span2.from), months: span2.to - span2.from, kind: element.kind });
  });
  return part;
}
function tryPattern(index3, pin, pattern3) {
  const faults = [];
  const say = (path, code, params = {}) => {
    faults.push({ path, code, params: { pattern: pattern3.id, ...params } });
  };
  if (pin.elements.length !== pattern3.elements.length)
    say("/elements", "pattern.elements", { expected: pattern3.elements.length, found: pin.elements.length });
  pin.elements.forEach(({ kind }, j) => {
    const expected = pattern3.elements[j]?.kind ?? kind;
    if (kind !== expected) say(`/elements/${j}/kind`, "pattern.kind", { expected, found: kind });
  });
  if (faults.length > 0) return { faults, reached: 0, spans: [] };
  const spans = spansOf(pin, pattern3, say);
  if (faults.length > 0) return { faults, reached: 1, spans };
  pin.elements.forEach((_, j) => {
    unitFaults(index3, pin, pattern3, j, spans[j] ?? [], say);
  });
  return { faults, reached: 2, spans };
}
function spansOf(pin, pattern3, say) {
  const start = month(pin.start);
  const spans = [];
  let begins = /* @__PURE__ */ new Set([start]);
  for (const [j, element] of pattern3.elements.entries()) {
    const asked = pin.elements[j];
    const place = `/elements/${j}`;
    const months = asked?.months ?? null;
    if (months !== null && !element.months.includes(months)) {
      say(`${place}/months`, "pattern.months", { allowed: element.months.join(", "), found: months });
      return spans;
    }
    const from = asked?.from;
    if (from !== void 0 && !begins.has(month(from))) {
      say(`${place}/from`, "pattern.from", { found: from, possible: [...begins].map(monthText).sort().join(", ") });
      return spans;
    }
    const froms = from === void 0 ? [...begins] : [month(from)];
    const here = froms.flatMap((at) => (months === null ? [...new Set(element.months)] : [months]).map((n) => ({ from: at, to: at + n })));
    spans.push(here.filter(({ to }) => to <= start + pattern3.months));
    begins = new Set(spans[j]?.map(({ to }) => to));
  }
  let ends = /* @__PURE__ */ new Set([start + pattern3.months]);
  for (let j = spans.length - 1; j >= 0; j--) {
    spans[j] = (spans[j] ?? []).filter(({ to }) => ends.has(to));
    ends = new Set(spans[j]?.map(({ from }) => from));
  }
  if (ends.size === 0) say("/elements", "pattern.sum", { months: pattern3.months });
  return spans;
}
function unitFaults(index3, pin, pattern3, j, spans, say) {
  const asked = pin.elements[j];
  const element = pattern3.elements[j];
  const unit = asked?.unit;
  if (!asked || !element || !unit) return;
  const place = `/elements/${j}/unit`;
  const { units, competence, sameUnitAs } = element;
  if (units && !units.includes(unit)) say(place, "pattern.unit", { unit });
  const home2 = sameUnitAs === null ? null : pin.elements[sameUnitAs]?.unit ?? null;
  if (home2 !== null && home2 !== unit) say(place, "pattern.sameUnit", { unit, expected: home2 });
  const approvals = index3.approvals.get(placeKey(unit, pin.specialty, asked.kind)) ?? [];
  const giving = competence === null ? approvals : approvals.filter(({ gives }) => gives.includes(competence));
  if (!spans.some((span2) => covered(span2, approvals))) say(place, "approvedUnit.notApproved", { unit, kind: asked.kind });
  else if (competence !== null && !spans.some((span2) => covered(span2, giving))) say(place, "pattern.competence", { unit, competence });
}

// src/engines/composer/semantics.ts
var FIRST = month("1950-01");
var LAST = month("2150-01");
function problemFaults(problem) {
  const faults = [];
  const say = (path, code, params = {}) => {
    faults.push({ path, code, params });
  };
  const known2 = {
    specialty: unique(problem.specialties, "/specialties", say),
    site: unique(problem.sites, "/sites", say),
    unit: unique(problem.units, "/units", say),
    area: new Set(problem.agreement.areas)
  };
  unique(problem.patterns, "/patterns", say);
  const refer = (kind, id, path) => {
    if (!known2[kind].has(id)) say(path, `unknown.${kind}`, { id });
  };
  const period = (value, path) => {
    if (value.from >= value.to) say(path, "period.empty", { from: value.from, to: value.to });
    else if (month(value.from) < FIRST || month(value.to) > LAST) say(path, "period.far", { from: value.from, to: value.to });
  };
  problem.sites.forEach((site, i) => {
    for (const mark2 of ["shortage", "university"])
      for (const [j, marked] of site[mark2].entries()) period(marked, `/sites/${i}/${mark2}/${j}`);
  });
  const used = new Set(problem.approvals.map(({ unit }) => unit));
  problem.units.forEach((unit, i) => {
    refer("site", unit.site, `/units/${i}/site`);
    for (const [j, ceiling] of unit.ceilings.entries()) period(ceiling, `/units/${i}/ceilings/${j}`);
    if (!used.has(unit.id)) say(`/units/${i}`, "unit.nobody", { id: unit.id });
    practiceFaults(unit, `/units/${i}/practices`, period, say);
  });
  for (const name of ["approvals", "occupancy"])
    problem[name].forEach((row, i) => {
      refer("unit", row.unit, `/${name}/${i}/unit`);
      refer("specialty", row.specialty, `/${name}/${i}/specialty`);
      period(row, `/${name}/${i}`);
    });
  overlaps2(problem, say);
  problem.patterns.forEach((pattern3, i) => {
    refer("specialty", pattern3.specialty, `/patterns/${i}/specialty`);
    patternFaults(pattern3, `/patterns/${i}`, (id, path) => refer("unit", id, path), say);
  });
  tooLarge(problem, say);
  const demanded = /* @__PURE__ */ new Set();
  problem.demand.forEach((demand2, i) => {
    refer("specialty", demand2.specialty, `/demand/${i}/specialty`);
    if (demanded.has(demand2.specialty)) say(`/demand/${i}/specialty`, "demand.twice", { id: demand2.specialty });
    demanded.add(demand2.specialty);
    if (demand2.count > 0 && demand2.starts.length === 0) say(`/demand/${i}/starts`, "demand.noStart", { id: demand2.specialty });
    if (new Set(demand2.starts).size < demand2.starts.length) say(`/demand/${i}/starts`, "demand.startTwice", { id: demand2.specialty });
    demand2.starts.forEach((start, j) => {
      if (month(start) < FIRST || month(start) > LAST) say(`/demand/${i}/starts/${j}`, "period.far", { from: start, to: start });
    });
  });
  agreementFaults(problem, refer, say);
  stageFaults(problem, say);
  if (faults.length === 0) pinFaults(problem, say);
  return faults;
}
function unique(rows, path, say) {
  const seen = /* @__PURE__ */ new Set();
  rows.forEach((row, i) => {
    if (seen.has(row.id)) say(`${path}/${i}/id`, "duplicate", { id: row.id });
    seen.add(row.id);
  });
  return seen;
}
function practiceFaults({ practices = [] }, path, period, say) {
  unique(practices, path, say);
  practices.forEach((practice, i) => {
    for (const list of ["places", "taken"])
      for (const [j, row] of practice[list].entries()) period(row, `${path}/${i}/${list}/${j}`);
  });
}
function overlaps2(problem, say) {
  const rows = problem.approvals.map((row, i) => ({ ...row, i, key: `${row.unit}|${row.specialty}|${row.kind}` }));
  rows.sort((a, b) => a.key === b.key ? a.from < b.from ? -1 : 1 : a.key < b.key ? -1 : 1);
  rows.forEach((row, n) => {
    const before2 = rows[n - 1];
    if (before2?.key === row.key && row.from < before2.to)
      say(`/approvals/${row.i}`, "approval.overlap", { unit: row.unit, specialty: row.specialty, other: before2.i });
  });
}
function patternFaults(pattern3, path, unit, say) {
  let reachable = /* @__PURE__ */ new Set([0]);
  pattern3.elements.forEach((element, j) => {
    const sums = /* @__PURE__ */ new Set();
    for (const sum2 of reachable) for (const months of element.months) if (sum2 + months <= pattern3.months) sums.add(sum2 + months);
    reachable = sums;
    for (const [k, id] of (element.units ?? []).entries()) unit(id, `${path}/elements/${j}/units/${k}`);
    const same2 = element.sameUnitAs;
    if (same2 !== null && same2 >= j) say(`${path}/elements/${j}/sameUnitAs`, "pattern.forward", { index: same2 });
  });
  if (!reachable.has(pattern3.months)) say(`${path}/elements`, "pattern.sum", { id: pattern3.id, months: pattern3.months });
}
var MOST_PAIRS = 2e7;
function tooLarge(problem, say) {
  const approved = /* @__PURE__ */ new Map();
  for (const { specialty, kind, unit } of problem.approvals) {
    const key = `${specialty}|${kind}`;
    approved.set(key, (approved.get(key) ?? /* @__PURE__ */ new Set()).add(unit));
  }
  const starts = new Map(problem.demand.map((demand2) => [demand2.specialty, demand2.starts.length]));
  const partial = problem.pins.filter((pin) => !isWhole(pin));
  let pairs = 0;
  problem.patterns.forEach((pattern3, i) => {
    let before2 = 0;
    let offsets = /* @__PURE__ */ new Set([0]);
    let here = 0;
    for (const element of pattern3.elements) {
      const units = element.units?.length ?? approved.get(`${pattern3.specialty}|${element.kind}`)?.size ?? 0;
      const lengths = new Set(element.months);
      here += before2 * units * offsets.size * lengths.size;
      before2 = units * lengths.size;
      const next = /* @__PURE__ */ new Set();
      for (const offset of offsets) for (const months of lengths) if (offset + months <= pattern3.months) next.add(offset + months);
      offsets = next;
    }
    const pinned2 = partial.filter((pin) => pin.specialty === pattern3.specialty && (pin.pattern ?? pattern3.id) === pattern3.id).length;
    pairs += here * ((starts.get(pattern3.specialty) ?? 0) + pinned2);
    if (pairs > MOST_PAIRS) say(`/patterns/${i}`, "pattern.tooLarge", { id: pattern3.id, pairs, most: MOST_PAIRS });
  });
}
function stageFaults({ stages, weights }, say) {
  if (!stages) return;
  unique(stages, "/stages", say);
  const seen = /* @__PURE__ */ new Set();
  stages.forEach(({ wishes }, i) => {
    wishes.forEach((wish, j) => {
      if (seen.has(wish)) say(`/stages/${i}/wishes/${j}`, "stage.twice", { wish });
      seen.add(wish);
    });
  });
  for (const [wish, weight] of Object.entries(weights)) if (weight > 0 && !seen.has(wish)) say("/stages", "stage.missing", { wish });
}
function agreementFaults({ agreement }, refer, say) {
  refer("area", agreement.home, "/agreement/home");
  if (new Set(agreement.areas).size < agreement.areas.length) say("/agreement/areas", "duplicate", { id: agreement.areas.join(", ") });
  for (const list of ["overall", "startEnd", "bothAreas"])
    for (const [i, id] of agreement[list].entries()) refer("specialty", id, `/agreement/${list}/${i}`);
  const targets = /* @__PURE__ */ new Map();
  agreement.shares.forEach((share, i) => {
    const path = `/agreement/shares/${i}`;
    if (share.specialty !== null) refer("specialty", share.specialty, `${path}/specialty`);
    refer("area", share.area, `${path}/area`);
    if (share.low > share.high) say(path, "share.lowAboveHigh", { low: share.low, high: share.high });
    const key = `${share.specialty ?? ""}|${share.area}`;
    if (targets.has(key)) say(path, "share.twice", { other: targets.get(key) ?? 0 });
    targets.set(key, i);
  });
  for (const specialty of new Set(agreement.shares.map((share) => share.specialty))) {
    const low = agreement.shares.reduce((sum2, share) => share.specialty === specialty ? sum2 + share.low : sum2, 0);
    if (low > 100) say("/agreement/shares", "share.over100", { specialty: specialty ?? "", low });
  }
}

// src/engines/composer/change/faults.ts
var ONLY = {
  places: null,
  approvalEnded: null,
  approvalAdded: null,
  ceiling: null,
  closed: null,
  count: "whatif",
  share: "whatif",
  leave: "replan",
  dropout: "replan"
};
function changeFaults(changes, problem, tracks, question) {
  const faults = [];
  const { asOf } = changes;
  if (question === "replan" && asOf === void 0) faults.push({ path: "", code: "change.asOfMissing", params: {} });
  if (question === "whatif" && asOf !== void 0) faults.push({ path: "/asOf", code: "change.asOf", params: {} });
  let before2 = question === "replan" ? { ...problem, pins: [] } : problem;
  changes.changes.forEach((change2, i) => {
    const say = (field, code, params = {}) => faults.push({ path: `/changes/${i}${field}`, code, params });
    const only = ONLY[change2.type];
    if (only !== null && only !== question) say("/type", `change.only.${only}`, { type: change2.type });
    else
      one(
        change2,
        before2,
        asOf,
        tracks.map((track) => prolonged(track, changes.changes.slice(0, i))),
        say
      );
    if (faults.length === 0) before2 = applyChanges(before2, { ...changes, changes: [change2] });
  });
  twice(changes.changes, faults);
  if (faults.length > 0) return faults;
  return problemFaults(before2).filter(({ code }) => code !== "unit.nobody").map(({ path, code, params }) => ({ path: `/changes \u2192 ${path}`, code, params }));
}
function prolonged(track, changes) {
  const more = changes.reduce((sum2, change2) => change2.type === "leave" && change2.track === track.id ? sum2 + change2.months : sum2, 0);
  return { ...track, to: monthText(month(track.to) + more) };
}
function one(change2, problem, asOf, tracks, say) {
  if ("unit" in change2 && !problem.units.some(({ id }) => id === change2.unit)) say("/unit", "unknown.unit", { id: change2.unit });
  if ("specialty" in change2 && change2.specialty !== null && !problem.specialties.some(({ id }) => id === change2.specialty))
    say("/specialty", "unknown.specialty", { id: change2.specialty });
  if ("from" in change2) {
    if (asOf !== void 0 && change2.from < asOf) say("/from", "change.past", { from: change2.from, asOf });
    const to = "to" in change2 ? change2.to : void 0;
    if (to !== void 0 && to <= change2.from) say("/to", "period.empty", { from: change2.from, to });
    else if (change2.from < "1950-01" || (to ?? FOR_GOOD) > FOR_GOOD || change2.from >= FOR_GOOD)
      say("/from", "period.far", { from: change2.from, to: to ?? FOR_GOOD });
  }
  if (change2.type === "places" || change2.type === "approvalEnded" || change2.type === "approvalAdded") {
    const there = approvalIn(problem, change2, periodOf(change2));
    const { unit, specialty, kind } = change2;
    if (change2.type === "approvalAdded" && there)
      say("", "change.approvalThere", { unit, specialty, kind, from: there.from, to: there.to });
    if (change2.type !== "approvalAdded" && !there) say("", "change.noApproval", { unit, specialty, kind, from: change2.from });
  }
  if (change2.type === "count" && !problem.demand.some((row) => row.specialty === change2.specialty))
    say("/specialty", "change.noDemand", { id: change2.specialty, all: problem.demand.map((row) => row.specialty).join(", ") });
  if (change2.type === "share") {
    if (!problem.agreement.areas.includes(change2.area)) say("/area", "unknown.area", { id: change2.area });
    if (change2.low > change2.high) say("/low", "share.lowAboveHigh", { low: change2.low, high: change2.high });
  }
  if (change2.type === "leave" || change2.type === "dropout") {
    const track = tracks.find(({ id }) => id === change2.track);
    if (!track) say("/track", "change.noTrack", { id: change2.track });
    else if (change2.from < track.from || change2.from >= track.to)
      say("/from", "change.notUnderWay", { id: track.id, found: change2.from, from: track.from, to: monthText(month(track.to) - 1) });
  }
}
var approvalIn = (problem, change2, period) => problem.approvals.find(
  (row) => row.unit === change2.unit && row.specialty === change2.specialty && row.kind === change2.kind && overlaps(row, period)
);
function twice(changes, faults) {
  const absences = changes.flatMap((change2, i) => {
    if (change2.type !== "leave" && change2.type !== "dropout") return [];
    const to = change2.type === "dropout" ? FOR_GOOD : monthText(month(change2.from) + change2.months);
    return [{ i, track: change2.track, period: { from: change2.from, to } }];
  });
  for (const [n, a] of absences.entries()) {
    const other = absences.slice(0, n).find((b) => b.track === a.track && overlaps(a.period, b.period));
    if (other) faults.push({ path: `/changes/${a.i}/from`, code: "change.awayTwice", params: { id: a.track, other: other.i } });
  }
}

// src/engines/composer/change/read.ts
var shape = Compile(change_schema_default);
var approval = ["unit", "specialty", "kind", "from"];
var FIELDS = {
  places: { needs: [...approval, "tenths"], may: ["to"] },
  approvalEnded: { needs: approval, may: ["to"] },
  approvalAdded: { needs: [...approval, "tenths", "gives"], may: ["to"] },
  ceiling: { needs: ["unit", "from", "tenths"], may: ["to"] },
  closed: { needs: ["unit", "from"], may: ["to"] },
  count: { needs: ["specialty", "count"], may: [] },
  share: { needs: ["specialty", "area", "low", "high", "aim"], may: [] },
  leave: { needs: ["track", "from", "months"], may: [] },
  dropout: { needs: ["track", "from"], may: [] }
};
function readChanges(json, problem, tracks, question) {
  const shapes2 = shapeFaults(shape, json);
  if (shapes2.length > 0) return { errors: shapes2 };
  const read = json;
  const fields = read.changes.flatMap(fieldFaults);
  if (fields.length > 0) return { errors: fields.slice(0, MOST_FAULTS) };
  const changes = json;
  const meaning = changeFaults(changes, problem, tracks, question).slice(0, MOST_FAULTS);
  return meaning.length > 0 ? { errors: meaning } : { changes };
}
function fieldFaults(change2, i) {
  const { needs, may } = FIELDS[change2.type];
  const path = `/changes/${i}`;
  const allowed = ["type", ...needs, ...may].join(", ");
  const nullable = change2.type === "share" ? ["specialty", "aim"] : change2.type === "ceiling" ? ["tenths"] : [];
  return [
    ...needs.filter((field) => change2[field] === void 0).map((field) => ({ path, code: "change.lacks", params: { type: change2.type, field } })),
    ...Object.keys(change2).filter((field) => !["type", ...needs, ...may].includes(field)).map((field) => ({ path: `${path}/${field}`, code: "change.superfluous", params: { type: change2.type, field, allowed } })),
    ...Object.keys(change2).filter((field) => change2[field] === null && !nullable.includes(field)).map((field) => ({ path: `${path}/${field}`, code: "change.empty", params: { type: change2.type, field } }))
  ];
}

// src/engines/composer/plan.schema.json
var plan_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-plan/1",
  title: "videre-plan/1",
  type: "object",
  description: "The composer's answer. No clock, host or number of threads in it.",
  additionalProperties: false,
  required: ["schema", "problemSha256", "seed", "version", "stopped", "cost", "bound", "gap", "unplaced", "tracks", "figures"],
  properties: {
    schema: { const: "videre-plan/1" },
    problemSha256: { type: "string", maxLength: 128, description: "SHA-256 of the problem's canonical JSON" },
    seed: { type: "integer" },
    version: { type: "string", minLength: 1, maxLength: 200, description: "version of the composer" },
    stopped: { type: "boolean", description: "stopped by hand: outside the promise of equal bytes" },
    cost: { type: "number", minimum: 0, description: "weighted soft costs of the tracks placed, in points" },
    bound: { type: "number", minimum: 0, description: "the sum of the stages' bounds" },
    gap: { type: "number", description: "(cost \u2212 bound) \xF7 (cost \u2212 what whole pins cost by themselves)" },
    gapChanges: { type: ["number", "null"], description: "the gap in changes of workplace; null when they weigh nothing" },
    placing: {
      type: "object",
      description: "Placing, before every wish; in tracks",
      additionalProperties: false,
      required: ["unplaced", "atLeast", "proven"],
      properties: {
        unplaced: { type: "integer", minimum: 0 },
        atLeast: { type: "integer", minimum: 0, description: "no plan leaves fewer unplaced" },
        proven: { type: "boolean" }
      }
    },
    stages: {
      type: "array",
      description: "What the wishes of each stage cost, in order of importance",
      items: {
        type: "object",
        description: "A stage",
        additionalProperties: false,
        required: ["id", "value", "bound", "gap", "proven"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
          value: { type: "number", minimum: 0, description: "cost points" },
          bound: {
            type: "number",
            minimum: 0,
            description: "no plan costs less here that places as many and keeps the earlier stages"
          },
          gap: { type: "number", description: "(value \u2212 bound) \xF7 value; 0 when value is 0" },
          proven: { type: "boolean", description: "the value is within the stage's tolerance of the bound" }
        }
      },
      maxItems: 12
    },
    unplaced: {
      type: "array",
      items: {
        type: "object",
        description: "Tracks that found no place",
        additionalProperties: false,
        required: ["specialty", "start", "count", "reasons"],
        properties: {
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          start: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "start month" },
          count: { type: "integer", minimum: 1, maximum: 5e3, description: "tracks" },
          reasons: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              description: "Why",
              additionalProperties: false,
              required: ["code", "params"],
              properties: {
                code: { type: "string", minLength: 1, maxLength: 200, description: "code" },
                params: { type: "object", additionalProperties: { type: ["string", "number"] } }
              }
            }
          }
        }
      }
    },
    tracks: {
      type: "array",
      items: {
        type: "object",
        description: "A track",
        additionalProperties: false,
        required: ["id", "specialty", "pattern", "start", "elements"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          pattern: { type: "string", minLength: 1, maxLength: 200, description: "pattern followed" },
          start: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "start month" },
          elements: {
            type: "array",
            items: {
              type: "object",
              description: "An element",
              additionalProperties: false,
              required: ["id", "unit", "from", "months", "kind"],
              properties: {
                id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
                unit: { type: "string", minLength: 1, maxLength: 200, description: "unit" },
                from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
                months: { type: "integer", minimum: 1, maximum: 240, description: "months" },
                kind: {
                  enum: ["own", "side"],
                  description: "own = training in the trainee's specialty; side = a placement elsewhere"
                }
              }
            },
            minItems: 1,
            maxItems: 24
          }
        }
      },
      maxItems: 1e5
    },
    figures: {
      type: "object",
      description: "Figures recomputed by check",
      additionalProperties: false,
      required: ["demanded", "placed", "unplaced", "shares", "startEnd", "changes", "kilometres", "universityMonths", "costs"],
      properties: {
        demanded: { type: "integer" },
        placed: { type: "integer" },
        unplaced: { type: "integer" },
        shares: {
          type: "array",
          items: {
            type: "object",
            description: "Months by area",
            additionalProperties: false,
            required: ["specialty", "tracks", "months", "elsewhere", "share", "low", "high", "aim"],
            properties: {
              specialty: { type: ["string", "null"], description: "null = over all" },
              tracks: { type: "integer" },
              months: { type: "object", additionalProperties: { type: "integer" } },
              elsewhere: { type: "integer" },
              share: { type: ["integer", "null"], description: "hundredths of a per cent" },
              low: { type: ["integer", "null"] },
              high: { type: ["integer", "null"] },
              aim: { type: ["integer", "null"] }
            }
          }
        },
        startEnd: {
          type: "object",
          description: "Among tracks asked to start and end at home",
          additionalProperties: false,
          required: ["asked", "startInHome", "endInHome", "startAtShortage", "endAtShortage"],
          properties: {
            asked: { type: "integer" },
            startInHome: { type: "integer" },
            endInHome: { type: "integer" },
            startAtShortage: { type: "integer" },
            endAtShortage: { type: "integer" }
          }
        },
        changes: { type: "integer" },
        kilometres: { type: "integer" },
        universityMonths: { type: "integer" },
        costs: { type: "object", description: "cost points by rule", additionalProperties: { type: "number" } }
      }
    }
  }
};

// src/engines/composer/problem.schema.json
var problem_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-problem/1",
  title: "videre-problem/1",
  type: "object",
  description: "All that the composer knows. Every number is a whole number; months are YYYY-MM; periods are half-open; capacity is in tenths of a place.",
  additionalProperties: false,
  required: [
    "schema",
    "trainingRegion",
    "year",
    "specialties",
    "sites",
    "units",
    "approvals",
    "occupancy",
    "patterns",
    "demand",
    "agreement",
    "weights",
    "pins"
  ],
  properties: {
    schema: { const: "videre-problem/1" },
    trainingRegion: { type: "string", minLength: 1, maxLength: 200, description: "training region" },
    year: { type: "integer", minimum: 1900, maximum: 2999, description: "start year" },
    specialties: {
      type: "array",
      items: {
        type: "object",
        description: "A specialty",
        additionalProperties: false,
        required: ["id", "name"],
        properties: {
          id: { type: "string", minLength: 1, pattern: "^[^|]+$", maxLength: 200, description: "id" },
          name: { type: "string", minLength: 1, maxLength: 200, description: "name" }
        }
      },
      maxItems: 1e3
    },
    sites: {
      type: "array",
      items: {
        type: "object",
        description: "A workplace",
        additionalProperties: false,
        required: ["id", "name", "area", "east", "north", "shortage", "university"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
          name: { type: "string", minLength: 1, maxLength: 200, description: "name" },
          area: { type: ["string", "null"], minLength: 1, description: "area of the agreement; null = outside it" },
          east: { type: "integer", minimum: -1e5, maximum: 1e5, description: "kilometres, UTM zone 32" },
          north: { type: "integer", minimum: -1e5, maximum: 1e5, description: "kilometres, UTM zone 32" },
          shortage: { type: "array", items: { $ref: "#/$defs/period" }, description: "when marked as short of doctors" },
          university: {
            type: "array",
            items: { $ref: "#/$defs/period" },
            description: "when marked as a larger hospital of a university city"
          }
        }
      },
      maxItems: 2e4
    },
    units: {
      type: "array",
      items: {
        type: "object",
        description: "A department, an institute or a practice pool",
        additionalProperties: false,
        required: ["id", "name", "site", "ceilings"],
        properties: {
          id: { type: "string", minLength: 1, pattern: "^[^|]+$", maxLength: 200, description: "id" },
          name: { type: "string", minLength: 1, maxLength: 200, description: "name" },
          site: { type: "string", minLength: 1, maxLength: 200, description: "its site" },
          ceilings: {
            type: "array",
            items: {
              type: "object",
              description: "Limit over all specialties and kinds",
              additionalProperties: false,
              required: ["from", "to", "tenths"],
              properties: {
                from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
                to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
                tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" }
              }
            }
          },
          practices: {
            type: "array",
            description: "of a practice pool: the practices among which its tracks are divided afterwards",
            maxItems: 1e3,
            items: {
              type: "object",
              description: "A practice",
              additionalProperties: false,
              required: ["id", "name", "places", "taken"],
              properties: {
                id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
                name: { type: "string", minLength: 1, maxLength: 200, description: "name" },
                places: {
                  type: "array",
                  description: "its places; the sum of those in force",
                  items: {
                    type: "object",
                    description: "So many in a period",
                    additionalProperties: false,
                    required: ["from", "to", "tenths"],
                    properties: {
                      from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
                      to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
                      tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" }
                    }
                  },
                  maxItems: 1e3
                },
                taken: {
                  type: "array",
                  description: "of them in use by doctors already there",
                  items: {
                    type: "object",
                    description: "So many in a period",
                    additionalProperties: false,
                    required: ["from", "to", "tenths"],
                    properties: {
                      from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
                      to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
                      tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" }
                    }
                  },
                  maxItems: 1e3
                }
              }
            }
          }
        }
      },
      maxItems: 2e4
    },
    approvals: {
      type: "array",
      items: {
        type: "object",
        description: "Places of a unit for trainees of a specialty",
        additionalProperties: false,
        required: ["unit", "specialty", "kind", "from", "to", "tenths", "gives"],
        properties: {
          unit: { type: "string", minLength: 1, maxLength: 200, description: "unit" },
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty of the trainee" },
          kind: { enum: ["own", "side"], description: "own = training in the trainee's specialty; side = a placement elsewhere" },
          from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
          to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
          tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" },
          gives: {
            type: "array",
            items: { type: "string", minLength: 1, maxLength: 200, description: "competence group" },
            description: "competence groups an element here can give"
          }
        }
      },
      maxItems: 2e5
    },
    occupancy: {
      type: "array",
      items: {
        type: "object",
        description: "Places already in use",
        additionalProperties: false,
        required: ["unit", "specialty", "kind", "from", "to", "tenths"],
        properties: {
          unit: { type: "string", minLength: 1, maxLength: 200, description: "unit" },
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty of the trainee" },
          kind: { enum: ["own", "side"], description: "own = training in the trainee's specialty; side = a placement elsewhere" },
          from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
          to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
          tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" }
        }
      },
      maxItems: 1e6
    },
    patterns: {
      type: "array",
      items: {
        type: "object",
        description: "An ordered way through a specialty's training",
        additionalProperties: false,
        required: ["id", "specialty", "name", "months", "elements", "competences", "sites", "shortest", "pure"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          name: { type: "string", minLength: 1, maxLength: 200, description: "name" },
          months: { type: "integer", minimum: 1, maximum: 240, description: "total length" },
          elements: {
            type: "array",
            items: {
              type: "object",
              description: "One element",
              additionalProperties: false,
              required: ["kind", "months", "competence", "units", "sameUnitAs"],
              properties: {
                kind: {
                  enum: ["own", "side"],
                  description: "own = training in the trainee's specialty; side = a placement elsewhere"
                },
                months: {
                  type: "array",
                  items: { type: "integer", minimum: 1, maximum: 240, description: "months" },
                  description: "allowed lengths",
                  minItems: 1,
                  maxItems: 60
                },
                competence: {
                  type: ["string", "null"],
                  minLength: 1,
                  description: "the unit must give this competence group; null = any approved unit"
                },
                units: {
                  type: ["array", "null"],
                  items: { type: "string", minLength: 1, maxLength: 200 },
                  minItems: 1,
                  description: "only these units; null = any approved unit"
                },
                sameUnitAs: {
                  type: ["integer", "null"],
                  minimum: 0,
                  description: "index of an earlier element whose unit this one shares"
                }
              }
            },
            minItems: 1,
            maxItems: 24
          },
          competences: {
            type: "array",
            items: {
              type: "object",
              description: "At least so many months at units that give the group",
              additionalProperties: false,
              required: ["group", "months"],
              properties: {
                group: { type: "string", minLength: 1, maxLength: 200, description: "competence group" },
                months: { type: "integer", minimum: 1, maximum: 240, description: "months" }
              }
            }
          },
          sites: {
            type: "object",
            description: "Two-site rule: at least `count` sites with `months` of own training each",
            additionalProperties: false,
            required: ["count", "months"],
            properties: {
              count: { type: "integer", minimum: 0, maximum: 24, description: "sites" },
              months: { type: "integer", minimum: 0, maximum: 240, description: "months" }
            }
          },
          shortest: {
            type: "integer",
            minimum: 0,
            maximum: 240,
            description: "shortest continuous stay in own training at one unit"
          },
          pure: { type: "boolean", description: "all elements inside one area" }
        }
      },
      maxItems: 1e4
    },
    demand: {
      type: "array",
      items: {
        type: "object",
        description: "So many tracks of a specialty this year",
        additionalProperties: false,
        required: ["specialty", "count", "starts"],
        properties: {
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          count: { type: "integer", minimum: 0, maximum: 5e3, description: "tracks" },
          starts: {
            type: "array",
            items: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "start month" },
            description: "start months to choose among",
            maxItems: 12
          }
        }
      },
      maxItems: 1e3
    },
    agreement: {
      type: "object",
      description: "The agreement between the areas",
      additionalProperties: false,
      required: ["id", "name", "areas", "shares", "overall", "home", "startEnd", "bothAreas"],
      properties: {
        id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
        name: { type: "string", minLength: 1, maxLength: 200, description: "name" },
        areas: {
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200, description: "area" },
          description: "areas between which months are shared",
          minItems: 1,
          maxItems: 20
        },
        shares: {
          type: "array",
          items: {
            type: "object",
            description: "A share target, in per cent",
            additionalProperties: false,
            required: ["specialty", "area", "low", "high", "aim"],
            properties: {
              specialty: { type: ["string", "null"], minLength: 1, description: "null = over all" },
              area: { type: "string", minLength: 1, maxLength: 200, description: "area" },
              low: { type: "integer", minimum: 0, maximum: 100, description: "per cent" },
              high: { type: "integer", minimum: 0, maximum: 100, description: "per cent" },
              aim: { type: ["integer", "null"], minimum: 0, maximum: 100, description: "null = no aim" }
            }
          }
        },
        overall: {
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          description: "specialties in the over-all share"
        },
        home: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          description: "area where tracks start and end as a starting point"
        },
        startEnd: {
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          description: "specialties asked to start and end at home"
        },
        bothAreas: {
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          description: "specialties asked for elements in every area"
        }
      }
    },
    weights: {
      type: "object",
      description: "Cost points for one unit of each measure",
      additionalProperties: false,
      required: [
        "shareSpecialty",
        "shareAim",
        "shareOverall",
        "startArea",
        "endArea",
        "startShortage",
        "endShortage",
        "change",
        "distance",
        "university",
        "bothAreas",
        "spread"
      ],
      properties: {
        shareSpecialty: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per person-month outside [low, high], per specialty"
        },
        shareAim: { type: "integer", minimum: 0, maximum: 1e5, description: "per person-month short of the aim" },
        shareOverall: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per person-month outside [low, high], over all"
        },
        startArea: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per track that does not start in the home area"
        },
        endArea: { type: "integer", minimum: 0, maximum: 1e5, description: "per track that does not end in the home area" },
        startShortage: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per track that does not start at a site short of doctors"
        },
        endShortage: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per track that does not end at a site short of doctors"
        },
        change: { type: "integer", minimum: 0, maximum: 1e5, description: "per change of site" },
        distance: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per 100 km between workplaces that follow one another"
        },
        university: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per 12 months at the larger hospitals of university cities"
        },
        bothAreas: { type: "integer", minimum: 0, maximum: 1e5, description: "per track without elements in both areas" },
        spread: {
          type: "integer",
          minimum: 0,
          maximum: 1e5,
          description: "per track above an even spread over the start months"
        }
      }
    },
    stages: {
      type: "array",
      description: "Wishes in order of importance, after placing; absent = the standard order",
      items: {
        type: "object",
        description: "Wishes of one importance",
        additionalProperties: false,
        required: ["id", "wishes", "tolerance"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "id" },
          wishes: {
            type: "array",
            items: {
              enum: [
                "shareSpecialty",
                "shareAim",
                "shareOverall",
                "startArea",
                "endArea",
                "startShortage",
                "endShortage",
                "change",
                "distance",
                "university",
                "bothAreas",
                "spread"
              ],
              description: "a wish, by the name of its weight"
            }
          },
          tolerance: { type: "integer", minimum: 0, maximum: 1e6, description: "cost points that later stages may take" }
        }
      },
      minItems: 1,
      maxItems: 12
    },
    pins: {
      type: "array",
      items: {
        type: "object",
        description: "A track that is kept, as a whole or in some of its elements",
        additionalProperties: false,
        required: ["id", "specialty", "start", "elements"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 200, description: "track id" },
          specialty: { type: "string", minLength: 1, maxLength: 200, description: "specialty" },
          start: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "start month" },
          pattern: {
            type: ["string", "null"],
            minLength: 1,
            description: "pattern followed; null or absent = the first that a whole pin follows, else any with these elements"
          },
          elements: {
            type: "array",
            items: {
              type: "object",
              description: "One element; what is null may be chosen",
              additionalProperties: false,
              required: ["id", "unit", "months", "kind"],
              properties: {
                id: { type: "string", minLength: 1, maxLength: 200, description: "element id" },
                unit: { type: ["string", "null"], minLength: 1, maxLength: 200, description: "unit; null = free" },
                months: { type: ["integer", "null"], minimum: 1, maximum: 240, description: "months; null = free" },
                from: {
                  type: "string",
                  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
                  description: "the month it begins, if it must"
                },
                kind: {
                  enum: ["own", "side"],
                  description: "own = training in the trainee's specialty; side = a placement elsewhere"
                }
              }
            },
            minItems: 1,
            maxItems: 24
          }
        }
      },
      maxItems: 1e5
    }
  },
  $defs: {
    period: {
      type: "object",
      description: "Half-open: from is in, to is out",
      additionalProperties: false,
      required: ["from", "to"],
      properties: {
        from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
        to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" }
      }
    }
  }
};

// src/engines/composer/validate.ts
var problemShape = Compile(problem_schema_default);
var planShape = Compile(plan_schema_default);

// src/engines/composer/change/replan.schema.json
var replan_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-replan/1",
  title: "videre-replan/1",
  type: "object",
  description: "How tracks under way go on after a change. No clock, host or number of threads in it.",
  additionalProperties: false,
  required: [
    "schema",
    "version",
    "problemSha256",
    "planSha256",
    "changeSha256",
    "asOf",
    "tracks",
    "changed",
    "putOff",
    "ended",
    "unrepaired",
    "proof",
    "before",
    "after"
  ],
  properties: {
    schema: {
      const: "videre-replan/1"
    },
    version: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      description: "version of the composer"
    },
    problemSha256: {
      type: "string",
      maxLength: 128,
      description: "SHA-256 of the problem's canonical JSON, before the change"
    },
    planSha256: {
      type: "string",
      maxLength: 128,
      description: "of the plan's"
    },
    changeSha256: {
      type: "string",
      maxLength: 128,
      description: "of the changes'"
    },
    asOf: {
      type: "string",
      pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
      description: "all before this month has happened"
    },
    tracks: {
      type: "array",
      items: {
        type: "object",
        description: "A track under way",
        additionalProperties: false,
        required: ["id", "specialty", "pattern", "start", "elements"],
        properties: {
          id: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "id"
          },
          specialty: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "specialty"
          },
          pattern: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "pattern followed"
          },
          start: {
            type: "string",
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
            description: "start month"
          },
          elements: {
            type: "array",
            items: {
              type: "object",
              description: "An element; one that had to be cut stands in two",
              additionalProperties: false,
              required: ["id", "unit", "from", "months", "kind"],
              properties: {
                id: {
                  type: "string",
                  minLength: 1,
                  maxLength: 200,
                  description: "id"
                },
                unit: {
                  type: ["string", "null"],
                  minLength: 1,
                  maxLength: 200,
                  description: "unit; null = no place was found"
                },
                from: {
                  type: "string",
                  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
                  description: "first month"
                },
                months: {
                  type: "integer",
                  minimum: 1,
                  maximum: 240,
                  description: "training months, time away not counted"
                },
                kind: {
                  enum: ["own", "side"],
                  description: "own = training in the trainee's specialty; side = a placement elsewhere"
                },
                restOf: {
                  type: "string",
                  minLength: 1,
                  maxLength: 200,
                  description: "the rest of the element with this id"
                }
              }
            },
            minItems: 1,
            maxItems: 48
          },
          away: {
            type: "array",
            maxItems: 48,
            items: {
              type: "object",
              description: "Leave: all later months are put off",
              additionalProperties: false,
              required: ["from", "months"],
              properties: {
                from: {
                  type: "string",
                  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
                  description: "first month away"
                },
                months: {
                  type: "integer",
                  minimum: 1,
                  maximum: 120,
                  description: "months away"
                }
              }
            }
          },
          ended: {
            type: "string",
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
            description: "the month in which the doctor left"
          }
        }
      },
      maxItems: 1e5
    },
    changed: {
      type: "array",
      items: {
        type: "object",
        description: "A track that goes on in another way",
        additionalProperties: false,
        required: ["track", "months", "moves"],
        properties: {
          track: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          },
          months: {
            type: "integer",
            minimum: 0,
            description: "months moved"
          },
          moves: {
            type: "array",
            items: {
              type: "object",
              description: "Months in a row at another unit",
              additionalProperties: false,
              required: ["from", "months", "before", "after"],
              properties: {
                from: {
                  type: "string",
                  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
                  description: "first month"
                },
                months: {
                  type: "integer",
                  minimum: 1
                },
                before: {
                  type: ["string", "null"],
                  description: "unit; null = none"
                },
                after: {
                  type: ["string", "null"],
                  description: "unit; null = none"
                }
              }
            }
          }
        }
      }
    },
    putOff: {
      type: "array",
      items: {
        type: "object",
        description: "Put off by leave; not counted as changed",
        additionalProperties: false,
        required: ["track", "months"],
        properties: {
          track: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          },
          months: {
            type: "integer",
            minimum: 1
          }
        }
      }
    },
    ended: {
      type: "array",
      items: {
        type: "object",
        description: "The doctor left",
        additionalProperties: false,
        required: ["track", "from"],
        properties: {
          track: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          },
          from: {
            type: "string",
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$",
            description: "from this month"
          }
        }
      }
    },
    unrepaired: {
      type: "array",
      items: {
        type: "object",
        description: "No way to go on was found; the rest of the answer holds without",
        additionalProperties: false,
        required: ["track", "elements", "reasons"],
        properties: {
          track: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          },
          elements: {
            type: "array",
            items: {
              type: "string",
              minLength: 1,
              maxLength: 200,
              description: "element without a place"
            }
          },
          reasons: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              description: "Why",
              additionalProperties: false,
              required: ["code", "params"],
              properties: {
                code: {
                  type: "string",
                  minLength: 1,
                  maxLength: 200,
                  description: "code"
                },
                params: {
                  type: "object",
                  additionalProperties: {
                    type: ["string", "number"]
                  }
                }
              }
            }
          }
        }
      }
    },
    proof: {
      type: "object",
      description: "What is proven, and for which tracks",
      additionalProperties: false,
      required: ["score", "bound", "boundNear", "scope", "touched", "neighbourhood", "wishesGap"],
      properties: {
        score: {
          type: "object",
          description: "of this answer",
          additionalProperties: false,
          required: ["unrepaired", "changed", "months"],
          properties: {
            unrepaired: {
              type: "integer",
              minimum: 0
            },
            changed: {
              type: "integer",
              minimum: 0
            },
            months: {
              type: "integer",
              minimum: 0
            }
          }
        },
        bound: {
          type: "object",
          description: "no plan scores less, whichever tracks it changes",
          additionalProperties: false,
          required: ["unrepaired", "changed", "months"],
          properties: {
            unrepaired: {
              type: "integer",
              minimum: 0
            },
            changed: {
              type: "integer",
              minimum: 0
            },
            months: {
              type: "integer",
              minimum: 0
            }
          }
        },
        boundNear: {
          type: "object",
          description: "no plan that changes only the neighbourhood scores less",
          additionalProperties: false,
          required: ["unrepaired", "changed", "months"],
          properties: {
            unrepaired: {
              type: "integer",
              minimum: 0
            },
            changed: {
              type: "integer",
              minimum: 0
            },
            months: {
              type: "integer",
              minimum: 0
            }
          }
        },
        scope: {
          enum: ["all", "neighbourhood", "none"],
          description: "all: the score is the best of all plans; neighbourhood: the best of those that change only the neighbourhood; none: not proven"
        },
        touched: {
          type: "array",
          description: "what the change touches",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          }
        },
        neighbourhood: {
          type: "array",
          description: "those, and the ones in their way that were allowed to move",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "track"
          }
        },
        wishesGap: {
          type: ["number", "null"],
          minimum: 0,
          description: "points by which the neighbourhood may meet the wishes better with the same score; 0 = proven; null = not known"
        }
      }
    },
    before: {
      type: "object",
      additionalProperties: false,
      required: ["cost", "figures"],
      properties: {
        cost: {
          type: "number",
          minimum: 0,
          description: "weighted soft costs, in points"
        },
        figures: {
          type: "object",
          description: "Figures recomputed by check",
          additionalProperties: false,
          required: ["demanded", "placed", "unplaced", "shares", "startEnd", "changes", "kilometres", "universityMonths", "costs"],
          properties: {
            demanded: {
              type: "integer"
            },
            placed: {
              type: "integer"
            },
            unplaced: {
              type: "integer"
            },
            shares: {
              type: "array",
              items: {
                type: "object",
                description: "Months by area",
                additionalProperties: false,
                required: ["specialty", "tracks", "months", "elsewhere", "share", "low", "high", "aim"],
                properties: {
                  specialty: {
                    type: ["string", "null"],
                    description: "null = over all"
                  },
                  tracks: {
                    type: "integer"
                  },
                  months: {
                    type: "object",
                    additionalProperties: {
                      type: "integer"
                    }
                  },
                  elsewhere: {
                    type: "integer"
                  },
                  share: {
                    type: ["integer", "null"],
                    description: "hundredths of a per cent"
                  },
                  low: {
                    type: ["integer", "null"]
                  },
                  high: {
                    type: ["integer", "null"]
                  },
                  aim: {
                    type: ["integer", "null"]
                  }
                }
              }
            },
            startEnd: {
              type: "object",
              description: "Among tracks asked to start and end at home",
              additionalProperties: false,
              required: ["asked", "startInHome", "endInHome", "startAtShortage", "endAtShortage"],
              properties: {
                asked: {
                  type: "integer"
                },
                startInHome: {
                  type: "integer"
                },
                endInHome: {
                  type: "integer"
                },
                startAtShortage: {
                  type: "integer"
                },
                endAtShortage: {
                  type: "integer"
                }
              }
            },
            changes: {
              type: "integer"
            },
            kilometres: {
              type: "integer"
            },
            universityMonths: {
              type: "integer"
            },
            costs: {
              type: "object",
              description: "cost points by rule",
              additionalProperties: {
                type: "number"
              }
            }
          }
        }
      },
      description: "The tracks that go on, if nobody had moved"
    },
    after: {
      type: "object",
      additionalProperties: false,
      required: ["cost", "figures"],
      properties: {
        cost: {
          type: "number",
          minimum: 0,
          description: "weighted soft costs, in points"
        },
        figures: {
          type: "object",
          description: "Figures recomputed by check",
          additionalProperties: false,
          required: ["demanded", "placed", "unplaced", "shares", "startEnd", "changes", "kilometres", "universityMonths", "costs"],
          properties: {
            demanded: {
              type: "integer"
            },
            placed: {
              type: "integer"
            },
            unplaced: {
              type: "integer"
            },
            shares: {
              type: "array",
              items: {
                type: "object",
                description: "Months by area",
                additionalProperties: false,
                required: ["specialty", "tracks", "months", "elsewhere", "share", "low", "high", "aim"],
                properties: {
                  specialty: {
                    type: ["string", "null"],
                    description: "null = over all"
                  },
                  tracks: {
                    type: "integer"
                  },
                  months: {
                    type: "object",
                    additionalProperties: {
                      type: "integer"
                    }
                  },
                  elsewhere: {
                    type: "integer"
                  },
                  share: {
                    type: ["integer", "null"],
                    description: "hundredths of a per cent"
                  },
                  low: {
                    type: ["integer", "null"]
                  },
                  high: {
                    type: ["integer", "null"]
                  },
                  aim: {
                    type: ["integer", "null"]
                  }
                }
              }
            },
            startEnd: {
              type: "object",
              description: "Among tracks asked to start and end at home",
              additionalProperties: false,
              required: ["asked", "startInHome", "endInHome", "startAtShortage", "endAtShortage"],
              properties: {
                asked: {
                  type: "integer"
                },
                startInHome: {
                  type: "integer"
                },
                endInHome: {
                  type: "integer"
                },
                startAtShortage: {
                  type: "integer"
                },
                endAtShortage: {
                  type: "integer"
                }
              }
            },
            changes: {
              type: "integer"
            },
            kilometres: {
              type: "integer"
            },
            universityMonths: {
              type: "integer"
            },
            costs: {
              type: "object",
              description: "cost points by rule",
              additionalProperties: {
                type: "number"
              }
            }
          }
        }
      },
      description: "The same tracks as they go on now"
    }
  }
};

// src/engines/composer/change/read-tracks.ts
var shape2 = Compile(replan_schema_default);

// src/engines/composer/change/replan.ts
import loadHighs from "highs";

// src/engines/composer/change/lines.ts
var NO_LIMIT = 1 << 20;
var Lines = class {
  first;
  months;
  /** By line: how many tracks there may be in each month. */
  limits = [];
  list = [];
  byKey = /* @__PURE__ */ new Map();
  index;
  before;
  usedBefore;
  constructor(index3, before2, span2) {
    this.index = index3;
    this.before = before2;
    this.usedBefore = ownUse({ index: before2.index, tracks: [...before2.tracks] });
    this.first = span2.from;
    this.months = span2.to - span2.from;
  }
  /** The part of each element that lies ahead, on every line that it takes from. */
  usesOf({ specialty, elements }) {
    return elements.filter(isNamed).flatMap(({ unit, kind, from, to }) => this.usesAt(unit, specialty, kind, from, to));
  }
  usesAt(unit, specialty, kind, from, to) {
    const span2 = { from: Math.max(0, from - this.first), to: Math.min(this.months, to - this.first) };
    if (span2.from >= span2.to) return [];
    const uses = [{ line: this.lineOf({ unit, specialty, kind }), ...span2 }];
    if (this.index.units.get(unit)?.ceilings.length) uses.push({ line: this.lineOf({ unit, specialty: null, kind: null }), ...span2 });
    return uses;
  }
  lineOf(line) {
    const key = lineKey(line);
    const known2 = this.byKey.get(key);
    if (known2 !== void 0) return known2;
    const no = this.limits.length;
    this.byKey.set(key, no);
    this.list.push(line);
    this.limits.push(Int32Array.from({ length: this.months }, (_, at) => this.limitAt(line, key, this.first + at)));
    return no;
  }
  limitAt(line, key, at) {
    const free = (index3) => {
      const { places, others } = loadAt(index3, line, at, 0);
      return places === null ? NO_LIMIT : Math.max(0, Math.floor((places - others) / TENTHS_PER_TRACK));
    };
    const used = (this.usedBefore.get(key)?.months.get(at) ?? 0) / TENTHS_PER_TRACK;
    return free(this.index) + Math.max(0, used - free(this.before.index));
  }
};
var Count = class {
  lines;
  byLine = [];
  constructor(lines) {
    this.lines = lines;
  }
  of(line) {
    let counts = this.byLine[line];
    if (!counts) {
      counts = new Int32Array(this.lines.months);
      this.byLine[line] = counts;
    }
    return counts;
  }
  add(uses, sign = 1) {
    for (const { line, from, to } of uses) {
      const counts = this.of(line);
      for (let at = from; at < to; at++) counts[at] = (counts[at] ?? 0) + sign;
    }
  }
  left(line, at) {
    return (this.lines.limits[line]?.[at] ?? 0) - (this.of(line)[at] ?? 0);
  }
  fits({ line, from, to }) {
    for (let at = from; at < to; at++) if (this.left(line, at) < 1) return false;
    return true;
  }
  /** First month of the use in which there are more than there may be. */
  overAt({ line, from, to }) {
    for (let at = from; at < to; at++) if (this.left(line, at) < 0) return at;
    return null;
  }
};

// src/engines/composer/change/assign.ts
function rowsOf(taken, choices) {
  const byLine = /* @__PURE__ */ new Map();
  choices.forEach(({ uses }, choice) => {
    for (const { line, from, to } of uses) {
      const list = byLine.get(line) ?? [];
      byLine.set(line, list);
      list.push({ choice, from, to });
    }
  });
  return [...byLine].flatMap(([line, uses]) => {
    const borders = [...new Set(uses.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    return borders.slice(0, -1).flatMap((from, i) => {
      const to = borders[i + 1] ?? from;
      const here = [...new Set(uses.filter((use) => use.from <= from && from < use.to).map(({ choice }) => choice))];
      const subjects = new Set(here.map((choice) => choices[choice]?.subject));
      let at = from;
      for (let month2 = from; month2 < to; month2++) if (taken.left(line, month2) < taken.left(line, at)) at = month2;
      const places = taken.left(line, at);
      return subjects.size > places ? [{ line, at, places, choices: here }] : [];
    });
  });
}
var Assignment = class {
  highs;
  choices;
  subjects;
  rows;
  constructor(highs, taken, subjects, choices) {
    this.highs = highs;
    this.choices = choices;
    this.subjects = subjects;
    this.rows = rowsOf(taken, choices);
  }
  relaxed(lines) {
    const solver = this.build(null);
    try {
      solver.options.set({ output_flag: false, solver: "simplex", presolve: "off" });
      if (solver.run().modelStatus !== this.highs.constants.modelStatus.optimal) return null;
      const { rowDual } = solver.getSolution();
      const prices = /* @__PURE__ */ new Map();
      let worth = 0;
      this.rows.forEach(({ line, at, places }, i) => {
        const price = Math.max(0, -(rowDual[this.subjects.length + i] ?? 0));
        if (price === 0) return;
        worth += price * places;
        const sums = prices.get(line) ?? new Float64Array(lines.months + 1);
        prices.set(line, sums);
        for (let month2 = at + 1; month2 <= lines.months; month2++) sums[month2] = (sums[month2] ?? 0) + price;
      });
      return { prices, paid: [...rowDual.slice(0, this.subjects.length)], worth };
    } finally {
      solver.dispose();
    }
  }
  /** Whole numbers. `bound`: no assignment of these choices costs less. */
  whole(nodes, extra) {
    const solver = this.build(extra);
    try {
      solver.options.set({ output_flag: false, mip_max_nodes: nodes, mip_rel_gap: 0, mip_abs_gap: extra ? 1e-6 : 0.9 });
      const indices = Int32Array.from(this.choices.keys());
      solver.changeColsIntegrality(
        { kind: "set", indices },
        Int32Array.from(indices, () => 1)
      );
      solver.run();
      const { colValue } = solver.getSolution();
      if (colValue.length === 0) return null;
      const chosen = this.choices.filter((_, i) => (colValue[i] ?? 0) > 0.5);
      if (chosen.length !== this.subjects.length) return null;
      const bound = Number(solver.info.get("mip_dual_bound"));
      return { chosen, value: Number(solver.info.get("objective_function_value")), bound: Number.isFinite(bound) ? bound : 0 };
    } finally {
      solver.dispose();
    }
  }
  build(extra) {
    const solver = this.highs.createModel();
    solver.options.set({ output_flag: false });
    const { infinity } = this.highs;
    const amounts = extra?.amounts ?? [];
    const rows = this.subjects.length + this.rows.length + (extra ? 1 : 0) + amounts.length;
    const lower = new Float64Array(rows).fill(-infinity);
    const upper = new Float64Array(rows).fill(infinity);
    lower.fill(1, 0, this.subjects.length);
    upper.fill(1, 0, this.subjects.length);
    this.rows.forEach((row, i) => {
      upper[this.subjects.length + i] = row.places;
    });
    const more = this.subjects.length + this.rows.length;
    if (extra) upper[more] = extra.most;
    amounts.forEach(({ fixed }, i) => {
      lower[more + 1 + i] = fixed;
    });
    const nothing = { starts: new Int32Array(rows + 1), indices: new Int32Array(), values: new Float64Array() };
    solver.addRows({ lower, upper, matrix: { format: "csr", numRows: rows, numCols: 0, ...nothing } });
    const entries = this.choices.map(({ subject }) => [{ row: this.subjects.indexOf(subject.no), value: 1 }]);
    this.rows.forEach(({ choices }, i) => {
      for (const choice of choices) entries[choice]?.push({ row: this.subjects.length + i, value: 1 });
    });
    if (extra)
      this.choices.forEach(({ cost }, i) => {
        entries[i]?.push({ row: more, value: cost });
      });
    amounts.forEach(({ terms }, n) => {
      terms.forEach((value, i) => {
        if (value !== 0) entries[i]?.push({ row: more + 1 + n, value });
      });
    });
    this.choices.forEach(({ cost }, i) => {
      const mine = entries[i] ?? [];
      solver.addCol(extra?.costs[i] ?? cost, 0, 1, { indices: mine.map(({ row }) => row), values: mine.map(({ value }) => value) });
    });
    amounts.forEach(({ price }, n) => {
      solver.addCol(price, 0, infinity, { indices: [more + 1 + n], values: [1] });
    });
    return solver;
  }
};

// src/engines/composer/change/choices.ts
function standing(scene, subject, unrepaired) {
  const { track, uses, broken: broken2, amiss } = subject;
  const list = amiss.size === 0 ? [{ subject, track, uses, moved: 0, kind: "stays", cost: 0 }] : [];
  if (broken2.size > 0) {
    const open = leftOpen(scene, subject);
    const left = scene.lines.usesOf(placedTrack(open, scene.house.index));
    list.push({ subject, track: open, uses: left, moved: 0, kind: "unrepaired", cost: unrepaired });
  }
  return list;
}
function leftOpen({ asOf }, { track, calendar, broken: broken2 }) {
  let offset = 0;
  const elements = track.elements.flatMap((element) => {
    const at = broken2.get(element.id);
    const months = calendar.slice(offset, offset + element.months);
    offset += element.months;
    if (at === void 0) return [element];
    const done = (months[0] ?? asOf) < asOf ? before(months, at) : 0;
    if (done === 0) return [{ ...element, unit: null }];
    if (done === element.months) return [element];
    const rest = { ...element, id: `${element.id}-rest`, unit: null, months: element.months - done, restOf: element.restOf ?? element.id };
    return [{ ...element, months: done }, rest];
  });
  return dated({ ...track, elements });
}
var before = (months, at) => months.filter((month2) => month2 < at).length;

// src/engines/composer/change/steps.ts
function positionsOf({ track }) {
  const positions = [];
  let offset = 0;
  for (const element of track.elements) {
    const last = positions.at(-1);
    if (element.restOf !== void 0 && last) {
      last.elements.push(element);
      last.months += element.months;
    } else positions.push({ elements: [element], offset, months: element.months });
    offset += element.months;
  }
  return positions;
}
var Steps = class {
  positions;
  scene;
  subject;
  pattern;
  /** Places taken by those who are not being moved. */
  taken;
  at = /* @__PURE__ */ new Map();
  constructor(scene, subject, pattern3, taken) {
    this.scene = scene;
    this.subject = subject;
    this.pattern = pattern3;
    this.taken = taken;
    this.positions = positionsOf(subject);
  }
  get total() {
    return this.subject.calendar.length;
  }
  /** Areas of sites where the track may yet be: where it has been, or any. */
  areas() {
    const { sites } = this.scene.house.problem;
    const all = [...new Set(sites.flatMap(({ area: area2 }) => area2 ?? []))].sort();
    const been = this.positions.flatMap(
      (position) => (this.subject.calendar[position.offset] ?? 0) < this.scene.asOf ? position.elements : []
    );
    const there = all.filter((area2) => been.every(({ unit }) => unit === null || this.areaOf(unit) === area2));
    return there.length > 0 ? there : all;
  }
  isIn({ elements }, area2) {
    return elements.every(({ unit }) => unit !== null && this.areaOf(unit) === area2);
  }
  areaOf(unit) {
    return this.scene.house.index.units.get(unit)?.site.area ?? null;
  }
  /** Ways to spend the element at a position that begins after so many training months. */
  of(pos, offset) {
    const key = pos * 1e3 + offset;
    let steps2 = this.at.get(key);
    if (!steps2) {
      steps2 = this.make(pos, offset);
      this.at.set(key, steps2);
    }
    return steps2;
  }
  make(pos, offset) {
    const position = this.positions[pos];
    if (!position) return [];
    const { calendar, broken: broken2 } = this.subject;
    const { asOf } = this.scene;
    const begins = calendar[position.offset] ?? 0;
    const ends = calendar[position.offset + position.months - 1] ?? 0;
    const stays = offset === position.offset ? [this.step(pos, offset, position.elements)] : [];
    if (ends < asOf) return stays;
    const amiss = position.elements.flatMap(({ id }) => broken2.get(id) ?? []);
    const kept = amiss.length > 0 ? this.thatFit(pos, stays) : stays;
    if (begins >= asOf) return [...kept, ...this.anew(pos, offset, position, stays.length > 0)];
    return amiss.length === 0 ? stays : [...kept, ...this.cut(pos, offset, position, Math.min(...amiss))];
  }
  anew(pos, offset, { elements, months: usual }, stays) {
    const asked = this.pattern.elements[pos];
    const [first] = elements;
    if (!asked || !first) return [];
    const candidates = asked.units ?? this.approvedUnits(first.kind);
    const lengths = /* @__PURE__ */ new Set([...asked.months, usual]);
    return [...lengths].flatMap(
      (months) => candidates.filter((unit) => !(stays && unit === first.unit && months === usual && elements.length === 1)).flatMap((unit) => this.thatFit(pos, [this.step(pos, offset, [{ id: first.id, unit, from: "", months, kind: first.kind }])]))
    );
  }
  /** The element in its unit until the month in which that breaks, the rest elsewhere; or its unit for another length. */
  cut(pos, offset, { elements, months }, at) {
    const asked = this.pattern.elements[pos];
    const [first] = elements;
    if (!asked || !first || elements.length > 1) return [];
    const { calendar } = this.subject;
    const done = calendar.filter((month2, k) => k >= offset && month2 < at).length;
    const begun = calendar.filter((month2, k) => k >= offset && month2 < this.scene.asOf).length;
    const lengths = asked.months.filter((other2) => other2 !== months && other2 >= begun);
    const other = lengths.flatMap((length) => this.thatFit(pos, [this.step(pos, offset, [{ ...first, months: length }])]));
    const { id, kind } = first;
    const rests = (asked.units ?? this.approvedUnits(kind)).filter((unit) => unit !== first.unit);
    const rest = rests.flatMap((unit) => {
      const parts = [
        { ...first, months: done },
        { id: `${id}-rest`, unit, from: "", months: months - done, kind, restOf: id }
      ];
      return done > 0 && done < months ? this.thatFit(pos, [this.step(pos, offset, parts)]) : [];
    });
    return [...other, ...rest];
  }
  thatFit(pos, steps2) {
    return steps2.filter(
      (step) => step.offset + step.months <= this.total && step.uses.every((use) => this.taken.fits(use)) && this.approved(pos, step)
    );
  }
  /** Every month ahead lies at a unit that is approved and gives what the pattern asks of the element. */
  approved(pos, step) {
    const { calendar, track } = this.subject;
    const group = this.pattern.elements[pos]?.competence ?? null;
    let offset = step.offset;
    return step.elements.every(({ unit, kind, months }) => {
      const ahead = calendar.slice(offset, offset + months).filter((month2) => month2 >= this.scene.asOf);
      offset += months;
      const approvals = unit === null ? [] : this.scene.house.index.approvals.get(placeKey(unit, track.specialty, kind)) ?? [];
      const giving = group === null ? approvals : approvals.filter(({ gives }) => gives.includes(group));
      return runs(ahead).every((run2) => covered(run2, giving));
    });
  }
  step(pos, offset, elements) {
    const { calendar, units, track } = this.subject;
    const { lines, asOf } = this.scene;
    const uses = [];
    let moved = 0;
    let k = offset;
    for (const { unit, kind, months } of elements) {
      const here = calendar.slice(k, k + months);
      here.forEach((month2, i) => {
        if (month2 >= asOf && units[k + i] !== unit) moved++;
      });
      if (unit !== null) for (const run2 of runs(here)) uses.push(...lines.usesAt(unit, track.specialty, kind, run2.from, run2.to));
      k += months;
    }
    return { pos, offset, months: k - offset, elements, uses, moved };
  }
  approvedUnits(kind) {
    return approvedUnits(this.scene, this.subject.track.specialty, kind);
  }
};
var known = /* @__PURE__ */ new WeakMap();
function approvedUnits(scene, specialty, kind) {
  let units = known.get(scene);
  if (!units) {
    const groups = groupBy(scene.house.problem.approvals, (row) => `${row.specialty}|${row.kind}`);
    units = new Map([...groups].map(([key, rows]) => [key, [...new Set(rows.map(({ unit }) => unit))].sort()]));
    known.set(scene, units);
  }
  return units.get(`${specialty}|${kind}`) ?? [];
}

// src/engines/composer/change/routes.ts
var NONE = Number.POSITIVE_INFINITY;
var Routes = class {
  subject;
  scene;
  pattern;
  steps;
  judged = /* @__PURE__ */ new Map();
  numbers = /* @__PURE__ */ new Map();
  areas;
  area = null;
  prices = /* @__PURE__ */ new Map();
  least = /* @__PURE__ */ new Map();
  forks = /* @__PURE__ */ new Map();
  values = /* @__PURE__ */ new Map();
  constructor(scene, subject, pattern3, taken) {
    this.scene = scene;
    this.subject = subject;
    this.pattern = pattern3;
    this.steps = new Steps(scene, subject, pattern3, taken);
    this.areas = pattern3.pure ? this.steps.areas() : [null];
  }
  setPrices(prices) {
    this.prices = prices;
    this.least = /* @__PURE__ */ new Map();
    this.forks = /* @__PURE__ */ new Map();
    this.values = /* @__PURE__ */ new Map();
  }
  /** No way to go on costs less. */
  lowest() {
    return Math.min(...this.areas.map((area2) => this.inArea(area2).rest(0, 0)));
  }
  /** A pure track stays inside one area: each is looked at by itself, so that the backward pass knows. */
  inArea(area2) {
    if (this.area !== area2) {
      this.least = /* @__PURE__ */ new Map();
      this.forks = /* @__PURE__ */ new Map();
    }
    this.area = area2;
    return this;
  }
  stepsAt(pos, offset) {
    const steps2 = this.steps.of(pos, offset);
    const { area: area2 } = this;
    return area2 === null ? steps2 : steps2.filter((step) => this.steps.isIn(step, area2));
  }
  /**
   * Visits every way to go on, other than as it is, that keeps all rules about one track and costs less than `limit`; `visit` answers with a new
   * limit. False when cut short after `most` forks.
   */
  search(limit, most, visit) {
    let under = limit;
    let left = most;
    for (const area2 of this.areas) {
      this.inArea(area2);
      const one2 = this.searchHere(under, left, visit);
      under = one2.under;
      left = one2.left;
    }
    return left > 0;
  }
  searchHere(limit, most, visit) {
    let under = limit;
    let left = most;
    const path = [];
    const go = (pos, offset, spent) => {
      if (pos === this.steps.positions.length) {
        if (offset !== this.steps.total) return;
        const route = this.routeOf(path);
        if (route) under = visit({ route, value: spent });
        return;
      }
      for (const { step, value, least } of this.forksAt(pos, offset)) {
        if (spent + least >= under || left <= 0) return;
        if (!this.sharesHome(step, path)) continue;
        left--;
        path.push(step);
        go(pos + 1, offset + step.months, spent + value);
        path.pop();
      }
    };
    go(0, 0, 0);
    return { under, left };
  }
  /** Cheapest first; the same for every path that comes here. */
  forksAt(pos, offset) {
    const key = pos * 1e3 + offset;
    let forks = this.forks.get(key);
    if (!forks) {
      forks = this.stepsAt(pos, offset).map((step) => {
        const value = this.valueOf(step);
        return { step, value, least: value + this.rest(pos + 1, offset + step.months) };
      });
      forks.sort((a, b) => a.least - b.least);
      this.forks.set(key, forks);
    }
    return forks;
  }
  /** Of a cut element either piece may be the home. What neither moves is as it was. */
  sharesHome(step, path) {
    const same2 = this.pattern.elements[step.pos]?.sameUnitAs ?? null;
    if (same2 === null || step.moved === 0 && path[same2]?.moved === 0) return true;
    return path[same2]?.elements.some((home2) => step.elements.some(({ unit }) => unit === home2.unit)) ?? true;
  }
  /** Judged once, however often the prices change. */
  routeOf(path) {
    const key = path.map((step) => this.numberOf(step)).join();
    let route = this.judged.get(key);
    if (route === void 0) {
      route = this.judge(path);
      this.judged.set(key, route);
    }
    return route;
  }
  numberOf(step) {
    const no = this.numbers.get(step) ?? this.numbers.size;
    this.numbers.set(step, no);
    return no;
  }
  judge(path) {
    const moved = path.reduce((sum2, step) => sum2 + step.moved, 0);
    const same2 = path.every((step, pos) => step.elements === this.steps.positions[pos]?.elements);
    if (same2) return null;
    const { subject, scene } = this;
    const track = dated({ ...subject.track, elements: path.flatMap((step) => step.elements) });
    if (newFindings(subject.known(), trackFindings(scene.house, track)).length > 0) return null;
    return { subject, track, uses: path.flatMap((step) => step.uses), moved };
  }
  rest(pos, offset) {
    if (pos === this.steps.positions.length) return offset === this.steps.total ? 0 : NONE;
    const key = pos * 1e3 + offset;
    const known2 = this.least.get(key);
    if (known2 !== void 0) return known2;
    let least = NONE;
    for (const step of this.steps.of(pos, offset)) least = Math.min(least, this.valueOf(step) + this.rest(pos + 1, offset + step.months));
    this.least.set(key, least);
    return least;
  }
  valueOf(step) {
    const known2 = this.values.get(step);
    if (known2 !== void 0) return known2;
    let value = step.moved;
    for (const { line, from, to } of step.uses) {
      const sums = this.prices.get(line);
      if (sums) value += (sums[to] ?? 0) - (sums[from] ?? 0);
    }
    this.values.set(step, value);
    return value;
  }
};

// src/engines/composer/change/score.ts
function weightsOf(subjects, asOf) {
  const ahead = subjects.reduce((sum2, { calendar }) => sum2 + calendar.filter((at) => at >= asOf).length, 0);
  const changed = ahead + 1;
  return { changed, unrepaired: changed * (subjects.length + 1) };
}
var scoreOf = (value, { unrepaired, changed }) => ({
  unrepaired: Math.floor(value / unrepaired),
  changed: Math.floor(value % unrepaired / changed),
  months: value % changed
});
var sameScore = (a, b) => a.unrepaired === b.unrepaired && a.changed === b.changed && a.months === b.months;

// src/engines/composer/change/repair.ts
var LIMITS = { rounds: 40, forks: 2e4, ways: 300, nodes: 2e3, together: 12e3 };
var EPSILON = 1e-6;
var Repairer = class {
  weights;
  highs;
  scene;
  neighbours;
  taken;
  ways;
  choices;
  keys = /* @__PURE__ */ new Set();
  constructor(highs, scene, neighbours2, taken) {
    this.highs = highs;
    this.scene = scene;
    this.neighbours = neighbours2;
    this.taken = taken;
    this.weights = weightsOf(neighbours2, scene.asOf);
    this.ways = neighbours2.map((subject) => subject.pattern && new Routes(scene, subject, subject.pattern, taken));
    this.choices = neighbours2.flatMap((subject) => standing(scene, subject, this.weights.unrepaired));
  }
  /** Only as far as to know whether a plan can score better than `reached`. */
  boundAgainst(reached) {
    const priced = this.price();
    const bound = scoreOf(lifted(priced?.bound ?? 0), this.weights);
    return sameScore(bound, reached) ? { chosen: [], bound } : this.finish(priced);
  }
  run() {
    return this.finish(this.price());
  }
  finish(priced) {
    let whole2 = this.assignment().whole(LIMITS.nodes, null);
    const worst = this.neighbours.length * this.weights.unrepaired;
    const value = () => Math.round(whole2?.value ?? worst);
    const complete = priced !== null && this.writeOut(priced, value() - priced.bound);
    let bound = priced?.bound ?? 0;
    if (lifted(bound) < value()) {
      const again = this.assignment().whole(LIMITS.nodes, null);
      if (again && Math.round(again.value) <= value()) whole2 = again;
      if (complete && again) bound = Math.max(bound, Math.min(again.bound, value()));
    }
    const chosen = whole2?.chosen ?? this.neighbours.flatMap((subject) => standing(this.scene, subject, this.weights.unrepaired).slice(-1));
    const cost = chosen.reduce((sum2, choice) => sum2 + choice.cost, 0);
    const score = scoreOf(cost, this.weights);
    return { chosen, score, bound: scoreOf(Math.min(cost, lifted(bound)), this.weights), all: complete ? this.choices : null };
  }
  assignment() {
    const subjects = this.neighbours.map(({ no }) => no);
    return new Assignment(this.highs, this.taken, subjects, this.choices);
  }
  price() {
    let best = null;
    for (let round = 0; round < LIMITS.rounds; round++) {
      const relaxed = this.assignment().relaxed(this.scene.lines);
      if (!relaxed) break;
      const { prices, paid } = relaxed;
      let fresh = 0;
      const least = this.ways.map((routes, i) => {
        const limit = paid[i] ?? 0;
        if (!routes) return limit;
        const { found, lowest } = this.cheaper(routes, prices, limit);
        for (const one2 of found.slice(-3)) if (this.add(one2)) fresh++;
        return Math.min(limit, lowest);
      });
      const bound = least.reduce((sum2, value) => sum2 + value, -relaxed.worth);
      if (!best || bound > best.bound) best = { bound, prices, least };
      if (fresh === 0) break;
    }
    return best;
  }
  /** Ways that cost less than the limit, the last the cheapest; and a value that no way falls below, if it falls below the limit. */
  cheaper(routes, prices, limit) {
    const { changed } = this.weights;
    routes.setPrices(prices);
    const found = [];
    const whole2 = routes.search(limit - changed - EPSILON, LIMITS.forks, (one2) => {
      found.push(one2);
      return one2.value;
    });
    const last = found.at(-1);
    const lowest = whole2 ? last ? last.value : limit : routes.lowest();
    return { found, lowest: whole2 && !last ? limit : lowest + changed };
  }
  /** Every way that costs at most `gap` more than the cheapest: a plan as good as the one at hand holds no other. */
  writeOut({ prices, least }, gap) {
    return this.ways.every((routes, i) => {
      if (!routes) return true;
      const under = (least[i] ?? 0) - this.weights.changed + gap + EPSILON;
      let count = 0;
      routes.setPrices(prices);
      const whole2 = routes.search(under, LIMITS.forks, (found) => {
        this.add(found);
        count++;
        return count > LIMITS.ways ? Number.NEGATIVE_INFINITY : under;
      });
      return whole2 && count <= LIMITS.ways && this.choices.length <= LIMITS.together;
    });
  }
  add({ route }) {
    const key = `${route.subject.no}:${route.track.elements.map(({ unit, months }) => `${unit} ${months}`).join()}`;
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    this.choices.push({ ...route, kind: "moves", cost: this.weights.changed + route.moved });
    return true;
  }
};
var lifted = (bound) => Math.max(0, Math.ceil(bound - EPSILON));

// src/engines/composer/version.ts
var VERSION = "composer/2";

// src/engines/composer/change/unrepaired.ts
var NAMED = 5;
function reasonsFor({ scene, chosen }, subject) {
  const { pattern: pattern3, track, broken: broken2 } = subject;
  if (!pattern3) return [{ code: "noPattern", params: { specialty: track.specialty } }];
  const empty = new Count(scene.lines);
  const full2 = new Count(scene.lines);
  full2.add(scene.endedUses);
  const moved = new Set(chosen.map((choice) => choice.subject));
  for (const other of scene.subjects) if (!moved.has(other)) full2.add(other.uses);
  for (const choice of chosen) if (choice.subject !== subject) full2.add(choice.uses);
  const [inEmpty, asIs] = [new Steps(scene, subject, pattern3, empty), new Steps(scene, subject, pattern3, full2)];
  const reasons = inEmpty.positions.flatMap(({ elements, offset }, pos) => {
    if (!elements.some(({ id }) => broken2.has(id))) return [];
    const [kind, competence] = [elements[0]?.kind ?? "own", pattern3.elements[pos]?.competence ?? ""];
    const about = { pattern: pattern3.id, element: pos + 1, kind, competence };
    const ways = inEmpty.of(pos, offset);
    const start = monthText(subject.calendar[offset] ?? scene.asOf);
    if (ways.length === 0) return [{ code: "noUnit", params: { ...about, start } }];
    if (asIs.of(pos, offset).length > 0) return [];
    const units = [...new Set(ways.flatMap((way) => way.elements.flatMap(({ unit }) => unit ?? [])))].sort();
    const over = ways.flatMap(({ uses }) => uses.flatMap((use) => firstFull(full2, use) ?? []));
    const from = monthText(scene.asOf + Math.min(...over));
    return [{ code: "fullUnits", params: { ...about, count: units.length, units: units.slice(0, NAMED).join(", "), from } }];
  });
  if (reasons.length > 0) return reasons;
  const any = pattern3.elements.some(({ kind }) => approvedUnits(scene, track.specialty, kind).length > 0);
  return [{ code: any ? "combination" : "noRoute", params: { pattern: pattern3.id, start: track.start } }];
}
function firstFull(count, { line, from, to }) {
  for (let at = from; at < to; at++) if (count.left(line, at) < 1) return at;
  return null;
}

// src/engines/composer/change/replan-answer.ts
function answerOf(replanned, tracks, hashes) {
  const { scene, chosen, touched, neighbours: neighbours2, score, bound, boundNear, wishesGap } = replanned;
  const moved = new Map(chosen.map((choice) => [choice.subject, choice]));
  const goingOn = scene.subjects.map((subject) => moved.get(subject)?.track ?? subject.track);
  const byId = new Map([...goingOn, ...scene.ended].map((track) => [track.id, track]));
  const ids2 = (subjects) => subjects.map(({ track }) => track.id);
  const scope = same(score, bound) ? "all" : same(score, boundNear) ? "neighbourhood" : "none";
  return {
    schema: "videre-replan/1",
    version: VERSION,
    ...hashes,
    asOf: monthText(scene.asOf),
    tracks: tracks.flatMap(({ id }) => byId.get(id) ?? []),
    changed: chosen.filter(({ kind }) => kind === "moves").map(({ subject, track, moved: months }) => ({
      track: track.id,
      months,
      moves: movesOf(subject.track, track, scene.asOf)
    })),
    putOff: putOffOf(tracks, goingOn),
    ended: scene.ended.map(({ id, ended }) => ({ track: id, from: ended ?? "" })),
    unrepaired: chosen.filter(({ kind }) => kind === "unrepaired").map(({ subject, track }) => ({
      track: track.id,
      elements: track.elements.filter(({ unit }) => unit === null).map(({ id }) => id),
      reasons: reasonsFor(replanned, subject)
    })),
    proof: { score, bound, boundNear, scope, touched: ids2(touched), neighbourhood: ids2(neighbours2), wishesGap },
    before: measured(
      scene.house,
      scene.subjects.map(({ track }) => placedTrack(track, scene.house.index))
    ),
    after: measured(
      scene.house,
      goingOn.map((track) => placedTrack(track, scene.house.index))
    )
  };
}
var same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function putOffOf(before2, after) {
  const away = ({ away: away2 = [] }) => away2.reduce((sum2, { months }) => sum2 + months, 0);
  const was = new Map(before2.map((track) => [track.id, away(track)]));
  return after.flatMap((track) => {
    const months = away(track) - (was.get(track.id) ?? 0);
    return months > 0 ? [{ track: track.id, months }] : [];
  });
}

// src/engines/composer/change/scene.ts
function setScene(problem, tracks, changes) {
  const { before: before2, after: house } = housesOf(problem, changes);
  const asOf = month(changes.asOf ?? "");
  const running = tracks.map((track) => goesOn(track, changes));
  const ends = running.flatMap((track) => calendarOf(track).slice(-1));
  const to = ends.reduce((last, at) => Math.max(last, at + 1), asOf + 1);
  const placedBefore = tracks.map((track) => placedTrack(track, before2.index));
  const lines = new Lines(house.index, { index: before2.index, tracks: placedBefore }, { from: asOf, to });
  const changed = new Set(changes.changes.flatMap((change2) => "unit" in change2 ? [change2.unit] : []));
  const subjects = [];
  const ended = [];
  running.forEach((track, i) => {
    const old = tracks[i];
    if (track.ended !== void 0 || !old) ended.push(track);
    else {
      const subject = subjectOf(
        house,
        lines,
        track,
        once(() => trackFindings(before2, old)),
        subjects.length
      );
      subjects.push(subject);
      const concerned = track !== old || track.elements.some(({ unit }) => changed.has(unit ?? ""));
      if (concerned) markAmiss(house, subject, lines.first);
    }
  });
  const endedUses = ended.flatMap((track) => lines.usesOf(placedTrack(track, house.index)));
  const scene = { house, asOf, lines, subjects, ended, endedUses };
  markFull(scene);
  return scene;
}
var once = (make) => {
  let value = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
};
function subjectOf(house, lines, track, known2, no) {
  const units = track.elements.flatMap(({ unit, months }) => Array(months).fill(unit));
  const pattern3 = house.index.patterns.get(track.pattern) ?? null;
  const uses = lines.usesOf(placedTrack(track, house.index));
  return { no, track, pattern: pattern3, calendar: calendarOf(track), units, uses, known: known2, broken: /* @__PURE__ */ new Map(), amiss: /* @__PURE__ */ new Set() };
}
function markAmiss(house, { track, known: known2, broken: broken2, amiss }, first) {
  const findings = newFindings(known2(), trackFindings(house, track));
  const aboutElements = findings.some(({ element }) => element !== null);
  const placed3 = placedTrack(track, house.index);
  for (const finding2 of aboutElements ? findings.filter(({ element }) => element !== null) : findings) {
    const elements = placed3.elements.filter(({ id, to }) => to > first && (finding2.element === null || finding2.element === id));
    for (const { id, from, to } of elements) {
      amiss.add(id);
      mark(broken2, id, firstAmiss(house, track, id, Math.max(from, first), to));
    }
  }
}
var mark = (broken2, id, at) => {
  broken2.set(id, Math.min(broken2.get(id) ?? at, at));
};
function firstAmiss({ index: index3 }, track, id, from, to) {
  const element = track.elements.find((one2) => one2.id === id);
  const approvals = index3.approvals.get(`${element?.unit}|${track.specialty}|${element?.kind}`) ?? [];
  for (let at = from; at < to; at++) if (!approvals.some((span2) => span2.from <= at && at < span2.to)) return at;
  return from;
}
function markFull({ house, lines, subjects, endedUses }) {
  const count = new Count(lines);
  count.add(endedUses);
  for (const { uses } of subjects) count.add(uses);
  for (const { track, broken: broken2 } of subjects)
    for (const { id, unit, kind, from, to } of placedTrack(track, house.index).elements)
      for (const use of unit === null ? [] : lines.usesAt(unit, track.specialty, kind, from, to)) {
        const over = count.overAt(use);
        if (over !== null) mark(broken2, id, lines.first + over);
      }
}

// src/engines/composer/change/wishes.ts
var NODES = 2e3;
var single = rules.filter(({ hard: hard2, id }) => !hard2 && id !== "spread" && !id.startsWith("share"));
var ownCost = ({ problem, index: index3 }, track) => toPoints(single.flatMap((rule) => rule.find({ problem, index: index3, tracks: [track], unplaced: [] })).reduce((sum2, { cost }) => sum2 + cost, 0));
function byWishes(highs, scene, request) {
  const { neighbours: neighbours2, choices, most, taken } = request;
  const placed3 = choices.map(({ track }) => placedTrack(track, scene.house.index));
  const inside = new Set(neighbours2);
  const rest = scene.subjects.filter((subject) => !inside.has(subject)).map(({ track }) => placedTrack(track, scene.house.index));
  const extra = { costs: placed3.map((track) => ownCost(scene.house, track)), most, amounts: amountsOf(scene.house, rest, placed3) };
  const subjects = neighbours2.map(({ no }) => no);
  const solved = new Assignment(highs, taken, subjects, choices).whole(NODES, extra);
  return solved && { chosen: solved.chosen, gap: Math.max(0, solved.value - solved.bound - Math.abs(solved.value) * 1e-9) };
}
function amountsOf({ problem }, rest, placed3) {
  const { agreement, weights } = problem;
  return agreement.shares.flatMap((target) => {
    const counts = ({ specialty }) => target.specialty === null ? agreement.overall.includes(specialty) : specialty === target.specialty;
    const weight = target.specialty === null ? weights.shareOverall : weights.shareSpecialty;
    const side2 = (percent, sign, price) => {
      if (price === 0 || (sign === 1 ? percent === 0 : percent === 100)) return [];
      const above = (tracks) => {
        const { months } = areaMonths(tracks.filter(counts), agreement);
        const all = [...months.values()].reduce((sum2, n) => sum2 + n, 0);
        return sign * (100 * (months.get(target.area) ?? 0) - percent * all) / 100;
      };
      return [{ price, terms: placed3.map((track) => above([track])), fixed: -above(rest) }];
    };
    return [
      ...side2(target.low, 1, weight),
      ...side2(target.high, -1, weight),
      ...target.aim === null ? [] : side2(target.aim, 1, weights.shareAim)
    ];
  });
}

// src/engines/composer/change/replan.ts
var LIMITS2 = { rounds: 6, neighbours: 160 };
var replan = async (problem, tracks, changes, hashes) => answerOf(await replanTracks(problem, tracks, changes), tracks, hashes);
async function replanTracks(problem, tracks, changes) {
  const highs = await loadHighs();
  const scene = setScene(problem, tracks, changes);
  const touched = scene.subjects.filter(({ broken: broken2 }) => broken2.size > 0);
  if (touched.length === 0) {
    const score = { unrepaired: 0, changed: 0, months: 0 };
    return { scene, touched, neighbours: [], chosen: [], score, bound: score, boundNear: score, wishesGap: 0 };
  }
  const near = new Set(touched);
  for (let round = 1; ; round++) {
    const neighbours2 = scene.subjects.filter((subject) => near.has(subject));
    const taken = takenBy(scene, near);
    const fixed = new Repairer(highs, scene, neighbours2, taken).run();
    const free = new Repairer(highs, scene, neighbours2, takenBy(scene, new Set(scene.subjects))).boundAgainst(fixed.score);
    const inTheWay = sameScore(fixed.score, free.bound) ? [] : othersInTheWay(scene, near, free.chosen);
    if (inTheWay.length > 0 && near.size + inTheWay.length <= LIMITS2.neighbours && round < LIMITS2.rounds) {
      for (const subject of inTheWay) near.add(subject);
      continue;
    }
    const wished = wishesOf(
      fixed,
      () => byWishes(highs, scene, { neighbours: neighbours2, choices: fixed.all ?? [], most: costOf(fixed.chosen), taken })
    );
    const { score, bound: boundNear } = fixed;
    return {
      scene,
      touched,
      neighbours: neighbours2,
      chosen: wished?.chosen ?? fixed.chosen,
      score,
      bound: free.bound,
      boundNear,
      wishesGap: wished?.gap ?? null
    };
  }
}
var costOf = (chosen) => chosen.reduce((sum2, { cost }) => sum2 + cost, 0);
var wishesOf = ({ all, score, bound }, find) => all && sameScore(score, bound) ? find() : null;
function takenBy(scene, free) {
  const count = new Count(scene.lines);
  count.add(scene.endedUses);
  for (const subject of scene.subjects) if (!free.has(subject)) count.add(subject.uses);
  return count;
}
function othersInTheWay(scene, near, chosen) {
  const count = takenBy(scene, near);
  for (const { uses } of chosen) count.add(uses);
  return scene.subjects.filter((subject) => !near.has(subject) && subject.uses.some((use) => count.overAt(use) !== null));
}

// src/engines/composer/search/limits.ts
var STANDARD_LIMITS = {
  repairRounds: 150,
  relaxRounds: 150,
  integer: { nodes: 60, iterations: 4e4 },
  columns: 8e3,
  part: { nodes: 200, iterations: 2e4 },
  partColumns: 2e3
};

// src/engines/composer/search/column.ts
function rowRuns(step, start) {
  const from = start + step.offset;
  const to = from + step.months;
  const at = (rows, m) => rows?.[m] ?? 0;
  return [at(step.place.rowAt, from), at(step.place.rowAt, to), at(step.ceiling?.rowAt, from), at(step.ceiling?.rowAt, to)];
}
function makeColumn(model, graph, steps2, start) {
  const inArea = model.problem.agreement.areas.map(() => 0);
  const rows = [];
  let cost = 0;
  steps2.forEach((step, i) => {
    const before2 = steps2[i - 1];
    cost += step.cost + (before2 ? model.places.moveCost(before2.siteNo, step.siteNo) : 0);
    if (step.area >= 0) inArea[step.area] = (inArea[step.area] ?? 0) + step.months;
    const [a, b, c, d] = rowRuns(step, start);
    for (let row = a; row < b; row++) rows.push(row);
    for (let row = c; row < d; row++) rows.push(row);
  });
  if (model.specialties[graph.specialty]?.bothAreas && inArea.includes(0)) cost += model.problem.weights.bothAreas * SCALE;
  return {
    key: `${graph.no}:${steps2.map((step) => step.no).join(".")}`,
    specialty: graph.specialty,
    start: graph.start,
    graph,
    steps: [...steps2],
    cost,
    rows,
    inArea,
    months: inArea.reduce((sum2, n) => sum2 + n, 0)
  };
}
var addsTo = (kink, column) => kink.members.has(column.specialty) ? 100 * (column.inArea[kink.area] ?? 0) - kink.percent * column.months : 0;
var kinkCost = (kink, d) => kink.price * Math.max(0, -kink.sign * (d + kink.fixed));

// src/engines/composer/search/composition.ts
var Composition = class _Composition {
  model;
  entries = /* @__PURE__ */ new Map();
  /** Places left in each row. */
  left;
  placed;
  placedAt;
  /** D of each kink, without the pins. */
  d;
  constructor(model) {
    this.model = model;
    this.left = Int32Array.from(model.rows, (row) => row.limit);
    this.placed = new Int32Array(model.specialties.length);
    this.placedAt = model.specialties.map((specialty) => new Int32Array(specialty.demand.starts.length));
    this.d = new Float64Array(model.kinks.length);
  }
  static of(model, entries) {
    const composition = new _Composition(model);
    for (const { column, count } of entries) for (let n = 0; n < count; n++) if (composition.fits(column)) composition.add(column, 1);
    return composition;
  }
  copy() {
    return _Composition.of(this.model, this.entries.values());
  }
  fits(column) {
    const asked = this.model.specialties[column.specialty]?.count ?? 0;
    return (this.placed[column.specialty] ?? 0) < asked && column.rows.every((row) => (this.left[row] ?? 0) > 0);
  }
  /** Adds (1) or takes away (−1) one track. */
  add(column, sign) {
    const entry = this.entries.get(column.key) ?? { column, count: 0 };
    entry.count += sign;
    if (entry.count === 0) this.entries.delete(column.key);
    else this.entries.set(column.key, entry);
    for (const row of column.rows) this.left[row] = (this.left[row] ?? 0) - sign;
    this.placed[column.specialty] = (this.placed[column.specialty] ?? 0) + sign;
    const at = this.placedAt[column.specialty];
    if (at) at[column.start] = (at[column.start] ?? 0) + sign;
    this.model.kinks.forEach((kink, i) => {
      this.d[i] = (this.d[i] ?? 0) + sign * addsTo(kink, column);
    });
  }
  unplaced() {
    return this.model.specialties.reduce((sum2, specialty) => sum2 + specialty.count - (this.placed[specialty.no] ?? 0), 0);
  }
  /** Pins that must be placed and are not. */
  pinsMissing() {
    return this.model.specialties.reduce(
      (sum2, specialty) => sum2 + (specialty.must ? specialty.count - (this.placed[specialty.no] ?? 0) : 0),
      0
    );
  }
  /** Internal units, with the pins. */
  cost() {
    const { model } = this;
    let cost = model.pinnedCost;
    for (const { column, count } of this.entries.values()) cost += column.cost * count;
    model.kinks.forEach((kink, i) => {
      cost += kinkCost(kink, this.d[i] ?? 0);
    });
    for (const specialty of model.specialties)
      specialty.even.forEach((even, start) => {
        cost += model.problem.weights.spread * SCALE * Math.max(0, (this.placedAt[specialty.no]?.[start] ?? 0) - even);
      });
    return cost;
  }
  /** Pins kept come first; then more placed is better; then cheaper. */
  betterThan(other) {
    if (!other) return true;
    const pins2 = other.pinsMissing() - this.pinsMissing();
    if (pins2 !== 0) return pins2 > 0;
    const more = other.unplaced() - this.unplaced();
    return more > 0 || more === 0 && this.cost() < other.cost();
  }
};

// src/engines/composer/search/graph.ts
var Places = class {
  siteNo;
  unitNo;
  areaNo;
  sites;
  move;
  constructor(problem) {
    this.sites = problem.sites;
    this.siteNo = new Map(problem.sites.map((site, i) => [site.id, i]));
    this.unitNo = new Map(problem.units.map((unit, i) => [unit.id, i]));
    this.areaNo = new Map(problem.agreement.areas.map((area2, i) => [area2, i]));
    const n = problem.sites.length;
    this.move = new Int32Array(n * n);
    problem.sites.forEach((a, i) => {
      problem.sites.forEach((b, j) => {
        if (i !== j)
          this.move[i * n + j] = problem.weights.change * SCALE + problem.weights.distance * PER_KILOMETRE * kilometresBetween(a, b);
      });
    });
  }
  moveCost(from, to) {
    return this.move[from * this.sites.length + to] ?? 0;
  }
};
function buildGraph(request) {
  const { pattern: pattern3 } = request;
  const layers = [];
  let offsets = /* @__PURE__ */ new Set([0]);
  for (let pos = 0; pos < pattern3.elements.length; pos++) {
    const layer = layerOf(request, pos, offsets);
    layers.push(layer);
    offsets = new Set([...layer.values()].flat().map((step) => step.offset + step.months));
    if (offsets.size === 0) return { blockedAt: pos };
  }
  const steps2 = [];
  for (let pos = pattern3.elements.length - 1; pos >= 0; pos--)
    for (const [offset, list] of layers[pos] ?? []) {
      const alive = list.filter((step) => {
        const end = offset + step.months;
        if (pos === pattern3.elements.length - 1) return end === pattern3.months;
        step.next = layers[pos + 1]?.get(end) ?? [];
        const same2 = pattern3.elements[pos + 1]?.sameUnitAs;
        if (same2 === pos) step.next = step.next.filter((next) => next.unitNo === step.unitNo);
        return step.next.length > 0;
      });
      layers[pos]?.set(offset, alive);
      steps2.push(...alive);
    }
  const entry = layers[0]?.get(0) ?? [];
  if (entry.length === 0) return { blockedAt: -1 };
  const reached = reach(entry);
  const kept = steps2.filter((step) => reached.has(step));
  kept.forEach((step, no) => {
    step.no = no;
  });
  const homePosition = Math.max(
    0,
    pattern3.elements.findIndex((element) => element.kind === "own")
  );
  const rootOf = (pos) => {
    const same2 = pattern3.elements[pos]?.sameUnitAs ?? null;
    return same2 === null ? pos : rootOf(same2);
  };
  const homes = [...new Set(kept.filter((step) => step.pos === homePosition).map((step) => step.unitNo))].sort((a, b) => a - b);
  return {
    no: -1,
    specialty: request.specialty,
    start: request.start,
    pattern: pattern3,
    steps: kept,
    entry,
    homePosition,
    atHome: pattern3.elements.map((_, pos) => rootOf(pos) === rootOf(homePosition)),
    homes
  };
}
function reach(entry) {
  const reached = new Set(entry);
  for (const step of reached) for (const next of step.next) reached.add(next);
  return reached;
}
function layerOf(request, pos, offsets) {
  const { pattern: pattern3 } = request;
  const element = pattern3.elements[pos];
  const layer = /* @__PURE__ */ new Map();
  if (!element) return layer;
  const asked = request.pin?.elements[pos];
  const candidates = element.units ?? request.approvedUnits(element.kind);
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const list = [];
    for (const months of new Set(element.months)) {
      if (offset + months > pattern3.months) continue;
      for (const unit of new Set(candidates)) {
        if (asked && !allows(asked, unit, months, request.startMonth + offset)) continue;
        const step = stepOf(request, pos, offset, months, unit);
        if (step) list.push(step);
      }
    }
    layer.set(offset, list);
  }
  return layer;
}
function stepOf(request, pos, offset, months, unit) {
  const { pattern: pattern3, index: index3, places, resources } = request;
  const element = pattern3.elements[pos];
  const site = index3.units.get(unit)?.site;
  if (!element || !site || request.area !== null && site.area !== request.area) return null;
  const approvals = index3.approvals.get(placeKey(unit, pattern3.specialty, element.kind));
  const place = resources.place(unit, pattern3.specialty, element.kind);
  if (!approvals || !place) return null;
  const from = request.startMonth + offset;
  const span2 = { from, to: from + months };
  const { competence } = element;
  if (!covered(span2, competence === null ? approvals : approvals.filter((approval2) => approval2.gives.includes(competence)))) return null;
  const ceiling = resources.ceiling(unit);
  const at = from - request.horizonFirst;
  for (let m = at; m < at + months; m++) if ((place.free[m] ?? 0) < 1 || ceiling && (ceiling.free[m] ?? 0) < 1) return null;
  return {
    pos,
    offset,
    months,
    unit,
    unitNo: places.unitNo.get(unit) ?? -1,
    siteNo: places.siteNo.get(site.id) ?? -1,
    area: site.area === null ? -1 : places.areaNo.get(site.area) ?? -1,
    own: element.kind === "own",
    cost: stepCost(request, pos, span2, site),
    gives: pattern3.competences.map(
      ({ group }) => monthsWithin(
        span2,
        approvals.filter((approval2) => approval2.gives.includes(group))
      )
    ),
    place,
    ceiling,
    next: [],
    no: -1
  };
}
function stepCost({ problem, index: index3, pattern: pattern3 }, pos, span2, site) {
  const { weights, agreement } = problem;
  const marks = index3.sites.get(site.id);
  let cost = weights.university * PER_MONTH_OF_YEAR * monthsMarked(span2, marks?.university ?? []);
  if (!agreement.startEnd.includes(pattern3.specialty)) return cost;
  if (pos === 0) {
    if (site.area !== agreement.home) cost += weights.startArea * SCALE;
    if (!inForce(marks?.shortage ?? [], span2.from)) cost += weights.startShortage * SCALE;
  }
  if (pos === pattern3.elements.length - 1) {
    if (site.area !== agreement.home) cost += weights.endArea * SCALE;
    if (!inForce(marks?.shortage ?? [], span2.to - 1)) cost += weights.endShortage * SCALE;
  }
  return cost;
}

// src/engines/composer/search/greedy.ts
var STEPS = 3e3;
var MORE_STEPS = 6e4;
function fill(hands, composition, prices) {
  const { model } = hands;
  const room = (specialty) => specialty.graphs.reduce((sum2, graph) => sum2 + graph.steps.length, 0) / specialty.count;
  const order2 = model.specialties.filter(({ count }) => count > 0).sort((a, b) => Number(b.must) - Number(a.must) || room(a) - room(b) || a.no - b.no);
  for (const specialty of order2)
    while ((composition.placed[specialty.no] ?? 0) < specialty.count) {
      const column = cheapestFree(hands, composition, specialty, prices);
      if (!column) break;
      composition.add(column, 1);
    }
}
function cheapestFree(hands, composition, specialty, prices) {
  const { left } = composition;
  const closed = (runs3, r) => {
    for (let row = runs3[r] ?? 0; row < (runs3[r + 1] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    for (let row = runs3[r + 2] ?? 0; row < (runs3[r + 3] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    return false;
  };
  return cheapest(hands, specialty, prices ?? marginal(composition), closed);
}
function cheapest(hands, specialty, prices, closed) {
  const quick = cheapestWithin(hands, specialty, prices, closed, STEPS);
  return quick.found ?? (quick.cut ? cheapestWithin(hands, specialty, prices, closed, MORE_STEPS).found : null);
}
function cheapestWithin(hands, specialty, prices, closed, steps2) {
  let under = 1e14;
  let found = null;
  let cut2 = false;
  for (const graph of specialty.graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const fixed = prices.start[specialty.no]?.[graph.start] ?? 0;
    pricer.setPrices(prices, closed);
    for (const home2 of graph.homes) {
      if (pricer.backward(home2) - fixed >= under) continue;
      const whole2 = pricer.search(home2, under + fixed, steps2, (route) => {
        found = makeColumn(hands.model, graph, route.steps, hands.startOf(graph.no));
        under = route.value - fixed;
        return route.value;
      });
      cut2 ||= !whole2;
    }
  }
  return { found, cut: cut2 };
}
function marginal(composition) {
  const { model } = composition;
  const { areas } = model.problem.agreement;
  const month2 = model.specialties.map(() => new Float64Array(areas.length));
  model.kinks.forEach((kink, i) => {
    if (kink.sign * ((composition.d[i] ?? 0) + kink.fixed) > 0) return;
    const slope = kink.sign * kink.price;
    for (const no of kink.members)
      areas.forEach((_, area2) => {
        const at = month2[no];
        if (at) at[area2] = (at[area2] ?? 0) + slope * ((area2 === kink.area ? 100 : 0) - kink.percent);
      });
  });
  const start = model.specialties.map(
    (specialty) => Float64Array.from(
      specialty.even,
      (even, at) => (composition.placedAt[specialty.no]?.[at] ?? 0) >= even ? -model.problem.weights.spread * SCALE : 0
    )
  );
  return { rowSums: new Float64Array(model.rows.length + 1), month: month2, track: new Float64Array(model.specialties.length), start };
}
function repair(hands, given2, random, rounds) {
  let best = given2;
  for (let round = 0; round < rounds && best.unplaced() > 0; round++) {
    const trial = best.copy();
    const waiting = hands.model.specialties.filter((specialty2) => (trial.placed[specialty2.no] ?? 0) < specialty2.count);
    const specialty = waiting[Math.floor(random() * waiting.length)];
    if (!specialty) break;
    const column = cheapest(hands, specialty, crowded(trial, random));
    if (!column) continue;
    for (const row of column.rows) if ((trial.left[row] ?? 0) <= 0) pushOut(trial, row, random);
    if (trial.fits(column)) trial.add(column, 1);
    fill(hands, trial, null);
    if (trial.pinsMissing() === 0 && trial.unplaced() <= best.unplaced()) best = trial;
  }
  return best;
}
function crowded(composition, random) {
  const prices = marginal(composition);
  composition.left.forEach((left, row) => {
    const price = left > 0 ? 0 : -(0.5 + random()) * 300 * SCALE;
    prices.rowSums[row + 1] = (prices.rowSums[row] ?? 0) + price;
  });
  return prices;
}
function pushOut(composition, row, random) {
  const there = [...composition.entries.values()].filter(({ column }) => column.rows.includes(row));
  const out = there[Math.floor(random() * there.length)];
  if (out) composition.add(out.column, -1);
}

// src/engines/composer/search/price.ts
var INFINITE = 1e15;
var MOST_SEEN_GROUPS = 3;
var Pricer = class {
  graph;
  model;
  runs;
  nextFrom;
  nextTo;
  moves;
  reduced;
  seen;
  flags;
  twoSitesBit;
  areasBit;
  groupBits;
  best;
  lastPos;
  constructor(model, graph, start) {
    this.model = model;
    this.graph = graph;
    const { steps: steps2, pattern: pattern3 } = graph;
    this.lastPos = pattern3.elements.length - 1;
    this.runs = new Int32Array(steps2.length * 4);
    this.reduced = new Float64Array(steps2.length);
    this.nextFrom = new Int32Array(steps2.length + 1);
    steps2.forEach((step, i) => {
      this.runs.set(rowRuns(step, start), i * 4);
      this.nextFrom[i + 1] = (this.nextFrom[i] ?? 0) + step.next.length;
    });
    this.nextTo = new Int32Array(this.nextFrom[steps2.length] ?? 0);
    this.moves = new Int32Array(this.nextTo.length);
    let edge = 0;
    for (const step of steps2)
      for (const next of step.next) {
        this.nextTo[edge] = next.no;
        this.moves[edge++] = model.places.moveCost(step.siteNo, next.siteNo);
      }
    let bit = 1;
    const take = (wanted) => {
      if (!wanted) return 0;
      bit *= 2;
      return bit / 2;
    };
    this.twoSitesBit = take(pattern3.sites.count >= 2);
    this.areasBit = take(model.specialties[graph.specialty]?.bothAreas === true && model.problem.weights.bothAreas > 0);
    this.seen = new Uint8Array(steps2.length);
    let groupBits = 0;
    pattern3.competences.slice(0, MOST_SEEN_GROUPS).forEach((_group, g) => {
      const groupBit = take(true);
      groupBits |= groupBit;
      steps2.forEach((step, i) => {
        if ((step.gives[g] ?? 0) > 0) this.seen[i] = (this.seen[i] ?? 0) | groupBit;
      });
    });
    this.groupBits = groupBits;
    this.flags = bit;
    this.best = new Float64Array(steps2.length * this.flags);
  }
  /** Sets the reduced cost of every step; a step that `closed` tells to be full costs without end. */
  setPrices(prices, closed) {
    const { rowSums } = prices;
    const month2 = prices.month[this.graph.specialty] ?? new Float64Array();
    this.graph.steps.forEach((step, i) => {
      const r = i * 4;
      const at = (k) => rowSums[this.runs[r + k] ?? 0] ?? 0;
      const rows = at(1) - at(0) + at(3) - at(2);
      const area2 = step.area < 0 ? 0 : (month2[step.area] ?? 0) * step.months;
      this.reduced[i] = closed?.(this.runs, r) ? INFINITE : step.cost - rows - area2;
    });
  }
  /** Least reduced cost from each step to the end, with this unit as home. Returns the least of a whole route (a lower bound). */
  backward(home2) {
    const { steps: steps2, atHome } = this.graph;
    const homeStep = steps2.find((step) => step.pos === this.graph.homePosition && step.unitNo === home2);
    if (!homeStep) return INFINITE;
    const { flags, best } = this;
    const rest = new Float64Array(flags);
    const areaAsked = this.areasBit > 0 && homeStep.area >= 0 && this.model.problem.agreement.areas.length > 1;
    const areaPenalty = areaAsked ? this.model.problem.weights.bothAreas * SCALE : 0;
    for (let i = 0; i < steps2.length; i++) {
      const step = steps2[i];
      if (atHome[step.pos] && step.unitNo !== home2) {
        best.fill(INFINITE, i * flags, (i + 1) * flags);
        continue;
      }
      rest.fill(INFINITE);
      if (step.pos === this.lastPos)
        for (let f = 0; f < flags; f++) {
          const missing = this.twoSitesBit & ~f | this.groupBits & ~f;
          rest[f] = missing ? INFINITE : this.areasBit & ~f ? areaPenalty : 0;
        }
      else
        for (let e = this.nextFrom[i] ?? 0; e < (this.nextFrom[i + 1] ?? 0); e++) {
          const base = (this.nextTo[e] ?? 0) * flags;
          const move = this.moves[e] ?? 0;
          for (let f = 0; f < flags; f++) {
            const value = move + (best[base + f] ?? 0);
            if (value < (rest[f] ?? 0)) rest[f] = value;
          }
        }
      const bits = this.bitsOf(i, step, homeStep);
      const own2 = this.reduced[i] ?? 0;
      for (let f = 0; f < flags; f++) best[i * flags + f] = own2 + (rest[f | bits] ?? 0);
    }
    return this.graph.entry.reduce((least, step) => Math.min(least, best[step.no * flags] ?? INFINITE), INFINITE);
  }
  bitsOf(i, step, homeStep) {
    let bits = this.seen[i] ?? 0;
    if (step.own && step.siteNo !== homeStep.siteNo) bits |= this.twoSitesBit;
    if (step.area >= 0 && step.area !== homeStep.area) bits |= this.areasBit;
    return bits;
  }
  /**
   * Visits every route with this home whose reduced cost is below `limit`, best first at each fork, after `backward(home)`. `visit` may lower the
   * limit by returning a new one. Returns false when cut short after `most` steps.
   */
  search(home2, limit, most, visit) {
    const { graph, flags, best } = this;
    const homeStep = graph.steps.find((step) => step.pos === graph.homePosition && step.unitNo === home2);
    if (!homeStep) return true;
    const path = [];
    let under = limit;
    let left = most;
    const go = (from, spent, f, stay) => {
      const before2 = path.at(-1);
      const forks = [];
      for (const step of from) {
        const reach2 = spent + (before2 ? this.model.places.moveCost(before2.siteNo, step.siteNo) : 0);
        const least = reach2 + (best[step.no * flags + f] ?? INFINITE);
        if (least < under && this.fits(step, path, stay)) forks.push({ step, spent: reach2, least });
      }
      forks.sort((a, b) => a.least - b.least || a.step.no - b.step.no);
      for (const fork of forks) {
        if (fork.least >= under) return;
        if (left-- <= 0) return;
        const { step } = fork;
        const spentHere = fork.spent + (this.reduced[step.no] ?? 0);
        const stays = before2?.own && step.own && before2.unitNo === step.unitNo;
        path.push(step);
        if (step.pos === this.lastPos) {
          const value = spentHere + this.areaPenalty(path);
          if (value < under && keepsWholeRules(graph, path)) under = visit({ steps: [...path], value });
        } else go(step.next, spentHere, f | this.bitsOf(step.no, step, homeStep), step.own ? (stays ? stay : 0) + step.months : 0);
        path.pop();
      }
    };
    go(graph.entry, 0, 0, 0);
    return left > 0;
  }
  /** Rules that a partial route can already break: the same unit again, and a stay left too early. */
  fits(step, path, stay) {
    const same2 = this.graph.pattern.elements[step.pos]?.sameUnitAs ?? null;
    if (same2 !== null && path[same2]?.unitNo !== step.unitNo) return false;
    const before2 = path.at(-1);
    const leaves = before2?.own && !(step.own && step.unitNo === before2.unitNo);
    return !(leaves && stay < this.graph.pattern.shortest);
  }
  areaPenalty(path) {
    if (this.areasBit === 0) return 0;
    const { areas } = this.model.problem.agreement;
    const all = areas.every((_, area2) => path.some((step) => step.area === area2));
    return all ? 0 : this.model.problem.weights.bothAreas * SCALE;
  }
};
function keepsWholeRules(graph, path) {
  const { sites, competences: competences2, shortest } = graph.pattern;
  let stay = 0;
  for (const [i, step] of path.entries()) {
    const before2 = path[i - 1];
    stay = step.own ? (before2?.own && before2.unitNo === step.unitNo ? stay : 0) + step.months : 0;
  }
  if (path.at(-1)?.own && stay < shortest) return false;
  if (sites.count > 0) {
    const months = /* @__PURE__ */ new Map();
    for (const step of path) if (step.own) months.set(step.siteNo, (months.get(step.siteNo) ?? 0) + step.months);
    let enough = 0;
    for (const sum2 of months.values()) if (sum2 >= sites.months) enough++;
    if (enough < sites.count) return false;
  }
  return competences2.every(({ months }, g) => path.reduce((sum2, step) => sum2 + (step.gives[g] ?? 0), 0) >= months);
}

// src/engines/composer/search/reasons.ts
var STEPS2 = 6e4;
var NAMED2 = 5;
function reasonsOf(composition, specialty, start) {
  const { patterns } = specialty;
  if (patterns.length === 0) return [{ code: "noPattern", params: { specialty: specialty.id } }];
  return patterns.flatMap((pattern3) => {
    const graphs = specialty.graphs.filter((graph) => graph.pattern === pattern3 && graph.start === start);
    return graphs.length === 0 ? [noGraph(composition, specialty, start, pattern3)] : full(composition, specialty, pattern3, graphs);
  });
}
function noGraph({ model }, specialty, start, pattern3) {
  const { problem, index: index3, places, resources } = model;
  const startMonth = month(specialty.demand.starts[start] ?? "");
  const units = problem.units.map((unit) => unit.id);
  const built = buildGraph({
    problem,
    index: index3,
    places,
    resources,
    pattern: pattern3,
    specialty: specialty.no,
    start,
    startMonth,
    horizonFirst: model.first,
    approvedUnits: () => units,
    area: null,
    pin: specialty.pin
  });
  const at = "blockedAt" in built ? built.blockedAt : -1;
  const element = pattern3.elements[at];
  if (!element) return { code: "noRoute", params: { pattern: pattern3.id, start: specialty.demand.starts[start] ?? "" } };
  return {
    code: "noUnit",
    params: {
      pattern: pattern3.id,
      element: at + 1,
      kind: element.kind,
      competence: element.competence ?? "",
      start: monthText(startMonth)
    }
  };
}
function full(composition, specialty, pattern3, graphs) {
  const { model } = composition;
  const start = month(specialty.demand.starts[graphs[0]?.start ?? 0] ?? "") - model.first;
  const reasons = [];
  pattern3.elements.forEach((element, pos) => {
    const units = /* @__PURE__ */ new Map();
    for (const step of graphs.flatMap((graph) => graph.steps)) {
      if (step.pos !== pos) continue;
      const [a, b, c, d] = rowRuns(step, start);
      const rows = [...range(a, b), ...range(c, d)].filter((row) => (composition.left[row] ?? 0) <= 0);
      if (rows.length === 0) return;
      const first = Math.min(...rows.map((row) => Math.max(model.rows[row]?.from ?? 0, start + step.offset)));
      units.set(step.unit, Math.min(units.get(step.unit) ?? first, first));
    }
    if (units.size === 0) return;
    const names3 = [...units.keys()].sort();
    reasons.push({
      code: "fullUnits",
      params: {
        pattern: pattern3.id,
        element: pos + 1,
        kind: element.kind,
        competence: element.competence ?? "",
        count: units.size,
        units: names3.slice(0, NAMED2).join(", "),
        from: monthText(model.first + Math.min(...units.values()))
      }
    });
  });
  if (reasons.length > 0) return reasons;
  const possible = graphs.some((graph) => routeExists(composition, graph, start));
  return [{ code: possible ? "combination" : "noRoute", params: { pattern: pattern3.id, start: monthText(start + model.first) } }];
}
function routeExists({ model }, graph, start) {
  const pricer = new Pricer(model, graph, start);
  pricer.setPrices(marginal(new Composition(model)));
  let found = false;
  for (const home2 of graph.homes) {
    pricer.backward(home2);
    pricer.search(home2, 1e14, STEPS2, () => {
      found = true;
      return Number.NEGATIVE_INFINITY;
    });
    if (found) return true;
  }
  return false;
}
var range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

// src/engines/composer/search/plan.ts
function toPlan(composition, head) {
  const { model } = composition;
  const tracks = [...model.pinned, ...freeTracks(composition)].sort((a, b) => compare(a.specialty, b.specialty) || compare(a.id, b.id));
  const unplaced = unplacedRows(composition);
  const context = contextOf(model.problem, { tracks, unplaced }, model.index);
  const findings = findAll(context);
  const cost = toPoints(findings.reduce((sum2, finding2) => sum2 + finding2.cost, 0));
  const order2 = stagesOf(model.problem);
  const values = stageCosts(order2, findings);
  const stages = stageFigures(
    order2,
    values,
    values.map((value, no) => Math.min(value, head.bounds[no] ?? 0))
  );
  const bound = stages.reduce((sum2, stage) => sum2 + stage.bound, 0);
  const missing = unplaced.reduce((sum2, { count }) => sum2 + count, 0);
  return {
    schema: "videre-plan/1",
    problemSha256: head.problemSha256,
    seed: head.seed,
    version: VERSION,
    stopped: head.stopped,
    cost,
    bound,
    gap: gapOf(cost, bound, toPoints(model.pinnedCost)),
    gapChanges: gapInChanges(cost, bound, model.problem.weights.change),
    placing: { unplaced: missing, atLeast: head.atLeastUnplaced, proven: missing === head.atLeastUnplaced },
    stages,
    unplaced,
    tracks,
    figures: figuresOf(context, findings)
  };
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function freeTracks(composition) {
  const { model } = composition;
  const taken = new Set(model.problem.pins.flatMap((pin) => [pin.id, ...pin.elements.map((element) => element.id)]));
  const numbers = /* @__PURE__ */ new Map();
  const entries = [...composition.entries.values()].sort((a, b) => compareColumns(a.column, b.column));
  return entries.flatMap(
    ({ column, count }) => Array.from({ length: count }, () => {
      const specialty = model.specialties[column.specialty];
      const start = specialty?.demand.starts[column.start] ?? "";
      const stem = `${specialty?.id}-${start}`;
      const pin = specialty?.pin;
      let id = pin?.id ?? "";
      while (!pin) {
        const number = (numbers.get(stem) ?? 0) + 1;
        numbers.set(stem, number);
        id = `${stem}-${String(number).padStart(2, "0")}`;
        if (!taken.has(id) && column.steps.every((_, i) => !taken.has(`${id}-e${i + 1}`))) break;
      }
      const first = month(start);
      const elements = column.steps.map((step, i) => ({
        id: pin?.elements[i]?.id ?? `${id}-e${i + 1}`,
        unit: step.unit,
        from: monthText(first + step.offset),
        months: step.months,
        kind: step.own ? "own" : "side"
      }));
      return { id, specialty: specialty?.id ?? "", pattern: column.graph.pattern.id, start, elements };
    })
  );
}
function compareColumns(a, b) {
  if (a.graph.no !== b.graph.no) return a.graph.no - b.graph.no;
  for (const [i, step] of a.steps.entries()) {
    const other = b.steps[i];
    if (other && step.no !== other.no) return step.no - other.no;
  }
  return 0;
}
function unplacedRows(composition) {
  const { model } = composition;
  const leftOut = model.scope.leftOut.map(({ pin, reasons }) => ({ specialty: pin.specialty, start: pin.start, count: 1, reasons }));
  const rows = model.specialties.flatMap((specialty) => {
    const missing = specialty.count + specialty.impossible - (composition.placed[specialty.no] ?? 0);
    if (missing === 0) return [];
    const at = [...composition.placedAt[specialty.no] ?? []];
    const counts = at.map(() => 0);
    for (let n = 0; n < missing; n++) {
      const sums = at.map((placed3, i) => placed3 + (counts[i] ?? 0) - (specialty.even[i] ?? 0));
      const least = sums.indexOf(Math.min(...sums));
      counts[least] = (counts[least] ?? 0) + 1;
    }
    return counts.flatMap(
      (count, start) => count === 0 ? [] : [
        {
          specialty: specialty.id,
          start: specialty.demand.starts[start] ?? "",
          count,
          reasons: reasonsOf(composition, specialty, start)
        }
      ]
    );
  });
  return [...leftOut, ...rows];
}

// src/engines/composer/search/solve.ts
import loadHighs3 from "highs";

// src/kernel/random.ts
function seededRandom(seed) {
  let state2 = seed >>> 0;
  return () => {
    state2 = state2 + 1831565813 >>> 0;
    let t = state2;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}

// src/engines/composer/search/bound.ts
var MARGIN = 1e-9;
function cut(duals, layout) {
  const { model } = layout;
  const kinks = duals.kinks.map((value) => Math.max(0, value));
  const chords = duals.chords.map((value) => Math.max(0, value));
  model.kinks.forEach((kink, i) => {
    const weight = kink.price * 100 / SCALE;
    const mine = layout.chords.flatMap((chord, n) => chord.kink === i ? [n] : []);
    const total = mine.reduce((sum2, n) => sum2 + (chords[n] ?? 0), kinks[i] ?? 0);
    if (total <= weight) return;
    const factor = weight / total * (1 - 1e-12);
    kinks[i] = (kinks[i] ?? 0) * factor;
    for (const n of mine) chords[n] = (chords[n] ?? 0) * factor;
  });
  return {
    demand: duals.demand,
    capacity: duals.capacity.map((value) => Math.min(0, value)),
    kinks,
    chords,
    spread: duals.spread.map((value) => Math.min(0, Math.max(-model.problem.weights.spread, value)))
  };
}
function pricesOf(duals, layout) {
  const { model } = layout;
  const rowSums = new Float64Array(model.rows.length + 1);
  duals.capacity.forEach((value, i) => {
    rowSums[i + 1] = (rowSums[i] ?? 0) + value * SCALE;
  });
  const { areas } = model.problem.agreement;
  const month2 = model.specialties.map(() => new Float64Array(areas.length));
  model.kinks.forEach((kink, i) => {
    const slope = onKink(duals, layout.chords, i) * kink.sign * (SCALE / 100);
    for (const no of kink.members)
      areas.forEach((_, area2) => {
        const at = month2[no];
        if (at) at[area2] = (at[area2] ?? 0) + slope * ((area2 === kink.area ? 100 : 0) - kink.percent);
      });
  });
  const start = model.specialties.map((specialty) => new Float64Array(specialty.even.length));
  layout.spread.forEach(({ specialty, start: at }, i) => {
    const here = start[specialty.no];
    if (here) here[at] = (duals.spread[i] ?? 0) * SCALE;
  });
  return { rowSums, month: month2, track: duals.demand.map((value) => value * SCALE), start };
}
var onKink = (duals, chords, kink) => chords.reduce((sum2, chord, n) => chord.kink === kink ? sum2 + chord.slope * (duals.chords[n] ?? 0) : sum2, duals.kinks[kink] ?? 0);
function lagrangian(duals, layout, least, unplaced) {
  const taken = demandPrices(duals, layout.model, unplaced.limit).slice(0, unplaced.limit).reduce((sum2, value) => sum2 + Math.max(0, value - unplaced.cost), 0);
  return lagrangianSum(duals, layout, least) - taken * SCALE * (1 + MARGIN);
}
function lagrangianSum(duals, layout, least) {
  const { model } = layout;
  let sum2 = 0;
  let size = 0;
  const add2 = (value) => {
    sum2 += value;
    size += Math.abs(value);
  };
  model.specialties.forEach((specialty, i) => {
    add2((duals.demand[i] ?? 0) * specialty.count * SCALE);
    add2(specialty.count * Math.min(0, least[i] ?? 0));
  });
  model.rows.forEach((row, i) => {
    add2((duals.capacity[i] ?? 0) * row.limit * SCALE);
  });
  model.kinks.forEach((kink, i) => {
    add2((duals.kinks[i] ?? 0) * -kink.sign * kink.fixed / 100 * SCALE);
  });
  layout.chords.forEach((chord, n) => {
    const kink = model.kinks[chord.kink];
    const right = chord.least - (kink ? chord.slope * kink.sign * kink.fixed / 100 : 0);
    add2((duals.chords[n] ?? 0) * right * SCALE);
  });
  layout.spread.forEach(({ specialty, start }, i) => {
    add2((duals.spread[i] ?? 0) * (specialty.even[start] ?? 0) * SCALE);
  });
  return sum2 - size * MARGIN - 1e-3;
}
var roundUp = (value, grain) => Math.max(0, Math.ceil(value / grain) * grain);
function demandPrices(duals, model, limit) {
  const values = [];
  for (const specialty of model.specialties.filter(({ must }) => !must))
    for (let n = 0; n < Math.min(specialty.count, limit); n++) values.push(Math.max(0, duals.demand[specialty.no] ?? 0));
  return values.sort((a, b) => b - a);
}

// src/engines/composer/search/hands.ts
function makeHands(model) {
  const startOf = (graphNo) => {
    const graph = model.graphs[graphNo];
    const start = graph && model.specialties[graph.specialty]?.demand.starts[graph.start];
    return start ? month(start) - model.first : 0;
  };
  return { model, startOf, pricers: model.graphs.map((graph) => new Pricer(model, graph, startOf(graph.no))) };
}

// src/engines/composer/search/master.ts
var MOST_ITERATIONS = 5e5;
var Layout = class {
  model;
  chords;
  spread;
  kinkRow;
  capacityRow;
  chordRow;
  spreadRow;
  limitRow;
  rows;
  spreadRowAt;
  fixedColumns;
  constructor(model, chords) {
    this.model = model;
    this.chords = chords;
    const wanted = model.problem.weights.spread > 0;
    const pinned2 = new Set(model.specialties.filter(({ pin, count }) => pin && count > 0).map(({ id }) => id));
    this.spread = model.specialties.flatMap(
      (specialty) => wanted && specialty.even.length > 1 && (specialty.count > 0 || pinned2.has(specialty.id)) ? specialty.even.map((_, start) => ({ specialty, start })) : []
    );
    this.capacityRow = model.specialties.length;
    this.kinkRow = this.capacityRow + model.rows.length;
    this.chordRow = this.kinkRow + model.kinks.length;
    this.spreadRow = this.chordRow + chords.length;
    this.limitRow = this.spreadRow + this.spread.length;
    this.rows = this.limitRow + 1;
    this.spreadRowAt = model.specialties.map((specialty) => specialty.even.map(() => -1));
    this.spread.forEach(({ specialty, start }, i) => {
      const at = this.spreadRowAt[specialty.no];
      if (at) at[start] = this.spreadRow + i;
    });
    this.fixedColumns = model.specialties.length + model.kinks.length + this.spread.length;
  }
  /** Row numbers and values of a column, ascending. */
  entries(column) {
    const rows = [column.specialty, ...column.rows.map((row) => this.capacityRow + row).sort((a, b) => a - b)];
    const values = rows.map(() => 1);
    const put = (row, value) => {
      if (value === 0) return;
      rows.push(row);
      values.push(value);
    };
    const adds = this.model.kinks.map((kink) => kink.sign * addsTo(kink, column) / 100);
    adds.forEach((value, i) => {
      put(this.kinkRow + i, value);
    });
    this.chords.forEach((chord, i) => {
      put(this.chordRow + i, chord.slope * (adds[chord.kink] ?? 0));
    });
    const spread2 = this.spreadRowAt[column.specialty]?.[column.start] ?? -1;
    if (spread2 >= 0) put(spread2, 1);
    return { rows, values };
  }
};
var Master = class {
  layout;
  columns = [];
  solver;
  highs;
  keys = /* @__PURE__ */ new Set();
  constructor(highs, layout, unplaced) {
    this.highs = highs;
    this.layout = layout;
    this.solver = highs.createModel();
    this.solver.options.set({ output_flag: false });
    const { model } = layout;
    const infinity = highs.infinity;
    const lower = new Float64Array(layout.rows).fill(-infinity);
    const upper = new Float64Array(layout.rows).fill(infinity);
    model.specialties.forEach((specialty, i) => {
      lower[i] = specialty.count;
      upper[i] = specialty.count;
    });
    model.rows.forEach((row, i) => {
      upper[layout.capacityRow + i] = row.limit;
    });
    model.kinks.forEach((kink, i) => {
      lower[layout.kinkRow + i] = -kink.sign * kink.fixed / 100;
    });
    layout.chords.forEach((chord, i) => {
      const kink = model.kinks[chord.kink];
      lower[layout.chordRow + i] = chord.least - (kink ? chord.slope * kink.sign * kink.fixed / 100 : 0);
    });
    layout.spread.forEach(({ specialty, start }, i) => {
      upper[layout.spreadRow + i] = specialty.even[start] ?? 0;
    });
    upper[layout.limitRow] = unplaced.limit;
    const starts = new Int32Array(layout.rows + 1);
    this.solver.addRows({
      lower,
      upper,
      matrix: { format: "csr", numRows: layout.rows, numCols: 0, starts, indices: new Int32Array(), values: new Float64Array() }
    });
    model.specialties.forEach((specialty, i) => {
      this.solver.addCol(unplaced.cost, 0, specialty.must ? 0 : Math.min(specialty.count, unplaced.limit), {
        indices: [i, layout.limitRow],
        values: [1, 1]
      });
    });
    model.kinks.forEach((kink, i) => {
      const chords = layout.chords.flatMap((chord, n) => chord.kink === i ? [layout.chordRow + n] : []);
      const indices = [layout.kinkRow + i, ...chords];
      this.solver.addCol(kink.price * 100 / SCALE, 0, infinity, { indices, values: indices.map(() => 1) });
    });
    layout.spread.forEach((_row, i) => {
      this.solver.addCol(model.problem.weights.spread, 0, infinity, { indices: [layout.spreadRow + i], values: [-1] });
    });
  }
  /** Frees the solver's memory; after a fault in it there may be nothing left to free. */
  dispose() {
    try {
      this.solver.dispose();
    } catch (fault) {
      if (!(fault instanceof WebAssembly.RuntimeError)) throw fault;
    }
  }
  /** True when one of the columns is not yet there. */
  lacks(columns) {
    return columns.some((column) => !this.keys.has(column.key));
  }
  /** Adds those not yet there; returns how many. */
  add(columns) {
    const fresh = [];
    for (const column of columns)
      if (!this.keys.has(column.key)) {
        this.keys.add(column.key);
        fresh.push(column);
      }
    if (fresh.length === 0) return 0;
    const starts = [0];
    const indices = [];
    const values = [];
    for (const column of fresh) {
      const entries = this.layout.entries(column);
      indices.push(...entries.rows);
      values.push(...entries.values);
      starts.push(indices.length);
      this.columns.push(column);
    }
    const { model } = this.layout;
    this.solver.addCols({
      cost: Float64Array.from(fresh, (column) => column.cost / SCALE),
      lower: new Float64Array(fresh.length),
      upper: Float64Array.from(fresh, (column) => model.specialties[column.specialty]?.count ?? 0),
      matrix: {
        format: "csc",
        numRows: this.layout.rows,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values)
      }
    });
    return fresh.length;
  }
  /** Solves the relaxation; null when the solver gives no optimum. */
  solveRelaxed() {
    const { layout, solver } = this;
    solver.options.set({ solver: "simplex", simplex_strategy: 4, presolve: "off", simplex_iteration_limit: MOST_ITERATIONS });
    try {
      if (solver.run().modelStatus !== this.highs.constants.modelStatus.optimal) return null;
    } catch (fault) {
      if (fault instanceof this.highs.errors.HighsError) return null;
      throw fault;
    }
    const { rowDual, colValue } = solver.getSolution();
    const part = (from, to) => rowDual.slice(from, to);
    return {
      duals: {
        demand: part(0, layout.capacityRow),
        capacity: part(layout.capacityRow, layout.kinkRow),
        kinks: part(layout.kinkRow, layout.chordRow),
        chords: part(layout.chordRow, layout.spreadRow),
        spread: part(layout.spreadRow, layout.limitRow)
      },
      x: colValue.slice(layout.fixedColumns)
    };
  }
};

// src/engines/composer/search/integer.ts
var MARGIN2 = 1e-6;
function solveInteger(request) {
  const { highs, layout, from, limits } = request;
  const { model } = layout;
  const master = new Master(highs, layout, request.unplaced);
  const { solver } = master;
  let best = null;
  try {
    master.add([...from.entries.values()].map(({ column }) => column));
    master.add(request.columns);
    const first = layout.fixedColumns;
    const count = master.columns.length;
    const whole2 = [...model.specialties.keys(), ...master.columns.map((_, i) => first + i)];
    const types = Int32Array.from(whole2, () => 1);
    solver.changeColsIntegrality({ kind: "set", indices: Int32Array.from(whole2) }, types);
    solver.options.set({
      solver: "choose",
      presolve: "choose",
      simplex_strategy: 1,
      mip_max_nodes: limits.nodes,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9 * model.grain / SCALE
    });
    const known2 = master.columns.map((column) => from.entries.get(column.key)?.count ?? 0);
    solver.setSolution({ colValue: startValues(layout, from, known2) });
    const take = (values2) => {
      const entries = Array.from({ length: count }, (_, i) => ({
        column: master.columns[i],
        count: Math.round(values2[first + i] ?? 0)
      }));
      const composition = Composition.of(model, entries);
      if (!composition.betterThan(best ?? from)) return;
      best = composition;
      request.onBetter(composition);
    };
    const { callbackType } = highs.constants;
    solver.run({
      [callbackType.mipImprovingSolution](event) {
        if (event.data.mip_solution) take(event.data.mip_solution);
        return void 0;
      },
      [callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return void 0;
      }
    });
    const proven = Number(solver.info.get("mip_dual_bound")) * SCALE;
    const values = solver.getSolution().colValue;
    if (values.length > first) take(values);
    return { best, bound: Number.isFinite(proven) ? proven - Math.abs(proven) * MARGIN2 - 1e-3 : Number.NEGATIVE_INFINITY };
  } catch (fault) {
    if (!(fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError)) throw fault;
    return { best, bound: Number.NEGATIVE_INFINITY };
  } finally {
    master.dispose();
  }
}
function startValues(layout, from, known2) {
  const { model } = layout;
  const values = new Float64Array(layout.fixedColumns + known2.length);
  let at = 0;
  for (const specialty of model.specialties) values[at++] = specialty.count - (from.placed[specialty.no] ?? 0);
  model.kinks.forEach((kink, i) => {
    values[at++] = Math.max(0, -kink.sign * ((from.d[i] ?? 0) + kink.fixed) / 100);
  });
  for (const { specialty, start } of layout.spread)
    values[at++] = Math.max(0, (from.placedAt[specialty.no]?.[start] ?? 0) - (specialty.even[start] ?? 0));
  values.set(known2, at);
  return values;
}

// src/engines/composer/search/resources.ts
var NONE2 = 1 << 29;
var Resources = class {
  list = [];
  byKey = /* @__PURE__ */ new Map();
  problem;
  index;
  horizon;
  constructor(problem, index3, horizon) {
    this.problem = problem;
    this.index = index3;
    this.horizon = horizon;
  }
  /** A unit's places for a specialty and kind; null = not approved at all. */
  place(unit, specialty, kind) {
    const key = placeKey(unit, specialty, kind);
    return this.once(key, () => {
      const approvals = this.index.approvals.get(key);
      if (!approvals) return null;
      const tenths = this.sum(approvals);
      this.subtract(tenths, this.index.occupancy.get(key) ?? []);
      this.subtractPins(tenths, (pin, element) => pin.specialty === specialty && element.unit === unit && element.kind === kind);
      return this.add(unit, specialty, kind, tenths.map(wholePlaces));
    });
  }
  /** A unit's ceiling over all; null = it has none. */
  ceiling(unit) {
    return this.once(`ceiling|${unit}`, () => {
      const ceilings = this.index.units.get(unit)?.ceilings ?? [];
      if (ceilings.length === 0) return null;
      const used = new Int32Array(this.horizon.months);
      this.subtract(used, this.index.unitOccupancy.get(unit) ?? []);
      this.subtractPins(used, (_pin, element) => element.unit === unit);
      const free = new Int32Array(this.horizon.months).fill(NONE2);
      for (const ceiling of ceilings)
        this.each(ceiling, (at) => {
          free[at] = Math.min(free[at] ?? 0, wholePlaces(ceiling.tenths + (used[at] ?? 0)));
        });
      return this.add(unit, null, null, free);
    });
  }
  /** Lays the rows between the borders that the steps have named. */
  layRows() {
    const rows = [];
    for (const resource of this.list) {
      const borders = [...resource.borders].sort((a, b) => a - b);
      resource.rowAt.fill(rows.length);
      borders.forEach((from, i) => {
        const to = borders[i + 1];
        resource.rowAt.fill(rows.length, from);
        if (to === void 0) return;
        const limit = resource.free.subarray(from, to).reduce((least, n) => Math.min(least, n), NONE2);
        if (limit > 0 && limit < resource.wanted) rows.push({ resource, from, to, limit });
      });
    }
    return rows;
  }
  once(key, make) {
    let resource = this.byKey.get(key);
    if (resource === void 0) {
      resource = make();
      this.byKey.set(key, resource);
    }
    return resource;
  }
  add(unit, specialty, kind, free) {
    const rowAt = new Int32Array(this.horizon.months + 1);
    const resource = { id: this.list.length, unit, specialty, kind, free, wanted: 0, borders: /* @__PURE__ */ new Set(), rowAt };
    this.list.push(resource);
    return resource;
  }
  sum(amounts) {
    const tenths = new Int32Array(this.horizon.months);
    for (const amount of amounts)
      this.each(amount, (at) => {
        tenths[at] = (tenths[at] ?? 0) + amount.tenths;
      });
    return tenths;
  }
  subtract(tenths, amounts) {
    for (const amount of amounts)
      this.each(amount, (at) => {
        tenths[at] = (tenths[at] ?? 0) - amount.tenths;
      });
  }
  /** Of a partial pin nothing is taken: its route takes all its places. */
  subtractPins(tenths, here) {
    for (const pin of this.problem.pins.filter(isWhole)) {
      let from = month(pin.start);
      for (const element of pin.elements) {
        if (here(pin, element)) this.subtract(tenths, [{ from, to: from + element.months, tenths: TENTHS_PER_TRACK }]);
        from += element.months;
      }
    }
  }
  each(span2, visit) {
    const to = Math.min(this.horizon.months, span2.to - this.horizon.first);
    for (let at = Math.max(0, span2.from - this.horizon.first); at < to; at++) visit(at);
  }
};
var wholePlaces = (tenths) => Math.max(0, Math.floor(tenths / TENTHS_PER_TRACK));

// src/engines/composer/search/model.ts
var EVERYTHING = { pinsOnly: false, leftOut: [] };
function buildModel(problem, scope = EVERYTHING) {
  const index3 = indexProblem(problem);
  const places = new Places(problem);
  const pinned2 = pinnedTracks(problem, index3);
  const starts = problem.demand.flatMap((demand2) => demand2.starts.map(month));
  const first = starts.reduce((least, at) => Math.min(least, at), starts[0] ?? 0);
  const longest = problem.patterns.reduce((most, pattern3) => Math.max(most, pattern3.months), 0);
  const last = starts.reduce((most, at) => Math.max(most, at), first) + longest;
  const resources = new Resources(problem, index3, { first, months: last - first + 1 });
  const specialties = specialtyModels(problem, scope);
  const graphs = buildGraphs({ problem, index: index3, places, resources, first }, specialties);
  for (const specialty of specialties)
    if (specialty.graphs.length === 0) {
      specialty.impossible = specialty.count;
      specialty.count = 0;
    }
  markBorders(graphs, specialties, first);
  return {
    problem,
    scope,
    index: index3,
    places,
    resources,
    first,
    pinned: pinned2,
    specialties,
    graphs,
    rows: resources.layRows(),
    kinks: buildKinks(problem, index3, pinned2, specialties),
    pinnedCost: pinnedFindings(problem, index3, pinned2).reduce((sum2, finding2) => sum2 + finding2.cost, 0),
    grain: grainOf(problem.weights)
  };
}
function specialtyModels(problem, { pinsOnly, leftOut }) {
  const left = new Set(leftOut.map(({ pin }) => pin));
  const kept = problem.pins.filter((pin) => !left.has(pin));
  const free = problem.demand.map((demand2) => {
    const asked = problem.pins.filter((pin) => pin.specialty === demand2.specialty).length;
    const pins2 = kept.filter((pin) => pin.specialty === demand2.specialty);
    const even = demand2.starts.map((start) => evenShare(demand2) - pins2.filter((pin) => pin.start === start).length);
    const patterns = problem.patterns.filter((pattern3) => pattern3.specialty === demand2.specialty);
    return { demand: demand2, count: Math.max(0, demand2.count - asked), even, patterns, pin: null, must: false };
  });
  const pinned2 = kept.filter((pin) => !isWhole(pin)).map((pin) => {
    const demand2 = { specialty: pin.specialty, count: 1, starts: [pin.start] };
    return { demand: demand2, count: 1, even: [1], patterns: problem.patterns.filter((pattern3) => fitsPin(pattern3, pin)), pin, must: !pinsOnly };
  });
  return [...pinsOnly ? [] : free, ...pinned2].map((part, no) => ({
    ...part,
    no,
    id: part.demand.specialty,
    impossible: 0,
    graphs: [],
    bothAreas: problem.agreement.bothAreas.includes(part.demand.specialty)
  }));
}
var fitsPin = (pattern3, pin) => pattern3.specialty === pin.specialty && (pin.pattern ?? pattern3.id) === pattern3.id && pattern3.elements.length === pin.elements.length && pattern3.elements.every((element, i) => element.kind === pin.elements[i]?.kind);
function buildGraphs(base, specialties) {
  const graphs = [];
  const { problem } = base;
  const approved = groupBy(problem.approvals, (row) => `${row.specialty}|${row.kind}`);
  const areas = [...new Set(problem.sites.map((site) => site.area))].filter((area2) => area2 !== null).sort();
  for (const specialty of specialties) {
    if (specialty.count === 0) continue;
    const approvedUnits2 = (kind) => [...new Set((approved.get(`${specialty.id}|${kind}`) ?? []).map((row) => row.unit))];
    for (const pattern3 of specialty.patterns)
      specialty.demand.starts.forEach((start, startNo) => {
        for (const area2 of pattern3.pure ? areas : [null]) {
          const graph = buildGraph({
            ...base,
            pattern: pattern3,
            specialty: specialty.no,
            start: startNo,
            startMonth: month(start),
            horizonFirst: base.first,
            approvedUnits: approvedUnits2,
            area: area2,
            pin: specialty.pin
          });
          if ("blockedAt" in graph) continue;
          graph.no = graphs.length;
          graphs.push(graph);
          specialty.graphs.push(graph);
        }
      });
  }
  return graphs;
}
function markBorders(graphs, specialties, first) {
  const wanting = /* @__PURE__ */ new Map();
  for (const graph of graphs) {
    const specialty = specialties[graph.specialty];
    const start = month(specialty?.demand.starts[graph.start] ?? "2000-01") - first;
    for (const step of graph.steps)
      for (const resource of [step.place, step.ceiling]) {
        if (!resource) continue;
        resource.borders.add(start + step.offset).add(start + step.offset + step.months);
        let who = wanting.get(resource);
        if (!who) {
          who = /* @__PURE__ */ new Set();
          wanting.set(resource, who);
        }
        if (!who.has(graph.specialty)) resource.wanted += specialty?.count ?? 0;
        who.add(graph.specialty);
      }
  }
}
function buildKinks(problem, index3, pinned2, specialties) {
  const { agreement, weights } = problem;
  const kinks = [];
  for (const target of agreement.shares) {
    const members = membersOf(target, agreement, specialties);
    const tracks = contextOf(problem, { tracks: pinned2, unplaced: [] }, index3).tracks;
    const counted2 = tracks.filter((track) => specialties.some((s) => members.has(s.no) && s.id === track.specialty));
    const { months } = areaMonths(counted2, agreement);
    const all = [...months.values()].reduce((sum2, n) => sum2 + n, 0);
    const add2 = (percent, sign, weight2) => {
      const idle = sign === 1 ? percent === 0 : percent === 100;
      if (weight2 === 0 || idle || members.size === 0) return;
      const fixed = 100 * (months.get(target.area) ?? 0) - percent * all;
      const ids2 = new Set(specialties.filter(({ no }) => members.has(no)).map(({ id }) => id));
      const specialty = ids2.size === 1 ? [...ids2][0] ?? null : null;
      kinks.push({
        members,
        specialty,
        area: agreement.areas.indexOf(target.area),
        percent,
        sign,
        price: weight2 * PER_HUNDREDTH_MONTH,
        fixed
      });
    };
    const weight = target.specialty === null ? weights.shareOverall : weights.shareSpecialty;
    add2(target.low, 1, weight);
    add2(target.high, -1, weight);
    if (target.aim !== null) add2(target.aim, 1, weights.shareAim);
  }
  return kinks;
}
var membersOf = (target, agreement, specialties) => new Set(
  specialties.filter(({ id }) => target.specialty === null ? agreement.overall.includes(id) : target.specialty === id).map(({ no }) => no)
);
function grainOf(weights) {
  const { shareSpecialty: shareSpecialty2, shareAim: shareAim2, shareOverall: shareOverall2, distance: distance2, university: university2, ...whole2 } = weights;
  const units = [
    ...[shareSpecialty2, shareAim2, shareOverall2].map((weight) => weight * PER_HUNDREDTH_MONTH),
    distance2 * PER_KILOMETRE,
    university2 * PER_MONTH_OF_YEAR,
    ...Object.values(whole2).map((weight) => weight * SCALE)
  ];
  return units.reduce(gcd, 0) || 1;
}
function gcd(a, b) {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

// src/engines/composer/search/lattice.ts
function chordsOf(model) {
  const chords = [];
  model.kinks.forEach((kink, i) => {
    const lattice = latticeOf(model, kink);
    if (!lattice) return;
    const { base, step } = lattice;
    const e0 = kink.sign * (base + kink.fixed);
    const above = (e0 % step + step) % step;
    if (above === 0) return;
    const below = above - step;
    const slope = -below / step;
    chords.push({ kink: i, slope, least: slope * above / 100 });
  });
  return chords;
}
function latticeOf(model, kink) {
  let base = 0;
  let step = 0;
  for (const no of kink.members) {
    const specialty = model.specialties[no];
    if (!specialty || specialty.count === 0) continue;
    const values = /* @__PURE__ */ new Set();
    for (const graph of specialty.graphs) for (const value of valuesOf(graph, kink)) values.add(value);
    const [first, ...others] = values;
    if (first === void 0) continue;
    base += specialty.count * first;
    for (const other of others) step = gcd(step, other - first);
  }
  return step === 0 ? null : { base, step };
}
function valuesOf(graph, kink) {
  const upTo = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Set();
  for (const step of graph.steps) {
    const own2 = step.area < 0 ? 0 : step.months * ((step.area === kink.area ? 100 : 0) - kink.percent);
    const values = /* @__PURE__ */ new Set();
    if (step.next.length === 0) values.add(own2);
    for (const next of step.next) for (const value of upTo.get(next) ?? []) values.add(own2 + value);
    upTo.set(step, values);
    if (step.pos === 0) for (const value of values) all.add(value);
  }
  return all;
}

// src/engines/composer/search/parts.ts
var alone = (model, id) => model.specialties.map((specialty) => specialty.id === id ? specialty : { ...specialty, count: 0 });
function pricedPart(model, id) {
  const kinks = model.kinks.filter((kink) => kink.specialty === id);
  return { ...model, specialties: alone(model, id), kinks, pinnedCost: 0 };
}
var isShared = (model, row) => model.rows[row]?.resource.specialty === null;
function pricedColumn(column, duals, layout) {
  const { model } = layout;
  let cost = column.cost;
  for (const row of column.rows) if (isShared(model, row)) cost -= (duals.capacity[row] ?? 0) * SCALE;
  model.kinks.forEach((kink, i) => {
    if (kink.specialty !== null) return;
    const price = layout.chords.reduce((sum2, chord, n) => chord.kink === i ? sum2 + chord.slope * (duals.chords[n] ?? 0) : sum2, 0);
    cost -= ((duals.kinks[i] ?? 0) + price) * kink.sign * (SCALE / 100) * addsTo(kink, column);
  });
  return { ...column, cost };
}
function pricedDuals(duals, layout, part, id) {
  const { model } = layout;
  const whole2 = new Map(model.kinks.map((kink, i) => [kink, i]));
  return {
    demand: duals.demand,
    capacity: duals.capacity.map((value, row) => isShared(model, row) ? 0 : usedBy(model, row, id) ? value : 0),
    kinks: Float64Array.from(part.model.kinks, (kink) => duals.kinks[whole2.get(kink) ?? -1] ?? 0),
    chords: Float64Array.from(part.chords, (chord) => {
      const kink = part.model.kinks[chord.kink];
      const n = layout.chords.findIndex((other) => kink && model.kinks[other.kink] === kink);
      return duals.chords[n] ?? 0;
    }),
    spread: Float64Array.from(part.spread, (row) => {
      const n = layout.spread.findIndex((other) => other.specialty.no === row.specialty.no && other.start === row.start);
      return duals.spread[n] ?? 0;
    })
  };
}
var usedBy = (model, row, id) => model.rows[row]?.resource.specialty === id;

// src/engines/composer/search/place.ts
import loadHighs2 from "highs";

// src/engines/composer/search/relax.ts
var EPSILON2 = 1e-3;
var STEPS3 = 4e3;
var MORE_STEPS2 = 1e5;
function priceAll(hands, prices, steps2) {
  const { model } = hands;
  const least = new Float64Array(model.specialties.length).fill(Number.POSITIVE_INFINITY);
  const columns = [];
  let cutShort = false;
  for (const graph of model.graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const no = graph.specialty;
    const paid = (prices.track[no] ?? 0) + (prices.start[no]?.[graph.start] ?? 0);
    pricer.setPrices(prices);
    const note = (value) => {
      least[no] = Math.min(least[no] ?? 0, value);
    };
    for (const home2 of graph.homes) {
      const lower = pricer.backward(home2) - paid;
      if (lower >= -EPSILON2) {
        note(lower);
        continue;
      }
      let found = null;
      let value = -EPSILON2;
      const whole2 = pricer.search(home2, paid - EPSILON2, steps2, (route) => {
        found = makeColumn(model, graph, route.steps, hands.startOf(graph.no));
        value = route.value - paid;
        return route.value;
      });
      if (found) columns.push(found);
      note(whole2 ? value : lower);
      cutShort ||= !whole2;
    }
  }
  return { least, columns, cut: cutShort };
}
function columnsWithin(hands, graphs, prices, theta, most) {
  const { model } = hands;
  const columns = [];
  for (const graph of graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const paid = (prices.track[graph.specialty] ?? 0) + (prices.start[graph.specialty]?.[graph.start] ?? 0);
    const under = paid + theta + EPSILON2;
    pricer.setPrices(prices);
    for (const home2 of graph.homes) {
      if (pricer.backward(home2) >= under) continue;
      const whole2 = pricer.search(home2, under, 2 * MORE_STEPS2, ({ steps: steps2 }) => {
        columns.push(makeColumn(model, graph, steps2, hands.startOf(graph.no)));
        return columns.length > most ? Number.NEGATIVE_INFINITY : under;
      });
      if (!whole2 || columns.length > most) return null;
    }
  }
  return columns;
}
async function relax({ hands, layout, master, unplaced, rounds, stop, onRound }) {
  const best = {
    bound: 0,
    exact: 0,
    prices: null,
    duals: null,
    least: new Float64Array(),
    x: new Float64Array(),
    converged: false,
    rounds: 0
  };
  for (let round = 0; round < rounds && !stop(); round++) {
    const solved = master.solveRelaxed();
    if (!solved) break;
    const duals = cut(solved.duals, layout);
    const prices = pricesOf(duals, layout);
    let priced = priceAll(hands, prices, STEPS3);
    if (priced.cut && !master.lacks(priced.columns)) priced = priceAll(hands, prices, MORE_STEPS2);
    const { least, columns } = priced;
    const exact = lagrangian(duals, layout, least, unplaced);
    const bound = roundUp(exact, hands.model.grain) + hands.model.pinnedCost;
    if (bound > best.bound || !best.prices) Object.assign(best, { bound, exact, prices, duals, least });
    best.x = solved.x;
    best.rounds = round + 1;
    onRound(best.bound);
    if (master.add(columns) === 0) {
      best.converged = true;
      break;
    }
    await pause();
  }
  return best;
}
var pause = () => new Promise((resolve) => setTimeout(resolve, 0));

// src/engines/composer/search/place.ts
var NO_WISHES = {
  shareSpecialty: 0,
  shareAim: 0,
  shareOverall: 0,
  startArea: 0,
  endArea: 0,
  startShortage: 0,
  endShortage: 0,
  change: 0,
  distance: 0,
  university: 0,
  bothAreas: 0,
  spread: 0
};
async function placeMore(problem, given2, limits, stop) {
  const model = buildModel({ ...problem, weights: NO_WISHES }, given2.model.scope);
  const from = transfer(given2, model);
  const layout = new Layout(model, []);
  const unplaced = { cost: 1, limit: from.unplaced() };
  const highs = await loadHighs2();
  const master = new Master(highs, layout, unplaced);
  try {
    master.add([...from.entries.values()].map(({ column }) => column));
    const request = { hands: makeHands(model), layout, master, unplaced, rounds: limits.relaxRounds, stop, onRound: () => void 0 };
    const { bound } = await relax(request);
    const atLeastUnplaced2 = Math.ceil(bound / SCALE);
    if (atLeastUnplaced2 >= from.unplaced() || stop()) return { better: null, atLeastUnplaced: atLeastUnplaced2 };
    const columns = master.columns.slice(-limits.columns);
    const fresh = await loadHighs2();
    const { best } = solveInteger({
      highs: fresh,
      layout,
      columns,
      unplaced,
      from,
      limits: limits.integer,
      stop,
      onBetter: () => void 0
    });
    return { better: best && transfer(best, given2.model), atLeastUnplaced: atLeastUnplaced2 };
  } finally {
    master.dispose();
  }
}
function transfer(composition, model) {
  const startOf = makeHands(model).startOf;
  const entries = [...composition.entries.values()].flatMap(({ column, count }) => {
    const graph = model.graphs[column.graph.no];
    const steps2 = column.steps.flatMap((step) => graph?.steps[step.no] ?? []);
    return graph ? [{ column: makeColumn(model, graph, steps2, startOf(graph.no)), count }] : [];
  });
  return Composition.of(model, entries);
}

// src/engines/composer/search/pins.ts
async function settlePins({ problem, seed, limits, stop }) {
  if (problem.pins.every(isWhole)) {
    const model2 = buildModel(problem);
    return { model: model2, pins: new Composition(model2), proven: true };
  }
  const alone2 = buildModel(problem, { ...EVERYTHING, pinsOnly: true });
  const hands = makeHands(alone2);
  const greedy = new Composition(alone2);
  fill(hands, greedy, null);
  let best = repair(hands, greedy, seededRandom(seed), limits.repairRounds);
  let proven = best.unplaced() === 0;
  if (!proven) {
    const { better, atLeastUnplaced: atLeastUnplaced2 } = await placeMore(problem, best, limits, stop);
    if (better?.betterThan(best)) best = better;
    proven = atLeastUnplaced2 >= best.unplaced();
  }
  const model = buildModel(problem, { ...EVERYTHING, leftOut: leftOutOf(best) });
  return { model, pins: transfer2(best, model), proven };
}
function leftOutOf(composition) {
  return composition.model.specialties.flatMap(
    (part) => !part.pin || (composition.placed[part.no] ?? 0) > 0 ? [] : [{ pin: part.pin, reasons: [{ code: PINNED, params: { pin: part.pin.id } }, ...reasonsOf(composition, part, 0)] }]
  );
}
function transfer2(from, model) {
  const { startOf } = makeHands(model);
  const entries = [...from.entries.values()].flatMap(({ column, count }) => {
    const before2 = from.model.specialties[column.specialty];
    const after = model.specialties.find(({ pin }) => pin !== null && pin === before2?.pin);
    const graph = after?.graphs[before2?.graphs.indexOf(column.graph) ?? -1];
    const steps2 = column.steps.flatMap((step) => graph?.steps[step.no] ?? []);
    return graph ? [{ column: makeColumn(model, graph, steps2, startOf(graph.no)), count }] : [];
  });
  return Composition.of(model, entries);
}

// src/engines/composer/search/solve.ts
var search = async (request) => new Search(request, await settlePins(request), await loadHighs3()).run();
var NEAR = 1 / 100;
var CLOSE = 1 / 4e3;
var ENOUGH = 1 / 500;
var Search = class {
  request;
  hands;
  model;
  pins;
  pinsProven;
  state;
  /** For the many small problems; a large one gets its own, because WebAssembly memory never shrinks. */
  highs;
  constructor(request, { model, pins: pins2, proven }, highs) {
    this.highs = highs;
    this.request = request;
    this.model = model;
    this.pins = pins2;
    this.pinsProven = proven;
    this.hands = makeHands(model);
    this.state = { phase: "start", best: new Composition(model), bound: 0, placedProven: false, columns: 0 };
  }
  async run() {
    const { limits, seed } = this.request;
    const first = this.pins.copy();
    fill(this.hands, first, null);
    this.offer(first);
    await pause();
    if (first.unplaced() > 0 && !this.request.stop()) this.offer(repair(this.hands, first, seededRandom(seed), limits.repairRounds));
    await pause();
    if (this.model.graphs.length === 0) this.raise(this.state.best.cost());
    else {
      if (this.state.best.unplaced() > 0) await this.placeMore();
      await this.prove();
    }
    this.enter("done");
    return this.state;
  }
  async placeMore() {
    this.enter("search");
    const { problem, limits, stop } = this.request;
    const { better, atLeastUnplaced: atLeastUnplaced2 } = await placeMore(problem, this.state.best, limits, stop);
    if (better) this.offer(better);
    this.state.placedProven = this.pinsProven && atLeastUnplaced2 >= this.state.best.unplaced();
  }
  async prove() {
    this.enter("bound");
    const limit = this.state.best.unplaced();
    const layout = new Layout(this.model, limit === 0 ? chordsOf(this.model) : []);
    const found = await this.relaxed(layout, { cost: 0, limit });
    if (!found?.relaxed.prices) return;
    this.enter("improve");
    const near = /* @__PURE__ */ new Map();
    for (const column of found.columns) near.set(column.key, column);
    if (this.gap() > 0) await this.integer(layout, { cost: 0, limit }, found.columns, NEAR);
    await this.raiseByParts(layout, limit, found.relaxed, near);
    if (this.gap() > 0) await this.integer(layout, { cost: 0, limit }, [...near.values()]);
    if (this.gap() > ENOUGH * this.state.best.cost()) await this.close(layout, limit, found.relaxed, near);
  }
  /** A better plan holds only columns with a reduced cost below the gap: the last look is over those, or as many of them as there is room for. */
  async close(layout, limit, relaxed, near) {
    const { columns, theta } = this.within(this.model.graphs, relaxed, this.state.best.cost() - relaxed.bound, this.request.limits.columns);
    for (const column of columns) near.set(column.key, column);
    const bound = await this.integer(layout, { cost: 0, limit }, [...near.values()]);
    const { pinnedCost, grain } = this.model;
    this.raise(roundUp(Math.min(bound, relaxed.exact + theta), grain) + pinnedCost);
  }
  /** Adds up what whole numbers cost each specialty more than the relaxation believes. */
  async raiseByParts(layout, limit, relaxed, near) {
    const { duals, least } = relaxed;
    if (!duals || !relaxed.prices) return;
    const unplacedPrice = limit === 0 ? 0 : demandPrices(duals, this.model, limit)[limit - 1] ?? 0;
    let more = 0;
    for (const id of new Set(this.model.specialties.map((specialty) => specialty.id))) {
      if (this.request.stop() || this.gap() <= 0) return;
      const own2 = this.model.specialties.filter((specialty) => specialty.id === id);
      const graphs = own2.flatMap((specialty) => specialty.graphs);
      if (own2.every(({ count }) => count === 0)) continue;
      const part = pricedPart(this.model, id);
      const partLayout = new Layout(part, limit === 0 ? chordsOf(part) : []);
      const partDuals = pricedDuals(duals, layout, partLayout, id);
      const mine = own2.reduce(
        (sum2, { no, count, must }) => sum2 + (must ? 0 : Math.max(0, (duals.demand[no] ?? 0) - unplacedPrice) * Math.min(count, limit) * SCALE),
        0
      );
      const low = lagrangianSum(partDuals, partLayout, least) - mine;
      const { columns, theta } = this.within(graphs, relaxed, this.gap(), this.request.limits.partColumns);
      const priced = columns.map((column) => pricedColumn(column, duals, layout));
      const from = new Composition(part);
      const result = await this.integerPart(part, { cost: unplacedPrice, limit }, priced, from);
      more += Math.max(0, Math.min(result.bound - low, theta));
      for (const { column } of result.best?.entries.values() ?? []) {
        const plain = columns.find(({ key }) => key === column.key);
        if (plain) near.set(column.key, plain);
      }
      this.raise(roundUp(relaxed.exact + more, this.model.grain) + this.model.pinnedCost);
    }
  }
  /** Every column of some graphs with a reduced cost up to `theta`, which is halved until they are not too many. */
  within(graphs, relaxed, theta, most) {
    for (let under = theta; relaxed.prices && under > 1 && !this.request.stop(); under /= 2) {
      const columns = columnsWithin(this.hands, graphs, relaxed.prices, under, most);
      if (columns) return { columns, theta: under };
    }
    return { columns: [], theta: 0 };
  }
  async relaxed(layout, unplaced) {
    const master = new Master(this.highs, layout, unplaced);
    try {
      master.add([...this.state.best.entries.values()].map(({ column }) => column));
      const relaxed = await relax({
        hands: this.hands,
        layout,
        master,
        unplaced,
        rounds: this.request.limits.relaxRounds,
        stop: this.request.stop,
        onRound: (bound) => {
          this.raise(bound);
        }
      });
      this.state.columns = Math.max(this.state.columns, master.columns.length);
      if (relaxed.prices && !this.request.stop()) this.round(master.columns, relaxed);
      return { relaxed, columns: master.columns };
    } finally {
      master.dispose();
    }
  }
  /** Keeps the whole part of the relaxed solution and fills up at its prices. */
  round(columns, relaxed) {
    const entries = columns.map((column, i) => ({ column, count: Math.floor((relaxed.x[i] ?? 0) + 1e-6) }));
    const rounded = Composition.of(this.model, entries);
    fill(this.hands, rounded, relaxed.prices);
    this.offer(rounded);
  }
  async integer(layout, unplaced, columns, until = CLOSE) {
    if (this.request.stop()) return Number.NEGATIVE_INFINITY;
    const { limits } = this.request;
    const stop = () => this.request.stop() || this.gap() <= until * this.state.best.cost();
    const some = columns.slice(-limits.columns);
    const onBetter = (composition) => this.offer(composition);
    const highs = await loadHighs3();
    const from = this.state.best;
    const { bound } = solveInteger({ highs, layout, columns: some, unplaced, from, limits: limits.integer, stop, onBetter });
    await pause();
    return bound;
  }
  async integerPart(part, unplaced, columns, from) {
    const { limits, stop } = this.request;
    const layout = new Layout(part, unplaced.limit === 0 ? chordsOf(part) : []);
    const result = solveInteger({
      highs: this.highs,
      layout,
      columns,
      unplaced,
      from,
      limits: limits.part,
      stop,
      onBetter: () => void 0
    });
    await pause();
    return result;
  }
  gap() {
    return this.state.best.cost() - this.state.bound;
  }
  enter(phase) {
    this.state.phase = phase;
    this.request.onState(this.state, false);
  }
  offer(composition) {
    const { best } = this.state;
    if (best.entries.size > 0 && !composition.betterThan(best)) return;
    this.state.best = composition;
    this.state.placedProven ||= this.pinsProven && composition.unplaced() === 0;
    this.request.onState(this.state, true);
  }
  raise(bound) {
    if (bound <= this.state.bound) return;
    this.state.bound = Math.min(bound, this.state.best.cost());
    this.request.onState(this.state, false);
  }
};

// src/engines/composer/compose.ts
var boundsOf = (problem, { bound }) => stagesOf(problem).map((_, __, { length }) => length === 1 ? bound : 0);
var atLeastUnplaced = ({ best, placedProven }) => {
  const { scope, specialties } = best.model;
  const impossible = scope.leftOut.length + specialties.reduce((sum2, specialty) => sum2 + specialty.impossible, 0);
  return placedProven ? impossible + best.unplaced() : 0;
};
async function compose(problem, options) {
  const { seed, problemSha256, onProgress } = options;
  let stopped = false;
  const stop = () => {
    stopped ||= options.shouldStop?.() ?? false;
    return stopped;
  };
  const planOf = (state3) => toPlan(state3.best, { problemSha256, seed, stopped, bounds: boundsOf(problem, state3), atLeastUnplaced: atLeastUnplaced(state3) });
  const onState = (state3, improved) => {
    if (!onProgress) return;
    const plan = improved ? planOf(state3) : null;
    const cost = toPoints(state3.best.cost());
    const bound = toPoints(Math.min(state3.bound, state3.best.cost()));
    const leftOut = state3.best.model.scope.leftOut.length;
    const unplaced = leftOut + state3.best.unplaced() + state3.best.model.specialties.reduce((sum2, specialty) => sum2 + specialty.impossible, 0);
    const demanded = problem.demand.reduce((sum2, demand2) => sum2 + demand2.count, 0);
    const { phase, placedProven } = state3;
    onProgress({ phase, cost, bound, gap: gapOf(cost, bound), placed: demanded - unplaced, unplaced, placedProven, plan });
  };
  const state2 = await search({ problem, seed, limits: { ...STANDARD_LIMITS, ...options.limits }, stop, onState });
  return { plan: planOf(state2), report: { placedProven: state2.placedProven, columns: state2.columns } };
}

// src/engines/composer/rules/compare-tracks.ts
var byNumber = new Intl.Collator("da", { numeric: true });

// src/engines/composer/check.ts
function check(problem, plan, options = {}) {
  const context = contextOf(problem, plan);
  const findings = findAll(context);
  const figures = figuresOf(context, findings);
  const cost = toPoints(findings.reduce((sum2, finding2) => sum2 + finding2.cost, 0));
  const differences = [
    ...ids(plan),
    ...arithmetic(problem, plan, cost),
    ...staged(problem, plan, findings),
    ...compare2(plan.figures, figures, "/figures")
  ];
  if (options.problemSha256 !== void 0 && options.problemSha256 !== plan.problemSha256)
    differences.push({
      path: "/problemSha256",
      code: "otherProblem",
      params: { expected: options.problemSha256, found: plan.problemSha256 }
    });
  return { accepted: differences.length === 0 && !findings.some((finding2) => finding2.hard), findings, figures, cost, differences };
}
function ids(plan) {
  const seen = /* @__PURE__ */ new Set();
  const twice2 = [];
  const look = (id, path) => {
    if (seen.has(id)) twice2.push({ path, code: "duplicateId", params: { id } });
    seen.add(id);
  };
  plan.tracks.forEach((track, t) => {
    look(track.id, `/tracks/${t}/id`);
    track.elements.forEach((element, e) => {
      look(element.id, `/tracks/${t}/elements/${e}/id`);
    });
  });
  return twice2;
}
function arithmetic(problem, plan, cost) {
  const differences = [];
  if (plan.cost !== cost) differences.push(differs("/cost", cost, plan.cost));
  if (plan.bound > plan.cost) differences.push({ path: "/bound", code: "aboveCost", params: { bound: plan.bound, cost: plan.cost } });
  const index3 = indexProblem(problem);
  const pinned2 = pinnedFindings(problem, index3, pinnedTracks(problem, index3)).reduce((sum2, finding2) => sum2 + finding2.cost, 0);
  const gap = gapOf(plan.cost, plan.bound, plan.stages ? toPoints(pinned2) : 0);
  if (plan.gap !== gap) differences.push(differs("/gap", gap, plan.gap));
  const changes = gapInChanges(plan.cost, plan.bound, problem.weights.change);
  if (plan.stages && plan.gapChanges !== changes) differences.push(differs("/gapChanges", changes, plan.gapChanges));
  return differences;
}
function staged(problem, plan, findings) {
  if (!plan.stages) return [];
  const order2 = stagesOf(problem);
  const values = stageCosts(order2, findings).map(toPoints);
  const bounds = order2.map((_, no) => plan.stages?.[no]?.bound ?? 0);
  const expected = order2.map(({ id, tolerance }, no) => figureOf(id, tolerance, values[no] ?? 0, bounds[no] ?? 0));
  const differences = compare2(plan.stages, expected, "/stages");
  const bound = bounds.reduce((sum2, one2) => sum2 + one2, 0);
  if (plan.bound !== bound) differences.push(differs("/bound", bound, plan.bound));
  order2.forEach((_, no) => {
    const [cost, low] = [values[no] ?? 0, bounds[no] ?? 0];
    if (low > cost) differences.push({ path: `/stages/${no}/bound`, code: "aboveCost", params: { bound: low, cost } });
  });
  const { placing } = plan;
  const unplaced = plan.unplaced.reduce((sum2, { count }) => sum2 + count, 0);
  if (!placing || placing.unplaced !== unplaced || placing.atLeast > unplaced || placing.proven !== (placing.atLeast === unplaced))
    differences.push(differs("/placing", unplaced, placing?.unplaced));
  return differences;
}
var differs = (path, expected, found) => ({
  path,
  code: "differs",
  params: { expected: shown(expected), found: shown(found) }
});
var shown = (value) => typeof value === "number" ? value : JSON.stringify(value ?? null);
function compare2(found, expected, path) {
  if (isRecord(found) && isRecord(expected))
    return [.../* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap(
      (key) => compare2(found[key], expected[key], `${path}/${key}`)
    );
  return Object.is(found, expected) ? [] : [differs(path, expected, found)];
}
var isRecord = (value) => typeof value === "object" && value !== null;

// src/engines/composer/explain/explain.ts
import loadHighs5 from "highs";

// src/engines/composer/explain/bottlenecks.ts
import loadHighs4 from "highs";

// src/engines/composer/explain/program.ts
var PER_MONTH = 1 / 200;

// src/engines/composer/generate/pins.ts
var wholePin = ({ id, specialty, pattern: pattern3, start, elements }) => ({
  id,
  specialty,
  pattern: pattern3,
  start,
  elements: elements.map(({ id: id2, unit, from, months, kind }) => ({ id: id2, unit, from, months, kind }))
});
function partialPin(track, random) {
  const kept = wholePin(track);
  const open = Math.floor(random() * kept.elements.length);
  const elements = kept.elements.map((element, i) => {
    const { from, ...rest } = element;
    const unit = i === open || random() < 0.6 ? null : element.unit;
    const months = random() < 0.5 ? null : element.months;
    return { ...rest, unit, months, ...unit !== null && random() < 0.7 ? { from } : {} };
  });
  return { ...kept, pattern: random() < 0.8 ? track.pattern : null, elements };
}

// src/engines/composer/explain/ways-out.ts
var ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER };

// src/engines/composer/explain/explanation.schema.json
var explanation_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "videre-explanation/1",
  title: "Why a plan does not meet what is asked",
  type: "object",
  additionalProperties: false,
  required: ["schema", "problemSha256", "version", "plan", "notMet", "answers", "bottlenecks", "shares"],
  properties: {
    schema: { const: "videre-explanation/1" },
    problemSha256: { type: "string", description: "SHA-256 of the problem's canonical JSON." },
    version: { type: "string" },
    plan: { enum: ["given", "composed"], description: "Whether the plan explained was given or composed." },
    notMet: { type: "array", items: { $ref: "#/$defs/notMet" } },
    answers: { type: "array", items: { $ref: "#/$defs/answer" } },
    bottlenecks: { type: "array", items: { $ref: "#/$defs/bottleneck" } },
    shares: { type: "array", items: { $ref: "#/$defs/tightShare" } }
  },
  $defs: {
    month: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
    orMonth: { anyOf: [{ $ref: "#/$defs/month" }, { type: "null" }] },
    orText: { type: ["string", "null"] },
    kind: { enum: ["own", "side"] },
    orKind: { enum: ["own", "side", null] },
    wishKind: { enum: ["placed", "pin", "share", "aim", "startArea", "endArea", "startShortage", "endShortage"] },
    rule: {
      type: "object",
      description: "A rule by name; what does not concern it is null. The parameters of each kind stand in the composer's README.",
      additionalProperties: false,
      required: ["kind", "specialty", "unit", "element", "from", "to", "params"],
      properties: {
        kind: {
          enum: [
            "placed",
            "pin",
            "share",
            "aim",
            "startArea",
            "endArea",
            "startShortage",
            "endShortage",
            "capacity",
            "ceiling",
            "occupancy",
            "approval",
            "approved",
            "competence",
            "units",
            "sameUnit",
            "twoSites",
            "shortest",
            "lengths",
            "pure",
            "noPattern"
          ]
        },
        specialty: { $ref: "#/$defs/orText" },
        unit: { $ref: "#/$defs/orText" },
        element: { $ref: "#/$defs/orKind" },
        from: { $ref: "#/$defs/orMonth" },
        to: { $ref: "#/$defs/orMonth" },
        params: { type: "object", additionalProperties: { type: ["string", "number"] } }
      }
    },
    notMet: {
      type: "object",
      additionalProperties: false,
      required: ["wish", "found", "asked", "starts"],
      properties: {
        wish: { $ref: "#/$defs/rule" },
        found: { type: "number", description: "Tracks; of shares hundredths of a per cent." },
        asked: { type: "number" },
        starts: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["start", "count"],
            properties: { start: { $ref: "#/$defs/month" }, count: { type: "integer", minimum: 1 } }
          }
        }
      }
    },
    answer: {
      type: "object",
      additionalProperties: false,
      required: ["wish", "outcome", "decidedBy", "conflict", "minimal", "price", "alternatives"],
      properties: {
        wish: { $ref: "#/$defs/rule" },
        outcome: { enum: ["impossible", "possible", "undecided"] },
        decidedBy: { enum: ["relaxation", "whole", null] },
        conflict: { type: "array", items: { $ref: "#/$defs/rule" } },
        minimal: { type: "boolean", description: "Each rule was left out in turn, and a plan found that keeps the others." },
        price: { $ref: "#/$defs/orPrice" },
        alternatives: {
          type: "array",
          maxItems: 5,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["changes", "price"],
            properties: {
              changes: { type: "array", minItems: 1, items: { $ref: "#/$defs/change" } },
              price: { $ref: "#/$defs/orPrice" }
            }
          }
        }
      }
    },
    orPrice: {
      anyOf: [
        { type: "null" },
        {
          type: "object",
          description: "The plan with the changes beside the plan explained: more (or less) of each.",
          additionalProperties: false,
          required: ["cost", "placed", "changes", "kilometres"],
          properties: {
            cost: { type: "number" },
            placed: { type: "integer" },
            changes: { type: "integer" },
            kilometres: { type: "integer" }
          }
        }
      ]
    },
    change: {
      type: "object",
      description: "What would have to be different; the kind tells which fields it has.",
      additionalProperties: false,
      required: ["kind"],
      properties: {
        kind: { enum: ["places", "ceiling", "count", "share", "approval", "pin", "exception"] },
        unit: { type: "string" },
        specialty: { $ref: "#/$defs/orText" },
        element: { $ref: "#/$defs/kind" },
        from: { $ref: "#/$defs/month" },
        to: { $ref: "#/$defs/month" },
        places: { type: "integer", minimum: 1 },
        count: { type: "integer", minimum: 0 },
        was: {
          anyOf: [
            { type: "integer" },
            {
              type: "object",
              additionalProperties: false,
              required: ["low", "high"],
              properties: { low: { type: "integer" }, high: { type: "integer" } }
            }
          ]
        },
        area: { type: "string" },
        low: { type: "integer" },
        high: { type: "integer" },
        months: { type: "integer", minimum: 1 },
        pin: { type: "string" },
        rule: { $ref: "#/$defs/rule" }
      }
    },
    bottleneck: {
      type: "object",
      additionalProperties: false,
      required: ["unit", "specialty", "element", "from", "to", "tenths", "others", "tracks", "points", "tried", "holdsFor"],
      properties: {
        unit: { type: "string" },
        specialty: { $ref: "#/$defs/orText" },
        element: { $ref: "#/$defs/orKind" },
        from: { $ref: "#/$defs/month" },
        to: { $ref: "#/$defs/month" },
        tenths: { type: "integer", description: "Places in the tightest month, in tenths." },
        others: { type: "integer", description: "Of them used by others." },
        tracks: { type: "number", description: "What one place more is worth at the margin, in tracks placed." },
        points: { type: "number", description: "And in cost points." },
        tried: {
          anyOf: [
            { type: "null" },
            {
              type: "array",
              items: {
                type: "object",
                additionalProperties: false,
                required: ["places", "tracks", "points"],
                properties: { places: { type: "integer" }, tracks: { type: "number" }, points: { type: "number" } }
              }
            }
          ]
        },
        holdsFor: { type: ["integer", "null"], description: "So many places more are worth as much as the first, each." }
      }
    },
    tightShare: {
      type: "object",
      additionalProperties: false,
      required: ["specialty", "area", "side", "points"],
      properties: {
        specialty: { $ref: "#/$defs/orText" },
        area: { type: "string" },
        side: { enum: ["low", "high", "aim"] },
        points: { type: "number", description: "What one percentage point less is worth at the margin, in cost points." }
      }
    }
  }
};

// src/engines/composer/explain/read.ts
var shape3 = Compile(explanation_schema_default);

// src/engines/composer/generate/random.ts
function randomOf(seed, ...names3) {
  let state2 = seed >>> 0;
  for (const letter of names3.join("|")) state2 = Math.imul(state2 ^ letter.charCodeAt(0), 16777619) + 2654435769;
  return seededRandom(state2);
}
var between = (low, high, random) => low + Math.floor(random() * (high - low + 1));
var pick = (list, random) => list[Math.floor(random() * list.length)];
function shuffled(list, random) {
  return list.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

// src/engines/composer/generate/shapes.ts
var SPECIAL = "special";
var HOSTS = ["med", "kir", "psyk", "aku", "gyn", "paed"];
var INSTITUTE = "institut";
var own = (months, more = {}) => ({
  kind: "own",
  months,
  competence: null,
  units: null,
  sameUnitAs: null,
  ...more
});
var special = (months) => own(months, { competence: SPECIAL });
var home = (months, sameUnitAs = 0) => own(months, { sameUnitAs });
var side = (months, competence) => ({ ...own(months), kind: "side", competence });
var steps = (from, to, by = 6) => Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);
var twelve = [{ group: SPECIAL, months: 12 }];
var shapes = [
  // home – three side placements – university – home
  () => [
    {
      months: 48,
      elements: [own([12, 18]), side([3], "psyk"), side([3], "kir"), side([6], "med"), special([12, 18]), home([6, 12])]
    }
  ],
  // two parts of free lengths, or home – away – home
  () => [
    { months: 48, elements: [own(steps(12, 36)), own(steps(12, 36))], competences: twelve },
    { months: 48, elements: [own(steps(12, 24)), own(steps(12, 24)), home(steps(12, 24))], competences: twelve }
  ],
  // home – university – home
  () => [
    { months: 60, elements: [own([12, 18]), special([24, 30]), home([12, 18, 24])] },
    { months: 60, elements: [special([24, 30]), own([30, 36])] }
  ],
  () => [
    { months: 60, elements: [own(steps(12, 48)), own(steps(12, 48))], competences: twelve },
    { months: 60, elements: [own(steps(12, 24)), own(steps(12, 36)), home(steps(12, 24))], competences: twelve }
  ],
  // a home department, another department, three months of something else
  () => [{ months: 48, elements: [own([15, 18, 21, 24]), special([12]), side([3], "aku"), home([9, 12, 15, 18])], shortest: 3 }],
  // half a year of side placement in the middle
  () => [
    { months: 48, elements: [own(steps(12, 30)), side([6], "med"), own(steps(12, 30))] },
    { months: 48, elements: [own(steps(12, 24)), side([6], "med"), own([12, 18]), home([12])] }
  ],
  // fifteen months four times, two of them at the university or each somewhere
  () => [
    { months: 60, elements: [own([15]), own([15]), special([15]), own([15])] },
    {
      months: 60,
      elements: [own([15]), home([15]), special([15]), home([15], 2)],
      competences: [{ group: SPECIAL, months: 30 }]
    }
  ],
  // four years at four departments
  () => [
    { months: 48, elements: [own([12]), own([12]), special([12]), own([12])] },
    { months: 48, elements: [own([24]), special([12]), own([12])] }
  ],
  // half a year of surgery first, then a home in two periods
  () => [{ months: 54, elements: [side([6], "kir"), own(steps(12, 24)), special([12, 18]), home(steps(6, 18), 1)] }]
];
var instituteShape = () => [{ months: 48, elements: [own([12, 18]), side([9], INSTITUTE), own([21, 27])] }];
var wideShape = () => ({ months: 48, elements: [own(steps(12, 24)), own(steps(12, 24)), own(steps(12, 24))] });
var richShape = (months) => ({
  months,
  elements: Array.from({ length: 4 }, () => own(steps(6, 30))),
  competences: twelve
});
var practiceShapes = () => [
  [side([6], "med"), side([6], "kir"), side([6], "psyk"), side([6, 12], "gyn"), home([12]), home([12, 18])],
  [side([12], "aku"), side([6], "gyn"), side([6], "paed"), side([6], "psyk"), home([24])]
].map((rest) => ({ months: 60, elements: [own([6]), ...rest], pure: true, sites: { count: 0, months: 0 } }));

// src/engines/composer/generate/specialties.ts
var GENERAL_PRACTICE = "almen";
var NATION = [
  355,
  77,
  55,
  41,
  39,
  38,
  32,
  30,
  29,
  27,
  27,
  26,
  25,
  25,
  25,
  24,
  23,
  23,
  22,
  21,
  20,
  18,
  18,
  17,
  16,
  14,
  13,
  11,
  9,
  8,
  7,
  7,
  6,
  6,
  6,
  4,
  3,
  2,
  2
];
var FIVE = [66, 48, 32, 14, 2];
var ROUNDS = [
  [3, 9],
  [2, 8],
  [5, 11],
  [3, 9],
  [3, 6, 10]
];
function makeSpecialties(extent, rich, seed, random) {
  const base = extent === "all" ? NATION : extent === "five" ? FIVE : [between(24, 40, random)];
  const jitter = extent === "specialty" ? 0 : 0.2;
  const hosts = extent === "all" ? HOSTS : [];
  return base.map((count, i) => {
    const general = extent === "all" && i === 0;
    const id = general ? GENERAL_PRACTICE : `speciale-${String(i).padStart(2, "0")}`;
    const yearly = Math.max(1, count * (1 + jitter * (2 * random() - 1)));
    const institute = extent === "all" && (i === 12 + seed % 5 || i === 26 + seed % 4);
    const turn = extent === "specialty" ? seed + 4 : i + seed;
    const shape4 = general ? practiceShapes() : institute ? instituteShape() : shapes[turn % shapes.length]?.() ?? [];
    if (i % 2 === 1 && extent === "all" && !institute && yearly >= 8) shape4.push(wideShape());
    if (rich && !general && !institute && yearly >= 12) shape4.push(richShape(i % 2 === 0 ? 48 : 60));
    return {
      id,
      yearly,
      phase: random(),
      rounds: yearly < 5 ? [oneRound(random)] : ROUNDS[between(0, ROUNDS.length - 1, random)] ?? [],
      department: general ? "praksis" : hosts[i - 1] ?? id,
      institute,
      patterns: shape4.map((given2, n) => patternOf(id, n, given2, yearly))
    };
  });
}
var oneRound = (random) => random() < 0.5 ? 3 : 9;
var patternOf = (specialty, n, shape4, yearly) => ({
  id: `${specialty}-${n + 1}`,
  specialty,
  name: `Syntetisk m\xF8nster ${n + 1}`,
  competences: [],
  // The smallest specialties have an exemption: one department in the region must do.
  sites: { count: yearly < 4 ? 0 : 2, months: 12 },
  shortest: 6,
  pure: false,
  ...shape4
});
function makeDemand(made, part, first, nth) {
  return made.flatMap(({ id, yearly, phase, rounds }) => {
    const until = (n) => Math.floor(yearly * part * n + phase);
    const count = until(nth + 1) - until(nth);
    return count === 0 ? [] : [{ specialty: id, count, starts: rounds.map((at) => `${first + nth}-${String(at).padStart(2, "0")}`) }];
  });
}

// src/engines/composer/generate/house.ts
var ALWAYS2 = { from: "2018-01", to: "2050-01" };
var isInstitute = (unit) => unit.startsWith("institut-");
function makeHouse(region, made, random) {
  const universities = between(2, 3, random);
  const hospitals = placed2(region, between(...region.hospitals, random), (i, area2) => hospital(region, i, area2, i < universities, random));
  const builder = new Builder(region, hospitals, random);
  for (const specialty of made) builder.own(specialty);
  for (const specialty of made) builder.side(specialty);
  return builder.house;
}
var Builder = class {
  house;
  region;
  hospitals;
  random;
  hosts = /* @__PURE__ */ new Map();
  constructor(region, hospitals, random) {
    this.region = region;
    this.hospitals = hospitals;
    this.random = random;
    this.house = { sites: [...hospitals], units: [], approvals: [] };
  }
  own(specialty) {
    const { random, region } = this;
    if (specialty.id === GENERAL_PRACTICE) {
      const pools = placed2(region, between(...region.pools, random), (i, area2) => pool(region, i, area2, random));
      this.house.sites.push(...pools);
      for (const site of pools) this.approve(site, specialty.department, specialty.id, "own", ["praksis"]);
      return;
    }
    const host = HOSTS.includes(specialty.department);
    const size = host ? this.hospitals.length * 0.8 : 0.5 + 2.2 * Math.log2(1 + specialty.yearly * region.part) + 2 * random() - 1;
    for (const site of this.spread(Math.max(3, Math.round(size)))) {
      const special2 = site.university.length > 0 || random() < 0.2;
      this.approve(site, specialty.department, specialty.id, "own", special2 ? [SPECIAL, "almindelig"] : ["almindelig"]);
    }
    if (host) this.hosts.set(specialty.department, this.sitesOf(specialty.department));
  }
  /** In general practice every department that takes side placements; else some. */
  side({ id, patterns }) {
    const elements = patterns.flatMap((pattern3) => pattern3.elements).filter(({ kind }) => kind === "side");
    for (const group of new Set(elements.map(({ competence }) => competence ?? ""))) {
      if (group === INSTITUTE) {
        this.institute(id);
        continue;
      }
      const sites = this.hosts.get(group) ?? this.spread(Math.round(this.hospitals.length * 0.7));
      this.hosts.set(group, sites);
      const some = id === GENERAL_PRACTICE ? sites : this.spread(between(3, 7, this.random), sites);
      for (const site of some) this.approve(site, group, id, "side", [group]);
    }
  }
  /** The institute is in the capital; whoever is not from there has a part of it, outside the areas of the agreement. */
  institute(specialty) {
    const id = `institut-${specialty}`;
    const site = {
      ...hospital(this.region, 0, { id: "", part: 1, east: 720, north: 6170 }, false, () => 0.5),
      id,
      name: `Syntetisk ${id}`
    };
    this.house.sites.push({ ...site, area: this.region.id === "ost" ? "hovedstaden" : null });
    this.house.units.push({ id, name: `Syntetisk ${id}`, site: id, ceilings: [] });
    this.house.approvals.push({ unit: id, specialty, kind: "side", ...ALWAYS2, tenths: 0, gives: [INSTITUTE] });
  }
  /** So many of the sites: a university hospital, one of every area, then any. */
  spread(most, sites = this.hospitals) {
    const order2 = shuffled(sites, this.random);
    const first = this.region.areas.map(({ id }) => order2.find((site) => site.area === id));
    const wanted = [...order2.filter((site) => site.university.length > 0), ...first, ...order2];
    return [...new Set(wanted.filter((site) => site !== void 0))].slice(0, most);
  }
  sitesOf(department) {
    return this.hospitals.filter((site) => this.house.units.some((unit) => unit.id === `${site.id}-${department}`));
  }
  approve(site, department, specialty, kind, gives) {
    const unit = `${site.id}-${department}`;
    if (!this.house.units.some(({ id }) => id === unit))
      this.house.units.push({ id: unit, name: `Syntetisk afdeling ${unit}`, site: site.id, ceilings: [] });
    this.house.approvals.push({ unit, specialty, kind, ...ALWAYS2, tenths: 0, gives });
  }
};
function placed2(region, count, make) {
  return Array.from({ length: count }, (_, i) => {
    const upTo = (n) => region.areas.slice(0, n + 1).reduce((sum2, { part }) => sum2 + part, 0);
    const area2 = region.areas.find((_2, n) => upTo(n) * count > i + 0.5) ?? region.areas.at(-1);
    return make(i, area2 ?? { id: "", part: 1, east: 0, north: 0 });
  });
}
function hospital(region, i, area2, university2, random) {
  const outer = area2.id === region.areas.at(-1)?.id;
  return {
    id: `${region.id}-hospital-${String(i + 1).padStart(2, "0")}`,
    name: `Syntetisk hospital ${region.id} ${i + 1}`,
    area: area2.id,
    east: Math.round(area2.east + random() * 45),
    north: Math.round(area2.north + random() * 60),
    shortage: !university2 && random() < (outer ? 0.5 : 0.1) ? [pick([ALWAYS2, ALWAYS2, { ...ALWAYS2, to: "2031-01" }], random) ?? ALWAYS2] : [],
    university: university2 ? [ALWAYS2] : []
  };
}
var pool = (region, i, area2, random) => ({
  ...hospital(region, i, area2, false, random),
  id: `${region.id}-omraade-${String(i + 1).padStart(2, "0")}`,
  name: `Syntetisk praksisomr\xE5de ${region.id} ${i + 1}`
});

// src/engines/composer/generate/regions.ts
var area = (id, part, east, north) => ({ id, part, east, north });
function regionShapes(random) {
  const sydDivided = random() < 0.4;
  const nordShares = random() < 0.5;
  return [
    {
      id: "ost",
      part: 0.44,
      areas: [area("hovedstaden", 0.57, 700, 6160), area("sjaelland", 0.43, 630, 6110)],
      hospitals: [14, 17],
      pools: [14, 20],
      agreement: "exact"
    },
    {
      id: "syd",
      part: 0.22,
      areas: sydDivided ? [area("fyn", 0.4, 570, 6110), area("sydjylland", 0.6, 480, 6110)] : [area("syddanmark", 1, 500, 6110)],
      hospitals: [8, 10],
      pools: [9, 12],
      agreement: sydDivided ? "floor" : "none"
    },
    {
      id: "nord",
      part: 0.34,
      areas: [area("midtjylland", 0.64, 500, 6210), area("nordjylland", 0.36, 540, 6310)],
      hospitals: [11, 14],
      pools: [12, 16],
      agreement: nordShares ? "floor" : "none"
    }
  ];
}
function makeAgreement(region, made, random) {
  const areas = region.areas.map(({ id }) => id);
  const home2 = areas.at(-1) ?? "";
  const ids2 = made.map(({ id }) => id);
  const ordinary = ids2.filter((id) => id !== GENERAL_PRACTICE);
  const exempt = ordinary.length > 30 ? ordinary.slice(-2) : [];
  const under = ordinary.filter((id) => !exempt.includes(id));
  const share = (specialty, low, high, aim) => ({ specialty, area: home2, low, high, aim });
  const percent = pick([35, 40, 40, 45], random) ?? 40;
  const aiming = under.length > 10 ? pick(under, random) : void 0;
  const exact = (id) => id === aiming ? share(id, percent, 100, 70) : share(id, percent, percent, null);
  const general = ids2.includes(GENERAL_PRACTICE) ? [share(GENERAL_PRACTICE, 50, 50, null)] : [];
  const some = under.filter(() => random() < 0.5);
  const shares = {
    exact: [...under.map(exact), ...general, share(null, percent, percent, null)],
    floor: some.map((id) => share(id, 25, 100, random() < 0.3 ? 40 : null)),
    none: []
  }[region.agreement];
  const kept = region.agreement === "exact";
  return {
    id: `syntetisk-${region.id}`,
    name: `Syntetisk aftale, ${region.id}`,
    areas,
    shares,
    overall: kept ? under : [],
    home: home2,
    startEnd: kept ? under : some,
    bothAreas: kept ? under : []
  };
}

// src/engines/composer/generate/practices.ts
function makePractices({ id, site }, tenths, stays, now, random) {
  const made = [];
  for (let left = Math.floor(tenths / 10); left > 0; ) {
    const places = Math.min(left, between(1, 2, random));
    made.push({ places, used: /* @__PURE__ */ new Map() });
    left -= places;
  }
  for (const stay of stays) {
    const months = stay.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    const practice = made.find(({ places, used }) => months.every((at) => (used.get(at) ?? 0) < places));
    for (const at of months) practice?.used.set(at, (practice.used.get(at) ?? 0) + 1);
  }
  return made.map(({ places, used }, i) => ({
    id: `${id}-${i + 1}`,
    name: `Syntetisk praksis ${site} ${i + 1}`,
    places: [{ ...ALWAYS2, tenths: 10 * places }],
    taken: runs2(used, now)
  }));
}
function runs2(used, now) {
  const rows = [];
  for (const at of [...used.keys()].filter((month2) => month2 >= now).sort((a, b) => a - b)) {
    const tenths = 10 * (used.get(at) ?? 0);
    const last = rows.at(-1);
    if (last?.to === at && last.tenths === tenths) last.to++;
    else rows.push({ from: at, to: at + 1, tenths });
  }
  return rows.map(({ from, to, tenths }) => ({ from: monthText(from), to: monthText(to), tenths }));
}

// src/engines/composer/generate/sample.ts
var TRIES = 2e3;
var Sampler = class {
  problem;
  index;
  patterns;
  lengths = /* @__PURE__ */ new Map();
  units = /* @__PURE__ */ new Map();
  constructor(problem) {
    this.problem = problem;
    this.index = indexProblem(problem);
    this.patterns = groupBy(problem.patterns, ({ specialty }) => specialty);
    for (const pattern3 of problem.patterns) this.lengths.set(pattern3, lengthsOf(pattern3));
    for (const { unit, specialty, kind, gives } of problem.approvals) {
      const area2 = this.index.units.get(unit)?.site.area ?? null;
      for (const group of [null, ...gives])
        for (const where of [null, area2]) {
          const key = `${specialty}|${kind}|${group}|${where}`;
          this.units.set(key, [...this.units.get(key) ?? [], unit]);
          if (area2 === null) break;
        }
    }
  }
  /** Null when none was found in many tries. */
  draw(specialty, start, random) {
    for (let i = 0; i < TRIES; i++) {
      const shape4 = pick(this.patterns.get(specialty) ?? [], random);
      const track = shape4 && this.attempt(shape4, start, random);
      if (!track) continue;
      const context = contextOf(this.problem, { tracks: [track], unplaced: [] }, this.index);
      if ([pattern2, competences, twoSites, pure].every((rule) => rule(context).length === 0)) return track;
    }
    return null;
  }
  attempt(shape4, start, random) {
    const lengths = pick(this.lengths.get(shape4) ?? [], random) ?? [];
    const area2 = shape4.pure ? pick(this.problem.agreement.areas, random) : null;
    const units = [];
    let at = month(start);
    const elements = shape4.elements.map(({ kind, competence, sameUnitAs }, i) => {
      const here = this.units.get(`${shape4.specialty}|${kind}|${competence}|${area2}`) ?? [];
      const unit = (sameUnitAs === null ? pick(here, random) : units[sameUnitAs]) ?? "";
      const months = lengths[i] ?? 0;
      units.push(unit);
      const from = monthText(at);
      at += months;
      return { id: `e${i}`, unit, from, months, kind };
    });
    return units.includes("") ? null : { id: "x", specialty: shape4.specialty, pattern: shape4.id, start, elements };
  }
};
function lengthsOf({ months, elements }) {
  let open = [{ sum: 0, list: [] }];
  for (const element of elements)
    open = open.flatMap(
      ({ sum: sum2, list }) => element.months.filter((n) => sum2 + n <= months).map((n) => ({ sum: sum2 + n, list: [...list, n] }))
    );
  return open.filter(({ sum: sum2 }) => sum2 === months).map(({ list }) => list);
}

// src/engines/composer/generate/room.ts
var COHORTS = 5;
var LONGEST = 8;
var DRAWS = 6;
function giveRoom(problem, { earlier, years, firstYear }, random, tight) {
  const first = month(`${firstYear - earlier.length}-01`);
  const horizon = (earlier.length + years.length + LONGEST) * 12;
  const now = earlier.length * 12;
  const sampler = new Sampler(problem);
  const before2 = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Map();
  const units = /* @__PURE__ */ new Map();
  const sample = [];
  const stays = /* @__PURE__ */ new Map();
  const use = (series, key, from, months) => {
    let row = series.get(key);
    if (!row) {
      row = new Int32Array(horizon);
      series.set(key, row);
    }
    for (let at = Math.max(0, from - first); at < Math.min(horizon, from - first + months); at++) row[at] = (row[at] ?? 0) + 1;
  };
  const raises = ({ specialty, elements }) => elements.reduce((sum2, { unit, kind, from, months }) => {
    const row = all.get(placeKey(unit, specialty, kind));
    const at = month(from) - first;
    return sum2 + (Math.max(0, ...row?.subarray(at, at + months) ?? []) >= Math.max(0, ...row ?? []) ? 1 : 0);
  }, 0);
  [...earlier, ...years].forEach((demand2, cohort) => {
    const past = cohort < earlier.length;
    for (const { specialty, count, starts } of demand2)
      for (let n = 0; n < count; n++) {
        const track = evenly(() => sampler.draw(specialty, starts[n % starts.length] ?? "", random), raises);
        if (!track) continue;
        if (cohort === earlier.length) sample.push(named2(track, sample.length));
        if (past && random() < 0.06) continue;
        const late = past && random() < 0.12 ? 6 : 0;
        if (past && specialty === GENERAL_PRACTICE) {
          const own2 = track.elements.filter(({ kind }) => kind === "own");
          const spans = own2.map(({ from, months }) => ({ from: month(from) + late, to: month(from) + late + months }));
          const pool2 = own2[0]?.unit ?? "";
          stays.set(pool2, [...stays.get(pool2) ?? [], spans]);
        }
        for (const { unit, kind, from, months } of track.elements) {
          const key = placeKey(unit, specialty, kind);
          for (const series of past ? [all, before2] : [all]) use(series, key, month(from) + late, months);
          use(units, unit, month(from) + late, months);
        }
      }
  });
  const most = (row, from = now, to = horizon) => Math.max(0, ...row?.subarray(from, to) ?? []);
  const places = (peak) => 10 * (tight ? Math.max(0, peak - (random() < 0.2 ? 1 : 0)) : Math.ceil(peak * 1.1));
  problem.approvals = problem.approvals.flatMap((row) => {
    const series = all.get(placeKey(row.unit, row.specialty, row.kind));
    const turn = !isInstitute(row.unit) && random() < 0.1 ? now + between(6, 48, random) : horizon;
    const rows = [{ ...row, to: turn < horizon ? monthText(first + turn) : ALWAYS2.to, tenths: places(most(series, now, turn)) }];
    if (turn < horizon) rows.push({ ...row, from: monthText(first + turn), tenths: places(most(series, turn)) });
    return rows.filter(({ tenths }) => tenths > 0 || random() < 0.1);
  });
  for (const row of problem.approvals.filter(({ specialty, kind }) => specialty === GENERAL_PRACTICE && kind === "own")) {
    const unit = problem.units.find(({ id }) => id === row.unit);
    if (unit && !unit.practices) unit.practices = makePractices(unit, row.tenths, stays.get(unit.id) ?? [], first + now, random);
  }
  const used = new Set(problem.approvals.map(({ unit }) => unit));
  problem.units = problem.units.filter(({ id }) => used.has(id));
  const hosted = new Set(problem.approvals.filter(({ kind }) => kind === "side").map(({ unit }) => unit));
  for (const unit of problem.units)
    if (!isInstitute(unit.id) && random() < (hosted.has(unit.id) ? 0.6 : 0.1))
      unit.ceilings = [{ ...ALWAYS2, tenths: 10 * (tight ? most(units.get(unit.id)) : Math.ceil(most(units.get(unit.id)) * 1.03)) }];
  problem.occupancy = [...before2].flatMap(([key, row]) => periods(key, row, first, now));
  return sample;
}
function evenly(draw, raises) {
  const draws = Array.from({ length: DRAWS }, draw).filter((track) => track !== null);
  return draws.reduce((best, track) => {
    const more = raises(track);
    return best && best.more <= more ? best : { track, more };
  }, null)?.track ?? null;
}
var named2 = (track, n) => {
  const elements = track.elements.map((element) => ({ ...element, id: `sample-${n + 1}-${element.id}` }));
  return { ...track, id: `sample-${n + 1}`, elements };
};
function periods(key, series, first, now) {
  const [unit = "", specialty = "", kind = "own"] = key.split("|");
  const rows = [];
  for (let at = now; at < series.length; ) {
    let to = at + 1;
    while (to < series.length && series[to] === series[at]) to++;
    const tenths = 10 * (series[at] ?? 0);
    const period = { from: monthText(first + at), to: monthText(first + to) };
    if (tenths > 0) rows.push({ unit, specialty, kind: kind === "side" ? "side" : "own", ...period, tenths });
    at = to;
  }
  return rows;
}

// src/engines/composer/generate.ts
var YEAR = 2028;
var STANDARD_WEIGHTS = {
  shareSpecialty: 2,
  shareAim: 1,
  shareOverall: 2,
  startArea: 8,
  endArea: 16,
  startShortage: 2,
  endShortage: 4,
  change: 10,
  distance: 4,
  university: 2,
  bothAreas: 8,
  spread: 6
};
function generate({ size, seed, tight = false, rich = false, pins: pins2 = { whole: 0, partial: 0 } }) {
  const made = makeSpecialties(size === "region" ? "all" : size, rich, seed, randomOf(seed, "specialties"));
  const [region] = regionShapes(randomOf(seed, "regions"));
  if (!region) throw new Error("there is a first region");
  const { problems, sample } = makeRegion(region, made, { seed, tight, years: 1 });
  const [problem] = problems;
  if (!problem) throw new Error("one year is one problem");
  problem.pins = pinned(sample, pins2, randomOf(seed, "pins"));
  return problem;
}
function makeRegion(region, given2, { seed, tight, years }) {
  const random = randomOf(seed, region.id);
  const made = given2.map((specialty) => ({ ...specialty, phase: (specialty.phase + region.part * 2) % 1 }));
  const base = {
    schema: "videre-problem/1",
    trainingRegion: `syntetisk-${region.id}`,
    year: YEAR,
    specialties: made.map(({ id }) => ({ id, name: `Syntetisk ${id}` })),
    ...makeHouse(region, made, random),
    occupancy: [],
    patterns: made.flatMap((specialty) => specialty.patterns),
    demand: [],
    agreement: makeAgreement(region, made, random),
    weights: STANDARD_WEIGHTS,
    pins: []
  };
  const demandOf = (nth) => makeDemand(made, region.part, YEAR, nth);
  const asked = Array.from({ length: years }, (_, nth) => demandOf(nth));
  const earlier = Array.from({ length: COHORTS }, (_, i) => demandOf(i - COHORTS));
  const sample = giveRoom(base, { earlier, years: asked, firstYear: YEAR }, random, tight);
  return { problems: asked.map((demand2, nth) => ({ ...base, year: YEAR + nth, demand: demand2 })), sample };
}
function pinned(sample, { whole: whole2, partial }, random) {
  const order2 = sample.map((track) => ({ track, at: random() })).sort((a, b) => a.at - b.at);
  return order2.slice(0, whole2 + partial).map(({ track }, i) => i < whole2 ? wholePin(track) : partialPin(track, random));
}

// src/engines/composer/nation/nation.schema.json
var nation_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-nation/1",
  title: "videre-nation/1",
  type: "object",
  description: "Problems of several training regions and start years, and the units that several regions use",
  additionalProperties: false,
  required: ["schema", "problems", "shared"],
  properties: {
    schema: { const: "videre-nation/1" },
    problems: {
      type: "array",
      items: { type: "object", description: "A problem as videre-problem/1 says; one for a training region and start year" },
      minItems: 1,
      maxItems: 100
    },
    shared: {
      type: "array",
      items: {
        type: "object",
        description: "The whole of a unit's places for a specialty and kind, or of its ceiling over all; each region's problem holds its part",
        additionalProperties: false,
        required: ["unit", "specialty", "kind", "from", "to", "tenths"],
        properties: {
          unit: { type: "string", minLength: 1, maxLength: 200, description: "unit, with the same id in each region's problem" },
          specialty: { type: ["string", "null"], minLength: 1, maxLength: 200, description: "null = the ceiling over all" },
          kind: { enum: ["own", "side", null], description: "null with the specialty" },
          from: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month" },
          to: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", description: "first month after" },
          tenths: { type: "integer", minimum: 0, maximum: 1e6, description: "tenths of a place" }
        }
      },
      maxItems: 2e4
    }
  }
};

// src/engines/composer/nation/nation-plan.schema.json
var nation_plan_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "videre-nation-plan/1",
  title: "videre-nation-plan/1",
  type: "object",
  description: "The composer's answer to a nation. No clock, host or number of workers in it.",
  additionalProperties: false,
  required: ["schema", "nationSha256", "seed", "version", "plans", "reserved", "cost", "bound", "demanded", "unplaced"],
  properties: {
    schema: { const: "videre-nation-plan/1" },
    nationSha256: { type: "string", maxLength: 128, description: "SHA-256 of the nation's canonical JSON" },
    seed: { type: "integer" },
    version: { type: "string", minLength: 1, maxLength: 200, description: "version of the composer" },
    plans: {
      type: "array",
      items: { type: "object", description: "A plan as videre-plan/1 says, of the problem in the same place" },
      maxItems: 100
    },
    reserved: {
      type: "array",
      items: { type: "number", minimum: 0 },
      description: "for each plan, the place-months that its search left to later years; its bound holds within what was left"
    },
    cost: { type: "number", minimum: 0, description: "over all plans" },
    bound: { type: "number", minimum: 0, description: "over all plans" },
    demanded: { type: "integer", minimum: 0, description: "tracks" },
    unplaced: { type: "integer", minimum: 0, description: "tracks" }
  }
};

// src/engines/composer/nation/validate.ts
var nationShape = Compile(nation_schema_default);
var planShape2 = Compile(nation_plan_schema_default);

// src/engines/composer/practices/assign.ts
import loadHighs6 from "highs";

// bench/change.ts
var none = { problemSha256: "", planSha256: "", changeSha256: "" };
async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "3" },
      replans: { type: "string", default: "12" },
      whatifs: { type: "string", default: "3" }
    }
  });
  const problem = generate({ size: "region", seed: Number(values.seed) });
  const begun = seconds();
  const { plan } = await compose(problem, { seed: 1, problemSha256: "" });
  console.log(
    `a region of ${plan.tracks.length} tracks, composed in ${(seconds() - begun).toFixed(1)} s, gap ${(plan.gap * 100).toFixed(2)} %`
  );
  await replans(problem, plan, Number(values.replans));
  await whatIfs(problem, plan, Number(values.whatifs));
}
async function replans(problem, plan, count) {
  const rows = [];
  for (let n = 1; rows.length < count; n++) {
    const changes = yearOf(plan, n);
    if ("errors" in readChanges(changes, problem, plan.tracks.map(spanOf), "replan")) continue;
    const from = seconds();
    const answer = await replan(problem, plan.tracks, changes, none);
    const spent = seconds() - from;
    const { score, scope, touched, neighbourhood } = answer.proof;
    rows.push({
      seconds: spent.toFixed(2),
      changes: changes.changes.length,
      touched: touched.length,
      neighbourhood: neighbourhood.length,
      ...score,
      proven: scope,
      accepted: checkReplan(problem, plan.tracks, changes, answer).accepted
    });
  }
  console.table(rows);
}
function yearOf({ tracks }, seed) {
  const random = seededRandom(seed * 77);
  const upTo = (most) => Math.floor(random() * most);
  const asOf = month("2028-06") + upTo(30);
  const going = tracks.filter((track) => month(track.start) <= asOf && month(spanOf(track).to) > asOf + 14);
  const changes = [];
  const each = (many, add2) => {
    for (let i = 0; i < many; i++) {
      const [track] = going.splice(upTo(going.length), 1);
      if (track) changes.push(add2(track.id));
    }
  };
  each(upTo(25), (track) => ({ type: "leave", track, from: monthText(asOf + upTo(12)), months: 3 + upTo(10) }));
  each(upTo(12), (track) => ({ type: "dropout", track, from: monthText(asOf + upTo(12)) }));
  for (let i = 0; i < 2; i++) {
    const track = tracks[upTo(tracks.length)];
    const element = track?.elements[upTo(track.elements.length)];
    if (!track || !element) continue;
    const { unit, kind } = element;
    if (random() < 0.5) changes.push({ type: "closed", unit, from: monthText(asOf + 3), to: monthText(asOf + 15) });
    else changes.push({ type: "approvalEnded", unit, specialty: track.specialty, kind, from: monthText(asOf + 6) });
  }
  return { schema: "videre-change/1", asOf: monthText(asOf), changes };
}
async function whatIfs(problem, plan, count) {
  const rows = [];
  for (let n = 0; n < count; n++) {
    const row = problem.approvals[Math.floor((n + 1) / (count + 1) * problem.approvals.length)];
    if (!row) continue;
    const { unit, specialty, kind, tenths } = row;
    const changes = {
      schema: "videre-change/1",
      changes: [{ type: "places", unit, specialty, kind, from: "2028-01", tenths: Math.max(0, tenths - 10) }]
    };
    const changed = applyChanges(problem, changes);
    const from = seconds();
    let bound = null;
    const answer = await compose(changed, {
      seed: 1,
      problemSha256: "",
      onProgress: (progress) => {
        if (progress.bound > 0) bound ??= seconds() - from;
      }
    });
    const after = answer.plan;
    rows.push({
      change: `one place less at ${unit}`,
      "first bound, s": bound === null ? null : bound.toFixed(2),
      "plan, s": (seconds() - from).toFixed(2),
      gap: `${(after.gap * 100).toFixed(2)} %`,
      cost: `${plan.cost.toFixed(0)} \u2192 ${after.cost.toFixed(0)}`,
      accepted: check(changed, after).accepted
    });
  }
  console.table(rows);
}
function seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// ../../../tmp/replan-data/wi.ts
await run(["--replans", "0", "--whatifs", "1"]);
