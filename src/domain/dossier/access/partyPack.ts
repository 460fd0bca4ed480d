import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { Log } from '~/domain/log/Log.ts'
import { recommendedAmounts } from '~/domain/log/recommendedOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Answer } from '~/domain/model/Assessment.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { AccessAnswer, LeftOut, PartyPack } from './AccessPack.ts'
import { accessPeople, leftOutMark, withoutNames } from './accessPeople.ts'
import type { AccessChoices, AccessFault } from './AccessText.ts'
import { partyActs } from './partyActs.ts'
import { caseHistory } from './caseHistory.ts'
import { type Give, givenTexts, giveIn, namesLeftOut, nameFaults, withBasis } from './givenTexts.ts'
import { namesOthers } from './namesOthers.ts'
import { partyHabilitet, partyPeople } from './partyHabilitet.ts'
import { partyTexts } from './partyTexts.ts'
import { remarkKey } from './assessmentTexts.ts'

/**
 * A party's own case, for the party: all that the agency holds of the application, and of others
 * nothing but how many were ranked and who was appointed [AX2].
 * Errors: an unknown case; a name or a text left out without a written basis [AX3] [AX7].
 */
export function partyPack(
  state: RoundState,
  log: Log,
  caseNumber: CaseNumber,
  choices: AccessChoices,
): Result<PartyPack, AccessFault> {
  const application = applicationOf(state, caseNumber)
  const sheet = application && sheetOf(state, application.areaId)
  const candidate = sheet?.candidates.find((one) => one.caseNumber === caseNumber)
  if (!application || !sheet || !candidate) {
    return err({ code: 'unknown-case', subject: caseNumber })
  }
  const { setup, area } = sheet
  const people = accessPeople(state, partyPeople(state, candidate), choices)
  const numberOf = (id: AssessorId) => people.find((person) => person.id === id)?.number ?? null
  const texts = givenTexts(partyTexts(state, log, caseNumber), choices, 'give', setup, numberOf)
  const [fault, ...faults] = [...nameFaults(choices), ...texts.faults]
  if (fault) return err(fault, ...faults)
  const cleaned = withoutNames(state, choices)
  const give = giveIn(texts, cleaned)
  const isAboutOthers = namesOthers(state, log, caseNumber)
  const assessed = partyAssessments(state, candidate, numberOf, give)
  return ok({
    kind: 'party',
    setup: ownWords(setup),
    area,
    application,
    state: candidate.state,
    reasons: candidate.reasons.map((reason) =>
      'note' in reason ? { ...reason, note: '' } : reason,
    ),
    checks: candidate.checks.map(({ check, outcome, isRuled }) => ({
      check,
      outcome,
      isRuled,
      note: give(
        `check-note:${caseNumber}:${check}`,
        settled(state.applications.get(caseNumber)?.checks.get(check))?.note,
      ),
    })),
    documents: documentsOf(state, caseNumber),
    people,
    ...assessed,
    means: candidate.score.criteria.map(({ criterionId, mean }) => ({ criterionId, mean })),
    total: candidate.score.total,
    rank: candidate.rank,
    ranked: sheet.candidates.filter(({ rank }) => rank !== null).length,
    habilitet: partyHabilitet(state, candidate, numberOf),
    ...partyActs(state, application, give),
    recommended: recommendedAmounts(state, caseNumber),
    history: caseHistory(log, state, { caseNumber, areaId: area.id }, numberOf),
    leftOut: [
      ...othersIn(state, application),
      ...namesLeftOut(people, choices),
      ...groundsLeftOut(state, candidate, numberOf),
      ...unfinished(candidate, numberOf),
      ...texts.leftOut,
    ].map(withBasis((basis) => (isAboutOthers(basis) ? leftOutMark : cleaned(basis)))),
  })
}

/** The setup as it stands, but for what is for letters. */
const ownWords = ({ letters: _letters, ...setup }: Setup): Setup => setup

function partyAssessments(
  state: RoundState,
  { caseNumber, rows }: SheetCandidate,
  numberOf: (id: AssessorId) => number | null,
  give: Give,
): Pick<PartyPack, 'assessments' | 'panelAnswers'> {
  const facts = state.applications.get(caseNumber)
  const told = (assessorId: AssessorId | null, answer: Answer): AccessAnswer => ({
    criterionId: answer.criterionId,
    mark: answer.mark,
    remark: give(remarkKey(caseNumber, assessorId, answer.criterionId), answer.remark),
    evidence: answer.evidence ?? [],
  })
  return {
    assessments: rows
      .filter(({ isHandedIn }) => isHandedIn)
      .map(({ assessorId, isRecused }) => ({
        person: numberOf(assessorId) ?? 0,
        isCounting: !isRecused,
        answers: (settled(facts?.assessments.get(assessorId))?.answers ?? []).map((answer) =>
          told(assessorId, answer),
        ),
      })),
    panelAnswers: [...(facts?.panelPoints.values() ?? [])].flatMap((register) => {
      const answer = settled(register)
      return answer ? [told(null, answer)] : []
    }),
  }
}

/** How many other applications the round has; nothing else of them is told. */
function othersIn(state: RoundState, { caseNumber }: Application): readonly LeftOut[] {
  const count = [...state.applications.keys()].filter((one) => one !== caseNumber).length
  return count === 0 ? [] : [{ what: { kind: 'others', count }, rule: 'AX2', basis: null }]
}

/** Whoever has a declaration or a ruling with words: that they have some is told, they are not. */
function groundsLeftOut(
  state: RoundState,
  candidate: SheetCandidate,
  numberOf: (id: AssessorId) => number | null,
): readonly LeftOut[] {
  return partyPeople(state, candidate).flatMap((id): LeftOut[] => {
    const declared = state.declarations.get(candidate.caseNumber)?.get(id) ?? []
    const rulings =
      state.applications.get(candidate.caseNumber)?.recusals.get(id)?.heads.length ?? 0
    const hasWords = declared.some(({ value }) => value.text !== '') || rulings > 0
    const person = numberOf(id)
    return hasWords && person !== null
      ? [{ what: { kind: 'grounds', person }, rule: 'AX4', basis: null }]
      : []
  })
}

const unfinished = (
  { rows }: SheetCandidate,
  numberOf: (id: AssessorId) => number | null,
): readonly LeftOut[] =>
  rows
    .filter(({ isHandedIn }) => !isHandedIn)
    .map(({ assessorId }) => ({
      what: { kind: 'unfinished', person: numberOf(assessorId) ?? 0 },
      rule: 'AX5',
      basis: null,
    }))
