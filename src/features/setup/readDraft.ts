import { type Setup, setupSchema } from '~/domain/model/Setup.ts'
import { setupFaults } from '~/domain/model/setupFaults.ts'
import { readRound } from '~/exchange/round/readRound.ts'
import { type RoundFault, roundFault } from '~/exchange/round/RoundFault.ts'
import { writeRound } from '~/exchange/round/writeRound.ts'
import { readDeadline } from './deadlineEntry.ts'
import { type DraftFault, fieldFault } from './DraftFault.ts'
import { fieldReader } from './fieldReader.ts'
import {
  readAreas,
  readCriteria,
  readFunders,
  readGrant,
  readLetters,
  readRemarksAsked,
  readScale,
} from './readRows.ts'
import type { SetupDraft } from './SetupDraft.ts'

/**
 * The setup a draft comes to, or every fault in it. Rules between fields are checked on what can be
 * read, so that one field half typed does not hide what is wrong with another.
 */
export function readDraft(draft: SetupDraft): {
  readonly setup: Setup | null
  readonly faults: readonly DraftFault[]
} {
  const read = fieldReader()
  const { criteria, idByKey } = readCriteria(draft, read)
  const candidate = setupSchema.safeParse({
    title: read.text('title', draft.title),
    scale: readScale(draft, read),
    criteria,
    overallThreshold: read.threshold('overallThreshold', draft.overallThreshold),
    areas: readAreas(draft, read),
    openPlaces: read.count('openPlaces', draft.openPlaces, 1),
    cascade: draft.cascade.flatMap((key) => idByKey.get(key) ?? []),
    quorum: read.count('quorum', draft.quorum, 0),
    basis: draft.basis,
    recusalScope: draft.recusalScope,
    deadline: deadlineOf(draft, read),
    funders: readFunders(draft, read),
    expectedGrant: readGrant(draft, read),
    ...readRemarksAsked(draft, read),
    ...readLetters(draft),
  })
  if (!candidate.success) {
    const said = new Set(read.faults().map(({ path }) => path))
    const others = candidate.error.issues
      .map(({ path }) => path.join('.'))
      .filter((path) => ![...said].some((known) => known.startsWith(path)))
      .map((path) => ruleFault(roundFault('malformed', path)))
    return { setup: null, faults: [...read.faults(), ...others] }
  }
  const faults = [...read.faults(), ...ruleFaults(candidate.data, draft, read.faults())]
  return { setup: faults.length === 0 ? candidate.data : null, faults }
}

const ruleFault = (fault: RoundFault): DraftFault => ({ kind: 'rule', fault, path: fault.path })

function deadlineOf(draft: SetupDraft, read: ReturnType<typeof fieldReader>) {
  const deadline = readDeadline(draft.deadline)
  if (deadline.ok) return deadline.value
  const found = `${draft.deadline.day} ${draft.deadline.time}`.trim()
  for (const code of deadline.faults) {
    read.tell(
      code === 'day-needed' || code === 'time-needed'
        ? fieldFault(code, code === 'day-needed' ? 'deadline.day' : 'deadline.time')
        : ruleFault(roundFault(code, isOfTime(code) ? 'deadline.time' : 'deadline.day', { found })),
    )
  }
  return null
}

const isOfTime = (code: string): boolean => code.startsWith('time-')

/** Rules of the whole setup, left out where a field that cannot be read would make them untrue. */
function ruleFaults(
  setup: Setup,
  { criteria }: SetupDraft,
  known: readonly DraftFault[],
): readonly DraftFault[] {
  const isUnreadAt = (path: string) => known.some((fault) => fault.path.startsWith(path))
  const isWeightUnread = criteria.some((_, index) => isUnreadAt(`criteria.${index}.weight`))
  const rules = setupFaults(setup)
    .filter(({ code, path }) => {
      if (code === 'weights-sum') return !isWeightUnread
      const isOfScale = code.startsWith('scale') || code.endsWith('off-scale')
      return !(isOfScale && isUnreadAt('scale')) && !known.some((fault) => fault.path === path)
    })
    .map(({ code, path, values }) =>
      ruleFault(
        roundFault(code, code === 'anchor-off-scale' ? `${path}.${values.found}` : path, values),
      ),
    )
  if (known.length > 0 || rules.length > 0) return rules
  // What could not be taken home as a file and read again is not saved either.
  const again = readRound(writeRound(setup, [], false))
  if (again.ok) return []
  return again.faults.map((fault) =>
    ruleFault({ ...fault, path: fault.path.replace(/\[(\d+)\]/g, '.$1') }),
  )
}
