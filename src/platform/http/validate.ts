/** Input is checked by the contract's schema. Addresses are text, so their numbers are read from it; a body must be what it says. */
import Ajv from 'ajv';
import formats from 'ajv-formats';

const base = { useDefaults: true, removeAdditional: false, allErrors: false, strict: false } as const;
const ofAddress = new Ajv({ ...base, coerceTypes: true });
const ofBody = new Ajv(base);
for (const ajv of [ofAddress, ofBody]) formats(ajv);

/** fastify's validator compiler. */
export const compileValidator = ({ schema, httpPart }: { schema: object; httpPart?: string }) =>
  (httpPart === 'body' ? ofBody : ofAddress).compile(schema);
