export { root } from '../platform/root.ts';
