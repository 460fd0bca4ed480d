import type { LogLine } from '~/domain/dossier/logLines.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'

/** An event that is about an area, with how many were known before it. */
export interface TouchingEvent {
  readonly line: LogLine
  readonly rank: number
}

/**
 * What counts and is about an area, the first known first, between two counts; what changes the setup is
 * about every area.
 */
export function touchingIn(
  { arrivals: { events, byArrival }, lineById }: CaseLog,
  areaId: AreaId,
  from = 0,
  below = byArrival.length,
): readonly TouchingEvent[] {
  const found: TouchingEvent[] = []
  for (let rank = from; rank < below; rank += 1) {
    const event = events[byArrival[rank] ?? -1]
    const line = event && lineById.get(event.id)
    if (line?.standing.kind !== 'counts') continue
    if (line.event.kind === 'setup-recorded' || line.areaIds.includes(areaId)) {
      found.push({ line, rank })
    }
  }
  return found
}
