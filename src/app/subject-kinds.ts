/** What can be recommended, heard and assented to. */
import { compositionSubject } from '../modules/composition/public.ts';
import { documentSubject } from '../modules/hearings/public.ts';
import type { SubjectKinds } from '../platform/subjects.ts';

export const subjectKinds: SubjectKinds = { composition: compositionSubject, document: documentSubject };
