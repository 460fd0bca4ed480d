import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { asksRemark } from '~/domain/model/asksRemark.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { OpenedFile, SentFile } from '~/domain/model/PanelFile.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { type ActsObjection, actsObjection } from './actsObjection.ts'
import { movesDeadline } from './movesDeadline.ts'
import { changesFrozenMethod } from './changesFrozenMethod.ts'
import type { Command } from './Command.ts'
import { enteredDrafts } from './assessmentDrafts.ts'
import { documentsDigest } from './documentsDigest.ts'
import { fundersInActs } from './fundersInActs.ts'
import { habilitetOf } from './habilitetOf.ts'
import { isTooLate } from './isClosed.ts'
import { recusedFrom } from './recusedFrom.ts'
import { isDisputed, settled } from './Register.ts'
import type { RoundState, Work } from './RoundState.ts'

/** Why a person may not do this now, though the event would be well formed. */
export interface Objection {
  readonly code:
    | 'method-frozen'
    | 'deadline-reason'
    | 'scale-in-use'
    | 'area-in-use'
    | 'funder-in-use'
    | 'funder-in-acts'
    | 'assessor-in-use'
    | 'recused'
    | 'already-handed-in'
    | 'handed-in-by-assessor'
    | 'not-handed-in'
    | 'not-done'
    | 'remark-asked'
    | 'conflict-reported'
    | 'id-in-use'
    | 'no-round-key'
    | 'key-not-drilled'
    | 'not-invited'
    | 'nothing-assigned'
    | 'undeclared'
    | 'conflict-unruled'
    | 'other-assessor'
    | 'agency-here'
    | 'no-brief'
    | 'other-documents'
    | 'unknown-document'
    | 'round-closed'
    | ActsObjection
  readonly subject: string
}

export function objectionTo(state: RoundState, command: Command): Objection | null {
  if (isTooLate(state, command)) return { code: 'round-closed', subject: '' }
  switch (command.kind) {
    case 'record-setup':
      return setupObjection(state, command.setup, command.reason)
    case 'remove-assessor':
      return isAtWork(state, command.assessorId)
        ? { code: 'assessor-in-use', subject: command.assessorId }
        : null
    case 'give-point':
    case 'give-remark':
    case 'mark-done':
      return scoringObjection(state, command.assessorId, command.caseNumber)
    case 'pin-evidence':
      return (
        scoringObjection(state, command.assessorId, command.caseNumber) ??
        evidenceObjection(state, command)
      )
    case 'hand-in':
      return handInObjection(state, command.assessorId, command.caseNumbers)
    case 'reopen':
      return isHandedIn(state, command.assessorId, command.caseNumber)
        ? null
        : { code: 'not-handed-in', subject: command.caseNumber }
    case 'record-officer':
      return state.assessors.has(command.officer.id)
        ? { code: 'id-in-use', subject: command.officer.name }
        : null
    case 'record-assessor':
      return state.officers.has(command.assessor.id)
        ? { code: 'id-in-use', subject: command.assessor.name }
        : null
    case 'note-sent-file':
      return sendObjection(state, command.file)
    case 'declare':
      return declareObjection(state, command)
    case 'open-file':
      return openObjection(state, command.file)
    case 'open-documents':
      return documentsObjection(state, command)
    case 'send-recommendation':
    case 'appoint':
    case 'decide-funding':
    case 'record-condition':
      return actsObjection(state, command)
    case 'import-assessments': {
      const own = command.assessments.find(
        (entered) =>
          hasOwnHandIn(state, entered.assessorId, entered.caseNumber) &&
          enteredDrafts(state, entered).length > 0,
      )
      return own ? { code: 'handed-in-by-assessor', subject: own.caseNumber } : null
    }
    default:
      return null
  }
}

function setupObjection(state: RoundState, setup: Setup, reason: string | null): Objection | null {
  if (changesFrozenMethod(state, setup) && !reason) {
    return { code: 'method-frozen', subject: setup.title }
  }
  if (movesDeadline(state, setup) && !reason) return { code: 'deadline-reason', subject: '' }
  const offScale = givenPoints(state).find((points) => !isOnScale(points, setup.scale))
  if (offScale !== undefined) return { code: 'scale-in-use', subject: String(offScale) }
  for (const { record } of state.applications.values()) {
    for (const { value } of record.heads) {
      if (!setup.areas.some(({ id }) => id === value.areaId)) {
        return { code: 'area-in-use', subject: value.areaId }
      }
      const unknown = value.amounts.find((a) => !setup.funders.some(({ id }) => id === a.funderId))
      if (unknown) return { code: 'funder-in-use', subject: unknown.funderId }
    }
  }
  const gone = [...fundersInActs(state)].find((id) => !setup.funders.some((f) => f.id === id))
  return gone === undefined ? null : { code: 'funder-in-acts', subject: gone }
}

function givenPoints(state: RoundState): readonly number[] {
  const points: number[] = []
  for (const facts of state.applications.values()) {
    for (const work of facts.work.values()) {
      for (const register of work.marks.values()) {
        const mark = settled(register)
        if (mark?.state === 'scored') points.push(mark.points)
      }
    }
    const answers = [
      ...[...facts.assessments.values()].flatMap((register) =>
        register.heads.flatMap(({ value }) => value.answers),
      ),
      ...[...facts.panelPoints.values()].flatMap((register) => settled(register) ?? []),
    ]
    for (const { mark } of answers) if (mark?.state === 'scored') points.push(mark.points)
  }
  return points
}

