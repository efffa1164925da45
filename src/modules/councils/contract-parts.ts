/** Schemas that the parts of the contract share. */
import Type from 'typebox';

export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const day = Type.String({ format: 'date', pattern: '^(19|20|21)' });
export const slug = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 150 });
export const uuid = Type.String({ format: 'uuid' });
export const line = Type.String({ minLength: 1, maxLength: 500 });
export const done = Type.Object({ done: Type.Boolean() });
export const made = Type.Object({ id: Type.String() });
