import { mount } from '../../platform/http/route.ts';
import type { SubjectKinds } from '../../platform/subjects.ts';
import { rewriteRemark, signAnswer, takeReceiptPdf, takeReceiptText, takeRemarkBack, writeRemark } from './actions/answer.ts';
import { closeHearing, showMemo, takeMemoPdf } from './actions/close.ts';
import { newDocument, newDocumentVersion, showDocument, showDocuments } from './actions/documents.ts';
import { sendAgain, showMail } from './actions/mail.ts';
import { showAnchors, showComments, showHearing, showHearings, showPartyLists, showTensions } from './actions/read.ts';
import { answerComment, mergeComment, proposeTermOf } from './actions/respond.ts';
import { remind, saveList, sendHearing, takeVersion } from './actions/send.ts';
import { hearingsContract } from './contract.ts';
import { hearingsPolicy as policy } from './policy.ts';

/** `kinds`: what can be heard. */
export const hearingRoutes = (kinds: SubjectKinds) =>
  mount(hearingsContract, {
    'GET /api/documents': { policy: policy.readDocuments, act: (context) => showDocuments(context) },
    'GET /api/documents/:id': {
      policy: policy.readDocuments,
      act: (context, { params, query }) => showDocument(context, params.id, query.version),
    },
    'POST /api/documents': { policy: policy.hold, act: (context, { body }) => newDocument(context, body) },
    'POST /api/documents/:id/versions': {
      policy: policy.hold,
      act: (context, { params, body }) => newDocumentVersion(context, params.id, body),
    },
    'GET /api/party-lists': { policy: policy.readLists, act: (context) => showPartyLists(context) },
    'POST /api/party-lists': { policy: policy.hold, act: (context, { body }) => saveList(context, null, body) },
    'PUT /api/party-lists/:id': { policy: policy.hold, act: (context, { params, body }) => saveList(context, params.id, body) },
    'GET /api/hearings': { policy: policy.read, act: (context) => showHearings(context) },
    'POST /api/hearings': { policy: policy.hold, act: (context, { body }) => sendHearing(context, kinds, body) },
    'GET /api/hearings/:id': { policy: policy.read, act: (context, { params }) => showHearing(context, kinds, params.id) },
    'GET /api/hearings/:id/anchors': { policy: policy.read, act: (context, { params, query }) => showAnchors(context, params.id, query) },
    'GET /api/hearings/:id/comments': { policy: policy.read, act: (context, { params, query }) => showComments(context, params.id, query) },
    'GET /api/hearings/:id/tensions': { policy: policy.read, act: (context, { params }) => showTensions(context, params.id) },
    'POST /api/hearings/:id/remarks': { policy: policy.answer, act: (context, { params, body }) => writeRemark(context, params.id, body) },
    'PUT /api/hearings/:id/remarks/:comment': {
      policy: policy.answer,
      act: (context, { params, body }) => rewriteRemark(context, params.id, params.comment, body),
    },
    'DELETE /api/hearings/:id/remarks/:comment': {
      policy: policy.answer,
      act: (context, { params }) => takeRemarkBack(context, params.id, params.comment),
    },
    'POST /api/hearings/:id/answers': { policy: policy.answer, act: (context, { params, body }) => signAnswer(context, params.id, body) },
    'GET /api/hearings/:id/receipt.pdf': {
      policy: policy.read,
      act: (context, { params, query }) => takeReceiptPdf(context, params.id, query),
    },
    'GET /api/hearings/:id/receipt.txt': {
      policy: policy.read,
      act: (context, { params, query }) => takeReceiptText(context, params.id, query),
    },
    'PUT /api/hearings/:id/comments/:comment/response': {
      policy: policy.hold,
      act: (context, { params, body }) => answerComment(context, params.id, params.comment, body),
    },
    'PUT /api/hearings/:id/comments/:comment/merge': {
      policy: policy.hold,
      act: (context, { params, body }) => mergeComment(context, params.id, params.comment, body.into),
    },
    'POST /api/hearings/:id/comments/:comment/terms': {
      policy: policy.hold,
      act: (context, { params, body }) => proposeTermOf(context, params.id, params.comment, body),
    },
    'POST /api/hearings/:id/versions': {
      policy: policy.hold,
      act: (context, { params, body }) => takeVersion(context, kinds, params.id, body.version),
    },
    'POST /api/hearings/:id/remind': { policy: policy.hold, act: (context, { params }) => remind(context, params.id) },
    'GET /api/hearings/:id/mail': { policy: policy.hold, act: (context, { params }) => showMail(context, params.id) },
    'POST /api/hearings/:id/mail/:mail/again': {
      policy: policy.hold,
      act: (context, { params }) => sendAgain(context, params.id, params.mail),
    },
    'POST /api/hearings/:id/close': { policy: policy.hold, act: (context, { params }) => closeHearing(context, params.id) },
    'GET /api/hearings/:id/memo': { policy: policy.read, act: (context, { params }) => showMemo(context, params.id) },
    'GET /api/hearings/:id/memo.pdf': { policy: policy.read, act: (context, { params }) => takeMemoPdf(context, params.id) },
  });
