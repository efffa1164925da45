/** A file as an answer: its name, its type, never kept by a cache (every answer of the API is not). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../../kernel/refusal.ts';
import type { MakePdf } from '../documents/pdf.ts';
import { sendRefusal } from './answer.ts';
import type { FileAnswer } from './contract.ts';

export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  answer: FileAnswer,
  makePdf: MakePdf,
): Promise<FastifyReply> {
  const content = 'text' in answer ? answer.text : await makePdf(answer.pdf);
  if (isRefusal(content)) return sendRefusal(request, reply, content);
  const whole = typeof content === 'string' ? `${type}; charset=utf-8` : type;
  return reply
    .header('content-disposition', disposition(answer.name))
    .type(whole)
    .send(typeof content === 'string' ? content : Buffer.from(content));
}

/** For every browser: the name in plain letters, and as it is (RFC 6266). */
export function disposition(name: string): string {
  const plain = name
    .replaceAll('\u00E6', 'ae')
    .replaceAll('\u00F8', 'oe')
    .replaceAll('\u00E5', 'aa')
    .replace(/[^\w.-]+/g, '-');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
