/** Introduction or main training, as people write it. */
import { expect, test } from 'vitest';
import { stepOf } from './written-step.ts';

test.each([
  ['kardiologi 7', ['1 Herlev'], 'main'],
  ['kardiologi (introduktion) A', ['1 Herlev'], 'intro'],
  ['kardiologi intro 3', ['1 Herlev'], 'intro'],
  ['kardiologi 3', ['introduktionsstilling Herlev'], 'intro'],
  ['kardiologi 3', ['1 Herlev introstilling'], 'intro'],
  ['kardiologi 3', ['1 Herlev intro post extended with half a year'], 'intro'],
  ['kardiologi 3', ['1 Herlev introduction', '2 Holbæk introduction'], 'intro'],
  ['kardiologi 3', ['1 Herlev introduktion og hoveduddannelse'], { unclear: 2 }],
  ['kardiologi (hoveduddannelse) 3', ['1 Herlev efter introduktion'], 'main'],
  ['kardiologi (introduktion) 3', ['1 Herlev før hoveduddannelse'], 'intro'],
  ['kardiologi (introduktion) hoveduddannelse 3', ['1 Herlev'], { unclear: 2 }],
  ['kardiologi 3', ['1 Herlev', '2 Holbæk introstilling'], { unclear: 3 }],
  ['kardiologi 3', ['1 Herlev introducerer nye'], 'main'],
])('«%s» with %j is %j', (naming, elements, step) =>
  expect(stepOf(elements.map((telling, at) => ({ row: at + 2, naming, telling })))).toEqual(step),
);