function scoringObjection(
  state: RoundState,
  assessorId: AssessorId,
  caseNumber: CaseNumber,
): Objection | null {
  if (recusedFrom(state, caseNumber).has(assessorId))
    return { code: 'recused', subject: caseNumber }
  if (habilitetOf(state, caseNumber, assessorId).open.length > 0)
    return { code: 'conflict-reported', subject: caseNumber }
  return isHandedIn(state, assessorId, caseNumber)
    ? { code: 'already-handed-in', subject: caseNumber }
    : null
}

/** One quotes from what belongs to the application, and from nothing else [DO2]. */
function evidenceObjection(
  state: RoundState,
  { caseNumber, evidence }: Extract<Command, { kind: 'pin-evidence' }>,
): Objection | null {
  const documents = state.applications.get(caseNumber)?.documents
  const isForeign = evidence.some(({ sha256 }) => !documents?.has(sha256))
  return isForeign ? { code: 'unknown-document', subject: caseNumber } : null
}

/**
 * Why a file may not go out yet. Habilitet comes first [HB2]: a brief holds only what the assessor
 * has declared on and is not recused from, and goes out under a key that somebody can open.
 */
export function sendObjection(
  state: RoundState,
  { fileKind, assessorId, caseNumbers }: Pick<SentFile, 'fileKind' | 'assessorId' | 'caseNumbers'>,
): Objection | null {
  const { panel } = state
  const roundKey = settled(panel.roundKey)
  if (!roundKey) return { code: 'no-round-key', subject: '' }
  if (!settled(panel.invitations.get(assessorId)))
    return { code: 'not-invited', subject: assessorId }
  if (fileKind === 'habilitet') return null
  if (!panel.drilledKeys.has(roundKey.keyId)) return { code: 'key-not-drilled', subject: '' }
  if (fileKind === 'read') return null
  if (caseNumbers.length === 0) return { code: 'nothing-assigned', subject: assessorId }
  for (const caseNumber of caseNumbers) {
    if (recusedFrom(state, caseNumber).has(assessorId)) {
      return { code: 'recused', subject: caseNumber }
    }
    const { standing } = habilitetOf(state, caseNumber, assessorId)
    if (standing === 'undeclared') return { code: 'undeclared', subject: caseNumber }
    if (standing === 'reported' || standing === 'disputed') {
      return { code: 'conflict-unruled', subject: caseNumber }
    }
  }
  return null
}

/** A conflict may be reported until one has handed in; after that the agency is told by phone. */
function declareObjection(
  state: RoundState,
  { assessorId, declarations }: Extract<Command, { kind: 'declare' }>,
): Objection | null {
  const handedIn = declarations.find(({ caseNumber }) => isHandedIn(state, assessorId, caseNumber))
  return handedIn ? { code: 'already-handed-in', subject: handedIn.caseNumber } : null
}

/** One device is the agency's, or one assessor's, and never both in the same round. */
function openObjection(state: RoundState, file: OpenedFile): Objection | null {
  const owners = [...state.chains.values()]
  if (owners.some(({ role }) => role === 'agency')) {
    return { code: 'agency-here', subject: file.roundTitle }
  }
  const other = owners.find(({ assessorId }) => assessorId !== file.assessorId)
  return other ? { code: 'other-assessor', subject: other.assessorId ?? '' } : null
}

/** Document files belong to one brief, which is opened first and holds their digests [PA4]. */
function documentsObjection(
  state: RoundState,
  { assessorId, documents }: Extract<Command, { kind: 'open-documents' }>,
): Objection | null {
  const opened = settled(state.opened)
  if (opened?.fileKind !== 'brief') return { code: 'no-brief', subject: '' }
  if (opened.assessorId !== assessorId) return { code: 'other-assessor', subject: assessorId }
  const digest = documentsDigest(documents)
  return opened.beside?.some((each) => each.digest === digest)
    ? null
    : { code: 'other-documents', subject: opened.roundTitle }
}

function handInObjection(
  state: RoundState,
  assessorId: AssessorId,
  caseNumbers: readonly CaseNumber[],
): Objection | null {
  for (const caseNumber of caseNumbers) {
    const objection = scoringObjection(state, assessorId, caseNumber)
    if (objection) return objection
    const work = state.applications.get(caseNumber)?.work.get(assessorId)
    if (!settled(work?.isDone)) return { code: 'not-done', subject: caseNumber }
    if (lacksRemark(state, work)) return { code: 'remark-asked', subject: caseNumber }
  }
  return null
}

/** Whether a remark that the round asks for is missing beside a point. */
function lacksRemark(state: RoundState, work: Work | undefined): boolean {
  const setup = settled(state.setup)
  return Boolean(
    setup?.criteria.some(
      ({ id }) =>
        asksRemark(setup, settled(work?.marks.get(id)) ?? undefined) &&
        !settled(work?.remarks.get(id))?.trim(),
    ),
  )
}

const isHandedIn = (state: RoundState, assessorId: AssessorId, caseNumber: CaseNumber): boolean => {
  const register = state.applications.get(caseNumber)?.assessments.get(assessorId)
  return !isDisputed(register) && settled(register)?.isHandedIn === true
}

const hasOwnHandIn = (state: RoundState, assessorId: AssessorId, caseNumber: CaseNumber) =>
  state.applications
    .get(caseNumber)
    ?.assessments.get(assessorId)
    ?.heads.some(({ value }) => !value.isEntered && value.isHandedIn) ?? false

const isAtWork = (state: RoundState, assessorId: AssessorId): boolean =>
  [...state.applications.values()].some(
    ({ work, assessments, recusals }) =>
      work.has(assessorId) || assessments.has(assessorId) || recusals.has(assessorId),
  )
