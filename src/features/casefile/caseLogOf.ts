import { type LogLine, logLines } from '~/domain/dossier/logLines.ts'
import { type Arrivals, arrivalsOf } from '~/domain/log/arrivalsOf.ts'
import { createPast, type Past } from '~/domain/log/createPast.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { EventId } from '~/domain/model/ids.ts'

/** A log as the case file reads it. */
export interface CaseLog {
  readonly arrivals: Arrivals
  readonly lines: readonly LogLine[]
  readonly lineById: ReadonlyMap<EventId, LogLine>
  readonly past: Past
}

const known = new WeakMap<Log, CaseLog>()

/** The same log is gone through once, whatever part of the case file asks. */
export function caseLogOf(log: Log, state: RoundState): CaseLog {
  const found = known.get(log)
  if (found) return found
  const arrivals = arrivalsOf(log)
  const lines = logLines(log, state, arrivals)
  const lineById = new Map(lines.map((line) => [line.event.id, line]))
  const made = { arrivals, lines, lineById, past: createPast(arrivals) }
  known.set(log, made)
  return made
}
