import Type from 'typebox';
import { expect, test } from 'vitest';
import { shownPerson } from '../http/contract.ts';
import { personsIn } from './shown.ts';

const one = '00000000-0000-4000-8000-000000000001';
const two = '00000000-0000-4000-8000-000000000002';

test.each([
  ['no person', Type.Object({ id: Type.String() }), { id: one }, []],
  ['a person', Type.Object({ id: shownPerson }), { id: one }, [one]],
  ['a list', Type.Array(Type.Object({ id: shownPerson })), [{ id: one }, { id: two }, { id: one }], [one, two]],
  [
    'deep, beside others',
    Type.Object({ rows: Type.Array(Type.Object({ who: shownPerson, by: Type.String() })) }),
    { rows: [{ who: one, by: two }] },
    [one],
  ],
  ['one of several', Type.Union([Type.Null(), Type.Object({ id: shownPerson })]), { id: two }, [two]],
  ['none of several', Type.Union([Type.Null(), Type.Object({ id: shownPerson })]), null, []],
])('%s', (_name, schema, value, expected) => {
  expect([...personsIn(schema, value)]).toEqual(expected);
});
