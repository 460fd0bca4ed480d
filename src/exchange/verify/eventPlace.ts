import type { EventKind } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { type AreaId, areaIdSchema, type CaseNumber, caseNumberSchema } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import type { EventPlace } from './Verification.ts'

/** Where an event stands. Its area is the one it names, or that its application stands in at last. */
export function eventPlace(
  { chain, seq, at, kind, body }: RoundEvent,
  state?: RoundState,
): EventPlace {
  const caseNumber =
    'caseNumber' in body
      ? body.caseNumber
      : kind === 'application-recorded' && 'application' in body
        ? body.application.caseNumber
        : null
  const areaId = 'areaId' in body ? body.areaId : areaOf(state, caseNumber)
  return { path: logPath(chain), seq, at, kind, areaId, caseNumber }
}

const areaOf = (state: RoundState | undefined, caseNumber: CaseNumber | null): AreaId | null =>
  (caseNumber && state?.applications.get(caseNumber)?.record.heads[0]?.value.areaId) ?? null

/** The same of a line that may be no event any more: whatever of it can still be read. */
export function linePlace(path: string, seq: number, line: string | undefined): EventPlace {
  const said = fieldsIn(line)
  const body = asFields(said['body'])
  const at = instantSchema.safeParse(said['at'])
  const areaId = areaIdSchema.safeParse(body['areaId'])
  const caseNumber = caseNumberSchema.safeParse(body['caseNumber'])
  return {
    path,
    seq,
    at: at.success ? at.data : null,
    kind: typeof said['kind'] === 'string' ? (said['kind'] as EventKind) : null,
    areaId: areaId.success ? areaId.data : null,
    caseNumber: caseNumber.success ? caseNumber.data : null,
  }
}

type Fields = Readonly<Record<string, unknown>>

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** Of a text that is no JSON any more, the fields whose spelling still stands. */
function fieldsIn(line: string | undefined): Fields {
  try {
    return asFields(JSON.parse(line ?? ''))
  } catch {
    const found = (name: string) => new RegExp(`"${name}":"([^"]{1,100})"`).exec(line ?? '')?.[1]
    const body = { areaId: found('areaId'), caseNumber: found('caseNumber') }
    return { at: found('at'), kind: found('kind'), body }
  }
}
