/** What may be asked of track templates. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { nullable } from './contract-parts.ts';

export const templateContract = {
  /** The templates that stand, with what is to be named and the drafts that have them. */
  'GET /api/templates': {
    query: Type.Object({ trainingRegion: Type.Optional(Type.String({ pattern: '^(ost|syd|nord)?$' })) }),
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        specialty: Type.String(),
        specialtyName: Type.String(),
        specialtyNameEn: Type.String(),
        trainingRegion: Type.String(),
        number: Type.String(),
        step: Type.Union([Type.Literal('intro'), Type.Literal('main')]),
        alternation: Type.Union([Type.Literal('all'), Type.Literal('even'), Type.Literal('odd')]),
        starts: nullable(Type.String()),
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        source: Type.String(),
        elements: Type.Array(
          Type.Object({
            position: Type.Integer(),
            kind: Type.Union([Type.Literal('own'), Type.Literal('side')]),
            unit: nullable(Type.String()),
            unitName: nullable(Type.String()),
            months: nullable(Type.Integer()),
            written: Type.String(),
            note: Type.String(),
          }),
        ),
        /** drafts with a track of it, that one may see */
        drafts: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), track: Type.String() })),
      }),
    ),
  },
} satisfies Contract;
