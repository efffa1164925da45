/** What a cell of a page says, as a cell of a file: its words, and in a column of figures the number or share that it writes. */
import { isValidElement, type ReactNode } from 'react';
import type { Cell } from '../../kernel/sheet.ts';
import type { Language } from './format.ts';

interface Said {
  children?: ReactNode;
  term?: ReactNode;
  text?: unknown;
  hidden?: boolean;
}

/** The words of a part of a page. A term that opens its definition says the term; a source says itself. */
export function textOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isValidElement<Said>(node)) return '';
  const { term, text, children } = node.props;
  if (term !== undefined) return textOf(term);
  if (typeof text === 'string') return text;
  const inner = textOf(children);
  // a block within a block ends once
  return node.type === 'li' || node.type === 'div' ? `${inner.replace(/; $/, '')}; `.replace(/^; $/, '') : inner;
}

const separators = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** «1.234,5» → 1234.5, «38,6 %» → a share, «–» → nothing, «5 af 7» → the text. */
export function numberOf(text: string, language: Language): Cell {
  const { group, decimal } = separators[language];
  const plain = text.replaceAll('\u00A0', ' ').trim();
  if (plain === '' || plain === '–') return null;
  const [, sign = '', digits = '', percent] = /^([+−-]?)([\d.,]+)( ?%)?$/.exec(plain) ?? [];
  const value = Number(digits.replaceAll(group, '').replace(decimal, '.'));
  if (digits === '' || !Number.isFinite(value)) return plain;
  const signed = sign === '−' || sign === '-' ? -value : value;
  return percent ? { percent: Math.round(signed * 1e6) / 1e8 } : signed;
}

export function cellOf(node: ReactNode, numeric: boolean, language: Language): Cell {
  const text = textOf(node).replace(/\s+/g, ' ').trim().replace(/;$/, '');
  return numeric ? numberOf(text, language) : text;
}
