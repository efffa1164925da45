import { mount } from '../../platform/http/route.ts';
import { showConsequences } from './actions/approval-consequences.ts';
import { showArrivals, showCohort } from './actions/cohorts.ts';
import { showComparison } from './actions/compare-plans.ts';
import { createComposition } from './actions/create.ts';
import { editDraft, stepDraft } from './actions/draft-edit.ts';
import { showDraft, showNotes, showProblem } from './actions/draft-show.ts';
import { newAgreementEdition } from './actions/edit-agreement.ts';
import { newPattern, newPatternEdition } from './actions/edit-pattern.ts';
import { newPrinciple, newPrincipleEdition } from './actions/edit-principle.ts';
import { endEdition } from './actions/edition.ts';
import { showOptions } from './actions/options.ts';
import { showCalendar, showPdf, showPublic, showPublicHtml } from './actions/plan-pdf.ts';
import { showPresent } from './actions/present.ts';
import { answerPrinciples, showAnswers } from './actions/principle-answers.ts';
import { showAgreements, showPatterns, showPrinciples } from './actions/reference.ts';
import { discardReplan, keepReplan } from './actions/replan-decide.ts';
import { showReplan, showReplans } from './actions/replan-show.ts';
import { requestExplanation, showExplanation, stopExplaining } from './actions/request-explanation.ts';
import { requestReplan } from './actions/request-replan.ts';
import { requestRun, stopRun } from './actions/request-run.ts';
import { requestScenario, stopScenario } from './actions/request-scenario.ts';
import { requestSweep, stopSweep } from './actions/request-sweep.ts';
import { adoptScenario } from './actions/scenario-adopt.ts';
import { showScenario, showScenarios } from './actions/scenario-show.ts';
import { setFilling } from './actions/set-filling.ts';
import { showComposition, showCompositions, showEvents, showRules, showRun, showTracks } from './actions/show.ts';
import { showStart } from './actions/start-page.ts';
import { showSweep, showSweeps } from './actions/sweep-show.ts';
import { putInEffect } from './actions/take-effect.ts';
import { showUnitLoad } from './actions/unit-load.ts';
import { showUnitUse } from './actions/unit-use.ts';
import { duplicate } from './actions/version-duplicate.ts';
import { rename } from './actions/version-rename.ts';
import { restoreVersion } from './actions/version-restore.ts';
import { saveDraftAsVersion } from './actions/version-save.ts';
import { showChoices, showVersion, showVersions, showVersionTracks } from './actions/version-show.ts';
import { showWhy } from './actions/why.ts';
import { compositionContract } from './contract.ts';
import { compositionPolicy as policy } from './policy.ts';
import { siteDrafts } from './store/site-drafts.ts';

import { templateList } from './store/template-list.ts';

