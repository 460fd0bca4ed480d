import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { Work } from './RoundState.ts'
import { withKey } from './withKey.ts'

export type WorkEvent = Extract<
  RoundEvent,
  {
    kind:
      | 'point-given'
      | 'remark-given'
      | 'evidence-pinned'
      | 'assessment-marked-done'
      | 'note-given'
  }
>

/** An assessor's own work on one application after one more event. */
export function workAfter(work: Work, event: WorkEvent): Work {
  const { replaces } = event.body
  switch (event.kind) {
    case 'point-given': {
      const { criterionId, mark } = event.body
      const marks = withKey(work.marks, criterionId, (register) =>
        withEntry(register, replaces, entryOf(event, mark)),
      )
      return { ...work, marks }
    }
    case 'remark-given': {
      const { criterionId, remark } = event.body
      const remarks = withKey(work.remarks, criterionId, (register) =>
        withEntry(register, replaces, entryOf(event, remark)),
      )
      return { ...work, remarks }
    }
    case 'evidence-pinned': {
      const { criterionId, evidence: pinned } = event.body
      const evidence = withKey(work.evidence, criterionId, (register) =>
        withEntry(register, replaces, entryOf(event, pinned)),
      )
      return { ...work, evidence }
    }
    case 'assessment-marked-done': {
      const entry = entryOf(event, event.body.isDone)
      return { ...work, isDone: withEntry(work.isDone, replaces, entry) }
    }
    case 'note-given':
      return {
        ...work,
        note: withEntry(work.note, replaces, entryOf(event, event.body.note)),
      }
  }
}
