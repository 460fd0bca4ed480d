import type { ChainRole } from '~/domain/log/eventKinds.ts'
import { isAtHomeIn } from '~/domain/log/roleOfKind.ts'
import { readChainLines } from '~/domain/log/readChainLines.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import {
  type AssessorId,
  caseNumberSchema,
  criterionIdSchema,
  type RoundId,
} from '~/domain/model/ids.ts'
import { chainInPath } from '~/exchange/archive/manifest.ts'
import { jsonFault } from '~/lib/jsonFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { PanelFault, WorkPlace } from './PanelFault.ts'

interface Owner {
  readonly roundId: RoundId
  readonly assessorId: AssessorId
  readonly roles: readonly ChainRole[]
}

/**
 * The chains of a part of an answer: each whole from its beginning, one assessor's own, and with
 * nothing in it that such a chain may not hold. Errors: one PanelFault, its place named by what the
 * event is about. Never throws.
 */
export function readChains(
  parts: ReadonlyMap<string, Uint8Array>,
  owner: Owner,
): Result<readonly (readonly RoundEvent[])[], PanelFault> {
  const chains: (readonly RoundEvent[])[] = []
  for (const [path, bytes] of parts) {
    if (!path.startsWith('log/')) continue
    const read = readChain(path, bytes)
    if (!read.ok) return read
    const foreign = foreignIn(read.value, owner)
    if (foreign) return err(foreign)
    chains.push(read.value)
  }
  return ok(chains)
}

/** One chain from its lines. Errors: `broken-answer`, where it breaks. */
export function readChain(
  path: string,
  bytes: Uint8Array,
): Result<readonly RoundEvent[], PanelFault> {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const isWhole = lines.pop() === ''
  const { events, damage } = readChainLines({ chain: chainInPath(path), firstSeq: 1, lines })
  const broken = damage?.seq ?? (isWhole ? undefined : events.length + 1)
  if (broken !== undefined) {
    const line = lines[broken - 1] ?? ''
    const place = placeInLine(line) ?? placeInLine(lines[broken - 2] ?? '')
    return err({ code: 'broken-answer', place, json: jsonFault(line) })
  }
  if (events[0]?.kind !== 'chain-begun') {
    return err({ code: 'broken-answer', place: null, json: null })
  }
  return ok(events)
}

function foreignIn(
  events: readonly RoundEvent[],
  { roundId, assessorId, roles }: Owner,
): PanelFault | null {
  const [first, ...rest] = events
  if (first?.kind !== 'chain-begun') return { code: 'foreign-event', place: null }
  const { role } = first.body
  if (first.body.roundId !== roundId) return { code: 'not-this-round', title: '' }
  if (first.body.assessorId !== assessorId || !roles.includes(role)) {
    return { code: 'foreign-event', place: null }
  }
  const foreign = rest.find(
    (event) =>
      event.kind === 'chain-begun' || !isAtHomeIn(event.kind, role) || event.actor !== assessorId,
  )
  return foreign ? { code: 'foreign-event', place: placeOf(foreign) } : null
}

/** What an event is about. */
export function placeOf({ body }: RoundEvent): WorkPlace | null {
  if (!('caseNumber' in body)) return null
  return {
    caseNumber: body.caseNumber,
    criterionId: 'criterionId' in body ? body.criterionId : null,
  }
}

/** The same of a line that may be no event any more. */
function placeInLine(line: string): WorkPlace | null {
  try {
    const { body } = JSON.parse(line) as { readonly body?: Readonly<Record<string, unknown>> }
    const caseNumber = caseNumberSchema.safeParse(body?.['caseNumber'])
    const criterion = criterionIdSchema.safeParse(body?.['criterionId'])
    if (!caseNumber.success) return null
    return { caseNumber: caseNumber.data, criterionId: criterion.success ? criterion.data : null }
  } catch {
    const found = /"caseNumber":"([^"]{1,60})"/.exec(line)?.[1]
    const caseNumber = caseNumberSchema.safeParse(found)
    return caseNumber.success ? { caseNumber: caseNumber.data, criterionId: null } : null
  }
}