export const compositionRoutes = mount(compositionContract, {
  'GET /api/start': { policy: policy.readCompositions, act: (context, { query }) => showStart(context, query.trainingRegion) },
  'GET /api/composition-options': { policy: policy.readCompositions, act: (context, { query }) => showOptions(context, query) },
  'GET /api/compositions': { policy: policy.readCompositions, act: (context, { query }) => showCompositions(context, query) },
  'POST /api/compositions': { policy: policy.compose, act: (context, { body }) => createComposition(context, body) },
  'GET /api/compositions/:id': { policy: policy.readCompositions, act: (context, { params }) => showComposition(context, params.id) },
  'GET /api/compositions/:id/tracks': { policy: policy.readCompositions, act: (context, { params }) => showTracks(context, params.id) },
  'GET /api/compositions/:id/rules': { policy: policy.readCompositions, act: (context, { params }) => showRules(context, params.id) },
  'GET /api/compositions/:id/events': { policy: policy.readCompositions, act: (context, { params }) => showEvents(context, params.id) },
  'POST /api/compositions/:id/runs': { policy: policy.compose, act: (context, { params, body }) => requestRun(context, params.id, body) },
  'GET /api/compositions/:id/runs/:run': {
    policy: policy.readCompositions,
    act: (context, { params }) => showRun(context, params.id, params.run),
  },
  'POST /api/compositions/:id/runs/:run/stop': {
    policy: policy.compose,
    act: (context, { params }) => stopRun(context, params.id, params.run),
  },
  'GET /api/compositions/:id/principle-answers': {
    policy: policy.readCompositions,
    act: (context, { params }) => showAnswers(context, params.id),
  },
  'PUT /api/compositions/:id/principle-answers': {
    policy: policy.keepVersions,
    act: (context, { params, body }) => answerPrinciples(context, params.id, body),
  },
  'POST /api/compositions/:id/effect': {
    policy: policy.putInEffect,
    act: (context, { params, body }) => putInEffect(context, params.id, body),
  },
  'GET /api/compositions/:id/problem': { policy: policy.readCompositions, act: (context, { params }) => showProblem(context, params.id) },
  'GET /api/compositions/:id/notes': { policy: policy.readCompositions, act: (context, { params }) => showNotes(context, params.id) },
  'GET /api/compositions/:id/draft': { policy: policy.readCompositions, act: (context, { params }) => showDraft(context, params.id) },
  'POST /api/compositions/:id/edits': { policy: policy.editDraft, act: (context, { params, body }) => editDraft(context, params.id, body) },
  'PUT /api/compositions/:id/filling': {
    policy: policy.editDraft,
    act: (context, { params, body }) => setFilling(context, params.id, body),
  },
  'POST /api/compositions/:id/undo': {
    policy: policy.editDraft,
    act: (context, { params, body }) => stepDraft(context, params.id, 'undo', body.revision),
  },
  'POST /api/compositions/:id/redo': {
    policy: policy.editDraft,
    act: (context, { params, body }) => stepDraft(context, params.id, 'redo', body.revision),
  },
  'POST /api/compositions/:id/restore': {
    policy: policy.editDraft,
    act: (context, { params, body }) => restoreVersion(context, params.id, body),
  },
  'GET /api/compositions/:id/versions': { policy: policy.readCompositions, act: (context, { params }) => showVersions(context, params.id) },
  'GET /api/compositions/:id/versions/:no': {
    policy: policy.readCompositions,
    act: (context, { params }) => showVersion(context, params.id, params.no),
  },
  'GET /api/compositions/:id/versions/:no/tracks': {
    policy: policy.readCompositions,
    act: (context, { params }) => showVersionTracks(context, params.id, params.no),
  },
  'POST /api/compositions/:id/versions': {
    policy: policy.keepVersions,
    act: (context, { params, body }) => saveDraftAsVersion(context, params.id, body),
  },
  'POST /api/compositions/:id/duplicate': {
    policy: policy.keepVersions,
    act: (context, { params, body }) => duplicate(context, params.id, body),
  },
  'PUT /api/compositions/:id/name': { policy: policy.keepVersions, act: (context, { params, body }) => rename(context, params.id, body) },
  'GET /api/compositions/:id/scenarios': {
    policy: policy.readCompositions,
    act: (context, { params }) => showScenarios(context, params.id),
  },
  'POST /api/compositions/:id/scenarios': {
    policy: policy.askWhatIf,
    act: (context, { params, body }) => requestScenario(context, params.id, body),
  },
  'GET /api/compositions/:id/scenarios/:scenario': {
    policy: policy.readCompositions,
    act: (context, { params }) => showScenario(context, params.id, params.scenario),
  },
  'POST /api/compositions/:id/scenarios/:scenario/stop': {
    policy: policy.askWhatIf,
    act: (context, { params }) => stopScenario(context, params.id, params.scenario),
  },
  'POST /api/compositions/:id/scenarios/:scenario/adopt': {
    policy: policy.askWhatIf,
    act: (context, { params, body }) => adoptScenario(context, params.id, params.scenario, body),
  },
  'GET /api/compositions/:id/sweeps': { policy: policy.readCompositions, act: (context, { params }) => showSweeps(context, params.id) },
  'POST /api/compositions/:id/sweeps': {
    policy: policy.askWhatIf,
    act: (context, { params, body }) => requestSweep(context, params.id, body),
  },
  'GET /api/compositions/:id/sweeps/:sweep': {
    policy: policy.readCompositions,
    act: (context, { params }) => showSweep(context, params.id, params.sweep),
  },
  'POST /api/compositions/:id/sweeps/:sweep/stop': {
    policy: policy.askWhatIf,
    act: (context, { params }) => stopSweep(context, params.id, params.sweep),
  },
  'GET /api/compositions/:id/replans': {
    policy: policy.readCompositions,
    act: (context, { params }) => showReplans(context, params.id),
  },
  'POST /api/compositions/:id/replans': {
    policy: policy.replan,
    act: (context, { params, body }) => requestReplan(context, params.id, body),
  },
  'GET /api/compositions/:id/replans/:replan': {
    policy: policy.readCompositions,
    act: (context, { params }) => showReplan(context, params.id, params.replan),
  },
  'POST /api/compositions/:id/replans/:replan/keep': {
    policy: policy.replan,
    act: (context, { params, body }) => keepReplan(context, params.id, params.replan, body),
  },
  'POST /api/compositions/:id/replans/:replan/discard': {
    policy: policy.replan,
    act: (context, { params }) => discardReplan(context, params.id, params.replan),
  },
  'GET /api/compositions/:id/pdf': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showPdf(context, params.id, query),
  },
  'GET /api/compositions/:id/public': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showPublic(context, params.id, query.version),
  },
  'GET /api/compositions/:id/public.html': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showPublicHtml(context, params.id, query.version),
  },
  'GET /api/compositions/:id/calendar.ics': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showCalendar(context, params.id, query.version),
  },
  'GET /api/versions': { policy: policy.readCompositions, act: (context, { query }) => showChoices(context, query) },
  'GET /api/compare': { policy: policy.readCompositions, act: (context, { query }) => showComparison(context, query) },
  'GET /api/compositions/:id/why': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showWhy(context, params.id, query.element),
  },
  'POST /api/compositions/:id/explanations': {
    policy: policy.explain,
    act: (context, { params, body }) => requestExplanation(context, params.id, body),
  },
  'POST /api/compositions/:id/explanations/:explanation/stop': {
    policy: policy.explain,
    act: (context, { params }) => stopExplaining(context, params.id, params.explanation),
  },
  'GET /api/compositions/:id/explanation': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showExplanation(context, params.id, { kind: query.kind, specialty: query.specialty ?? null }),
  },
  'GET /api/compositions/:id/units/:unit/present': {
    policy: policy.readCompositions,
    act: (context, { params, query }) => showPresent(context, { ...params, ...query }),
  },
  'GET /api/compositions/:id/units/:unit/load': {
    policy: policy.readCompositions,
    act: (context, { params }) => showUnitLoad(context, params.id, params.unit),
  },
  'GET /api/cohort': { policy: policy.readReference, act: (context, { query }) => showCohort(context, query.year, query.trainingRegion) },
  'GET /api/units/:id/arrivals': { policy: policy.readReference, act: (context, { params }) => showArrivals(context, params.id) },
  'GET /api/units/:id/use': { policy: policy.readReference, act: (context, { params }) => showUnitUse(context, params.id) },
  'GET /api/approval-consequences': { policy: policy.readReference, act: (context, { query }) => showConsequences(context, query) },
  'GET /api/site-drafts': { policy: policy.readReference, act: ({ db }, { query }) => siteDrafts(db, query) },
  'GET /api/agreements': { policy: policy.readReference, act: (context) => showAgreements(context) },
  'GET /api/principles': { policy: policy.readReference, act: (context) => showPrinciples(context) },
  'GET /api/patterns': { policy: policy.readReference, act: (context, { query }) => showPatterns(context, query.specialty ?? null) },
  'POST /api/agreements/:id/editions': {
    policy: policy.editReference,
    act: (context, { params, body }) => newAgreementEdition(context, params.id, body),
  },
  'POST /api/principles': { policy: policy.editPrinciples, act: (context, { body }) => newPrinciple(context, body) },
  'POST /api/principles/:id/editions': {
    policy: policy.editPrinciples,
    act: (context, { params, body }) => newPrincipleEdition(context, params.id, body),
  },
  'POST /api/principles/:id/end': {
    policy: policy.editPrinciples,
    act: (context, { params, body }) => endEdition(context, 'principle', params.id, body),
  },
  'POST /api/patterns': { policy: policy.editReference, act: (context, { body }) => newPattern(context, body) },
  'POST /api/patterns/:id/editions': {
    policy: policy.editReference,
    act: (context, { params, body }) => newPatternEdition(context, params.id, body),
  },
  'POST /api/patterns/:id/end': {
    policy: policy.editReference,
    act: (context, { params, body }) => endEdition(context, 'pattern', params.id, body),
  },
  'GET /api/templates': {
    policy: policy.readReference,
    act: ({ db }, { query }) => templateList(db, query.trainingRegion || null),
  },
});
