import type { Application } from '~/domain/model/Application.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { applicationDrafts } from './applicationDrafts.ts'
import type { CaseDocument, CaseTexts, FileContent } from './Command.ts'
import { documentsDigest } from './documentsDigest.ts'
import { documentsOf } from './documentsOf.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { headIds, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/**
 * What opening a file of the agency's comes to on an assessor's device: the differences to what it
 * knows already. An application that a newer brief no longer has is no longer to be assessed.
 */
export function openFileDrafts(state: RoundState, content: FileContent): readonly EventDraft[] {
  const { file, assessor, applicants, setup, setupReason, applications } = content
  if (isSame(settled(state.opened), file)) return []
  const register = state.assessors.get(assessor.id)
  return [
    { kind: 'file-opened', body: { file, replaces: headIds(state.opened) } },
    ...(setup && !isSame(settled(state.setup), setup)
      ? [
          {
            kind: 'setup-recorded',
            body: {
              setup,
              isExample: file.isExample,
              reason: setupReason,
              rulesVersion: 1,
              replaces: headIds(state.setup),
            },
          } as const,
        ]
      : []),
    ...(isSame(settled(register), assessor)
      ? []
      : [
          {
            kind: 'assessor-recorded',
            body: { assessor, isRemoved: false, replaces: headIds(register) },
          } as const,
        ]),
    ...applicants.flatMap<EventDraft>((applicant) => {
      const known = state.applicants.get(applicant.caseNumber)
      if (isSame(settled(known), applicant)) return []
      return [{ kind: 'applicant-listed', body: { applicant, replaces: headIds(known) } }]
    }),
    ...applicationDrafts(state, withKnownTexts(state, file, applications)),
    ...(setup ? documentDrafts(state, content) : []),
    ...(setup ? assignmentDrafts(state, content) : []),
  ]
}

/** The PDFs a brief names are the application's; those that a newer one no longer names are not. */
function documentDrafts(
  state: RoundState,
  { applications, documents = [] }: FileContent,
): readonly EventDraft[] {
  const keyOf = ({ caseNumber, document }: CaseDocument) => `${document.sha256} ${caseNumber}`
  const named = new Set(documents.map(keyOf))
  const known = applications.flatMap(({ caseNumber }) =>
    documentsOf(state, caseNumber).map((document) => ({ caseNumber, document })),
  )
  const here = new Set(known.map(keyOf))
  const changes = [
    ...documents.filter((each) => !here.has(keyOf(each))).map((each) => [each, true] as const),
    ...known.filter((each) => !named.has(keyOf(each))).map((each) => [each, false] as const),
  ]
  return changes.map(([{ caseNumber, document }, isAttached]) => {
    const register = state.applications.get(caseNumber)?.documents.get(document.sha256)
    const body = { caseNumber, document, isAttached, replaces: headIds(register) }
    return { kind: 'document-attached', body }
  })
}

/** Texts that stand here already and are those of a document file need not be opened again. */
function withKnownTexts(
  state: RoundState,
  { beside = [] }: OpenedFile,
  applications: readonly Application[],
): readonly Application[] {
  const known = new Map(
    beside.flatMap(({ digest, caseNumbers }) => {
      const documents = caseNumbers.map((caseNumber) => ({
        caseNumber,
        texts: settled(state.applications.get(caseNumber)?.record)?.texts ?? [],
      }))
      if (documentsDigest(documents) !== digest) return []
      return documents.map(({ caseNumber, texts }) => [caseNumber, texts] as const)
    }),
  )
  return applications.map((application) => {
    const texts = known.get(application.caseNumber)
    return texts ? { ...application, texts } : application
  })
}

/** The applications that documents bring their texts to. */
export const withTexts = (
  state: RoundState,
  documents: readonly CaseTexts[],
): readonly Application[] =>
  documents.flatMap(({ caseNumber, texts }) => {
    const application = settled(state.applications.get(caseNumber)?.record)
    return application ? [{ ...application, texts }] : []
  })

function assignmentDrafts(
  state: RoundState,
  { assessor, applications }: FileContent,
): readonly EventDraft[] {
  const own = new Set(applications.map(({ caseNumber }) => caseNumber))
  const known = [...state.applications.keys()].filter((caseNumber) => !own.has(caseNumber))
  return [...own, ...known].flatMap<EventDraft>((caseNumber) => {
    const register = state.applications.get(caseNumber)?.assignments.get(assessor.id)
    const isAssigned = own.has(caseNumber)
    if (settled(register) === isAssigned) return []
    const replaces = headIds(register)
    const body = { caseNumber, assessorId: assessor.id, isAssigned, replaces }
    return [{ kind: 'assignment-set', body }]
  })
}
