import type { Given } from '../cli.ts';
import { apiDescription } from '../routes.ts';
import { WrongUse } from './refused.ts';

/** The API's description, as `GET /api/openapi.json` answers it; no server is needed. */
export async function openApiCommand({ files }: Given): Promise<string> {
  if (files.length > 0) throw new WrongUse('openapi tager ingen filer. / openapi takes no files.');
  return `${JSON.stringify(apiDescription, null, 2)}\n`;
}
