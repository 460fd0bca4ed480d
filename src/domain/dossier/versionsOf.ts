import { applicationDigest } from '~/domain/log/applicationDigest.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CaseNumber, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'

/** An application as it was recorded once [VE1]. */
export interface ApplicationVersion {
  /** Counts from 1, in the order of the log. */
  readonly number: number
  readonly eventId: EventId
  readonly application: Application
  readonly at: Instant
  readonly actor: string
  /** The file it was imported from; null where somebody typed it in. */
  readonly fileName: string | null
  /** When the first took its place; null while nobody has. */
  readonly replacedAt: Instant | null
  /** It is the one that is worked by: of two that disagree the earlier. */
  readonly isCurrent: boolean
}

/** Every version of one application, the oldest first; none for one that is not in the round. */
export function versionsOf(
  log: Log,
  state: RoundState,
  caseNumber: CaseNumber,
): readonly ApplicationVersion[] {
  const own = recordingsIn(log).get(caseNumber) ?? []
  const idle = new Set(state.withoutEffect.map(({ event }) => event.id))
  const counting = own.filter(({ id }) => !idle.has(id))
  const current = state.applications.get(caseNumber)?.record.heads[0]?.eventId
  return counting.map((event, index) => ({
    number: index + 1,
    eventId: event.id,
    application: event.body.application,
    at: event.at,
    actor: event.actor,
    fileName: fileOf(log, event),
    replacedAt: counting.find(({ body }) => body.replaces.includes(event.id))?.at ?? null,
    isCurrent: event.id === current,
  }))
}

type Recording = Extract<RoundEvent, { kind: 'application-recorded' }>

const recordingsByLog = new WeakMap<Log, ReadonlyMap<CaseNumber, readonly Recording[]>>()

/** Every recording by its application; a log is gone through once for all of them. */
function recordingsIn(log: Log): ReadonlyMap<CaseNumber, readonly Recording[]> {
  const known = recordingsByLog.get(log)
  if (known) return known
  const found = new Map<CaseNumber, Recording[]>()
  for (const event of foldOrder(log)) {
    if (event.kind !== 'application-recorded') continue
    const { caseNumber } = event.body.application
    const own = found.get(caseNumber) ?? []
    own.push(event)
    found.set(caseNumber, own)
  }
  recordingsByLog.set(log, found)
  return found
}

/**
 * The file an event came from: an import writes its recordings one after the other and then says how
 * many there were. So those, and no earlier one, are of that file.
 */
function fileOf(log: Log, { chain, seq }: RoundEvent): string | null {
  const events = log.chains.get(chain) ?? []
  for (let next = seq; next < events.length; next += 1) {
    const event = events[next]
    if (event?.kind === 'application-recorded') continue
    if (event?.kind !== 'import-finished' || event.body.content !== 'applications') return null
    const { added, changed, fileName } = event.body
    return event.seq - seq <= added + changed ? fileName : null
  }
  return null
}

/** Which version an assessment was made on, and whether its texts were in hand. */
export interface MadeOn {
  readonly version: ApplicationVersion
  readonly hadTexts: boolean
}

/**
 * The version that a digest names [VE2]; the latest of two that are alike. Undefined where it is not
 * told, or names none: a copy of the round may lack a version. An assessor who had not opened the
 * document file had the version without its texts, and that is said rather than taken for another.
 */
export function versionMadeOn(
  versions: readonly ApplicationVersion[],
  madeOn: string | null,
): MadeOn | undefined {
  if (madeOn === null) return undefined
  const whole = versions.findLast(({ application }) => applicationDigest(application) === madeOn)
  if (whole) return { version: whole, hadTexts: true }
  const bare = versions.findLast(({ application }) => digestWithoutTexts(application) === madeOn)
  return bare && { version: bare, hadTexts: false }
}

const bareDigests = new WeakMap<Application, string>()

function digestWithoutTexts(application: Application): string {
  const digest = bareDigests.get(application) ?? applicationDigest({ ...application, texts: [] })
  bareDigests.set(application, digest)
  return digest
}

/** How an assessment stands to the application as it is now. */
export type AssessedVersion =
  | { readonly kind: 'current' }
  | { readonly kind: 'earlier'; readonly number: number; readonly now: number }
  /** On the one that stands, before the document file with its texts was opened. */
  | { readonly kind: 'without-texts' }
  /** There are several versions, and which was in hand is not told. */
  | { readonly kind: 'not-told' }

/** Says which version an assessment was made on, where that is worth saying [VE2]. */
export function assessedVersion(
  versions: readonly ApplicationVersion[],
  madeOn: string | null,
): AssessedVersion {
  const now = versions.find(({ isCurrent }) => isCurrent)?.number ?? versions.length
  const made = versionMadeOn(versions, madeOn)
  if (!made) return { kind: versions.length > 1 ? 'not-told' : 'current' }
  const { number } = made.version
  if (number !== now) return { kind: 'earlier', number, now }
  return { kind: made.hadTexts ? 'current' : 'without-texts' }
}
