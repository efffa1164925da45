import { mount } from '../../platform/http/route.ts';
import { decideToday, finishTask, giveTask, recordLetter } from './actions/behalf.ts';
import { askDebate, decideItem } from './actions/decide.ts';
import { changeRule, showRuleConsequences, showRuleLines } from './actions/edit-rules.ts';
import { listFeeds, makeFeed, readFeed, withdrawFeed } from './actions/feeds.ts';
import { decideForumList, listForum, showForums } from './actions/forums.ts';
import { callMeeting, cancel, closeMinutesOf, putOnAgenda, sendAgendaOf, takeOffAgenda, takeUpAgain } from './actions/meetings.ts';
import { mandatePdf, meetingCalendar, minutesPdf } from './actions/papers.ts';
import { showBodies, showBody } from './actions/read-bodies.ts';
import { showEvents } from './actions/read-events.ts';
import { showActs, showMeeting, showMeetings } from './actions/read-meetings.ts';
import { endSeat, findNominees, giveSeat, introduceMember } from './actions/seats.ts';
import { takeOver } from './actions/take-over.ts';
import { councilsContract } from './contract.ts';
import { councilsPolicy as policy } from './policy.ts';

export const councilsRoutes = mount(councilsContract, {
  'GET /api/bodies': { policy: policy.read, act: (context, { query }) => showBodies(context, query) },
  'GET /api/bodies/:id': { policy: policy.read, act: (context, { params, query }) => showBody(context, params.id, query) },
  'GET /api/bodies/:id/seat-rules': { policy: policy.read, act: (context, { params }) => showRuleLines(context, params.id) },
  'GET /api/bodies/:id/seat-consequences': {
    policy: policy.read,
    act: (context, { params, query }) => showRuleConsequences(context, params.id, query),
  },
  'POST /api/bodies/:id/seat-rules': { policy: policy.serve, act: (context, { params, body }) => changeRule(context, params.id, body) },
  'GET /api/nominees': { policy: policy.nominate, act: (context, { query }) => findNominees(context, query.q) },
  'POST /api/bodies/:id/members': { policy: policy.serve, act: (context, { params, body }) => giveSeat(context, params.id, body) },
  'POST /api/members/:id/end': { policy: policy.serve, act: (context, { params, body }) => endSeat(context, params.id, body) },
  'POST /api/members/:id/introduction': {
    policy: policy.serve,
    act: (context, { params, body }) => introduceMember(context, params.id, body.on),
  },
  'GET /api/members/:id/mandate.pdf': { policy: policy.read, act: (context, { params }) => mandatePdf(context, params.id) },
  'POST /api/bodies/:id/mandates': { policy: policy.serve, act: (context, { params, body }) => takeOver(context, params.id, body) },
  'GET /api/meetings': { policy: policy.read, act: (context, { query }) => showMeetings(context, query) },
  'GET /api/meetings/:id': { policy: policy.read, act: (context, { params }) => showMeeting(context, params.id) },
  'POST /api/bodies/:id/meetings': { policy: policy.serve, act: (context, { params, body }) => callMeeting(context, params.id, body) },
  'POST /api/meetings/:id/items': { policy: policy.serve, act: (context, { params, body }) => putOnAgenda(context, params.id, body) },
  'DELETE /api/items/:id': { policy: policy.serve, act: (context, { params }) => takeOffAgenda(context, params.id) },
  'POST /api/meetings/:id/agenda': { policy: policy.serve, act: (context, { params }) => sendAgendaOf(context, params.id) },
  'POST /api/meetings/:id/cancel': { policy: policy.serve, act: (context, { params, body }) => cancel(context, params.id, body.reason) },
  'POST /api/items/:id/debate': { policy: policy.askDebate, act: (context, { params }) => askDebate(context, params.id) },
  'POST /api/items/:id/decision': { policy: policy.serve, act: (context, { params, body }) => decideItem(context, params.id, body) },
  'POST /api/decisions/:id/correction': {
    policy: policy.serve,
    act: (context, { params, body }) => takeUpAgain(context, params.id, body.meeting),
  },
  'POST /api/meetings/:id/minutes': { policy: policy.serve, act: (context, { params }) => closeMinutesOf(context, params.id) },
  'GET /api/meetings/:id/minutes.pdf': { policy: policy.read, act: (context, { params }) => minutesPdf(context, params.id) },
  'GET /api/council-events': { policy: policy.read, act: (context, { query }) => showEvents(context, query) },
  'GET /api/meetings.ics': { policy: policy.read, act: (context, { query }) => meetingCalendar(context, query) },
  'GET /api/feeds': { policy: policy.subscribe, act: (context) => listFeeds(context) },
  'POST /api/feeds': { policy: policy.subscribe, act: (context, { body }) => makeFeed(context, body) },
  'DELETE /api/feeds/:id': { policy: policy.subscribe, act: (context, { params }) => withdrawFeed(context, params.id) },
  'GET /api/calendars/:token': { policy: policy.readCalendar, act: (context, { params }) => readFeed(context, params.token) },
  'GET /api/acts': { policy: policy.read, act: (context, { query }) => showActs(context, query) },
  'POST /api/bodies/:id/tasks': { policy: policy.serve, act: (context, { params, body }) => giveTask(context, params.id, body) },
  'POST /api/bodies/:id/letters': { policy: policy.serve, act: (context, { params, body }) => recordLetter(context, params.id, body) },
  'POST /api/bodies/:id/decisions': { policy: policy.serve, act: (context, { params, body }) => decideToday(context, params.id, body) },
  'POST /api/tasks/:id/done': { policy: policy.finishTask, act: (context, { params, body }) => finishTask(context, params.id, body.note) },
  'GET /api/forums': { policy: policy.read, act: (context, { query }) => showForums(context, query) },
  'POST /api/forums': { policy: policy.serve, act: (context, { body }) => listForum(context, body) },
  'POST /api/forums/decision': { policy: policy.serve, act: (context, { body }) => decideForumList(context, body) },
});
