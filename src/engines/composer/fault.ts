export type { Fault } from '../../kernel/fault.ts';
