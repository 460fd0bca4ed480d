import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** What a log has ever called people and the parts of the setup; the latest first. */
export interface NamesInLog extends Pick<Setup, 'areas' | 'criteria' | 'funders'> {
  readonly people: ReadonlyMap<AssessorId, string>
}

/** The names of all that a log tells of, also of what has been taken out of the round since. */
export function namesInLog(log: Log): NamesInLog {
  const people = new Map<AssessorId, string>()
  const setups: Setup[] = []
  for (const event of foldOrder(log)) {
    if (event.kind === 'assessor-recorded') {
      people.set(event.body.assessor.id, event.body.assessor.name)
    } else if (event.kind === 'officer-recorded') {
      people.set(event.body.officer.id, event.body.officer.name)
    } else if (event.kind === 'setup-recorded') setups.unshift(event.body.setup)
  }
  return {
    people,
    areas: setups.flatMap(({ areas }) => areas),
    criteria: setups.flatMap(({ criteria }) => criteria),
    funders: setups.flatMap(({ funders }) => funders),
  }
}
