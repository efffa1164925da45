/**
 * Documents are set by Typst, a native library that keeps what it has read for as long as its process lives (about 3 MB a document). So each
 * document has a process of its own, that ends with it; one at a time. Data goes in as JSON and is never program text.
 */
import { fork } from 'node:child_process';
import { type Refusal, refuse } from '../../kernel/refusal.ts';

export interface PdfSource {
  /** A Typst program that reads `sys.inputs.data`. */
  template: string;
  data: unknown;
}

/** The document's bytes; a refusal where documents cannot be made. A fault in the template or the data throws. */
export type MakePdf = (source: PdfSource) => Promise<Uint8Array | Refusal>;

export interface PdfJob {
  template: string;
  data: string;
  fonts: string;
}

export type PdfDone = { pdf: Uint8Array } | { away: string } | { fault: string };

const longestMs = 60_000;
const mostWaiting = 20;

export function pdfMaker({ program, fonts }: { program: string; fonts: string }): MakePdf {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async ({ template, data }) => {
    if (waiting >= mostWaiting) return refuse('documentsBusy');
    waiting += 1;
    const turn = last.then(() => inProcess(program, { template, data: JSON.stringify(data), fonts }));
    last = turn.catch(() => {});
    const done = await turn.finally(() => {
      waiting -= 1;
    });
    if ('pdf' in done) return done.pdf;
    if ('away' in done) return refuse('documentsAway');
    throw new Error(done.fault);
  };
}

/** The process ends with its channel, so it does not outlive us. */
function inProcess(program: string, job: PdfJob): Promise<PdfDone> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
    child.once('message', (done: PdfDone) => resolve(done));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the document's process ended without an answer (${signal ?? code})`));
    });
    child.send(job);
  });
}
