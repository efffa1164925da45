/** The process of one document: gets a template and its data, answers with a tagged PDF (PDF/UA-1), ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PdfDone, PdfJob } from './pdf.ts';

process.once('disconnect', () => process.exit(0));
process.once('message', async (job: PdfJob) => {
  const done = await make(job);
  process.send?.(done, () => process.exit(0));
});

async function make({ template, data, fonts }: PdfJob): Promise<PdfDone> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch((fault: unknown) => String(fault));
  if (typeof typst === 'string') return { away: typst };
  // an empty folder is all that the template could read
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'videre-pdf-'));
  try {
    const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] });
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
    if (!compiled.result) return { fault: JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'not compiled') };
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
