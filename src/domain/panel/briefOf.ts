import type { FileContent } from '~/domain/log/Command.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Contact, Invitation, OpenedFile, PublicRoundKey } from '~/domain/model/PanelFile.ts'
import type { Instant } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** What a file says beside what the round does. */
export interface FileDetails {
  readonly contact: Contact
  readonly roundKey: PublicRoundKey
  readonly invitation: Invitation
  readonly dueAt: Instant | null
}

/** What stands in a file; its digest is made from it. */
export type UnsentFile = Omit<FileContent, 'file'> & { readonly file: Omit<OpenedFile, 'digest'> }

/**
 * What an assessor declares habilitet on: every application that stands, by what is public of it.
 * Undefined for somebody who is no assessor of the round.
 */
export function habilitetFileOf(
  state: RoundState,
  assessorId: AssessorId,
  details: FileDetails,
): UnsentFile | undefined {
  const applicants = standingApplications(state).map((application) => ({
    caseNumber: application.caseNumber,
    name: application.applicant,
    cvr: application.cvr,
    board: application.board ?? [],
    partners: application.partners ?? [],
  }))
  return fileOf(state, assessorId, 'habilitet', details, {
    applicants,
    setup: null,
    setupReason: null,
    applications: [],
  })
}

/**
 * What an assessor is to assess, and how: a projection that is blind by absence. Nothing in it comes
 * from another's assessment, declaration or device, so it is the same bytes whatever they said [HB4].
 */
export function briefOf(
  state: RoundState,
  assessorId: AssessorId,
  details: FileDetails,
): UnsentFile | undefined {
  const setup = settled(state.setup)
  const own = new Set(casesToSend(state, assessorId))
  if (!setup) return undefined
  const applications = standingApplications(state).filter(({ caseNumber }) => own.has(caseNumber))
  const documents = applications.flatMap(({ caseNumber }) =>
    documentsOf(state, caseNumber).map((document) => ({ caseNumber, document })),
  )
  return fileOf(state, assessorId, 'brief', details, {
    applicants: [],
    setup,
    setupReason: state.setupVersions.at(-1)?.reason ?? null,
    applications,
    ...(documents.length > 0 && { documents }),
  })
}

/**
 * The applications a brief holds: assigned, standing, and without a recusal or a reported conflict
 * that waits for its ruling [HB2]. By case number.
 */
export const casesToSend = (state: RoundState, assessorId: AssessorId): readonly CaseNumber[] =>
  assignedCases(state, assessorId).filter(
    (caseNumber) =>
      !recusedFrom(state, caseNumber).has(assessorId) &&
      habilitetOf(state, caseNumber, assessorId).open.length === 0,
  )

/** Everything that stands and somebody is to assess, by case number. */
export const assignedCases = (state: RoundState, assessorId: AssessorId): readonly CaseNumber[] =>
  standingApplications(state)
    .map(({ caseNumber }) => caseNumber)
    .filter((caseNumber) =>
      settled(state.applications.get(caseNumber)?.assignments.get(assessorId)),
    )

function fileOf(
  state: RoundState,
  assessorId: AssessorId,
  fileKind: OpenedFile['fileKind'],
  { contact, roundKey, invitation, dueAt }: FileDetails,
  content: Omit<UnsentFile, 'file' | 'assessor'>,
): UnsentFile | undefined {
  const assessor = settled(state.assessors.get(assessorId))
  const setup = settled(state.setup)
  if (!assessor || !setup || state.roundId === null) return undefined
  const file = {
    fileKind,
    roundId: state.roundId,
    roundTitle: setup.title,
    isExample: state.isExample,
    assessorId,
    contact,
    roundKey: { keyId: roundKey.keyId, publicKey: roundKey.publicKey },
    invitation,
    dueAt,
  }
  return { file, assessor, ...content }
}

/** Applications that are neither withdrawn nor rejected and whose record nobody disputes. */
export const standingApplications = (state: RoundState): readonly Application[] =>
  [...state.applications.values()]
    .filter(({ status }) => (settled(status)?.status ?? 'active') === 'active')
    .flatMap(({ record }) => settled(record) ?? [])
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
