import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import type { Log } from '~/domain/log/Log.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Amount } from '~/domain/model/Application.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { AnyoneArea, AnyoneCandidate, AnyonePack, LeftOut } from './AccessPack.ts'
import { accessPeople, withoutApplicants, withoutNames } from './accessPeople.ts'
import type { AccessChoices, AccessFault, AccessText } from './AccessText.ts'
import { anyoneTexts, applicantNameKey } from './anyoneTexts.ts'
import { eventOverview } from './caseHistory.ts'
import {
  type Give,
  type GivenTexts,
  givenTexts,
  giveIn,
  namesLeftOut,
  nameFaults,
  withBasis,
} from './givenTexts.ts'
import { appointedNames } from './namesOthers.ts'
import { appointmentIn } from './partyActs.ts'

/**
 * What anyone may have of a round: areas, rankings by case number, who was appointed and what they
 * are granted, the method, who assessed, how often what happened; and of the extraction list what a
 * person has taken along. Nothing that an applicant wrote is in it [AX6].
 * Errors: a name or a text left out without a written basis, a text nobody has said anything of.
 */
export function anyonePack(
  state: RoundState,
  log: Log,
  choices: AccessChoices,
): Result<AnyonePack, AccessFault> {
  const sheets = allSheets(state)
  const setup = sheets[0]?.setup
  if (!setup) return err({ code: 'unknown-case', subject: '' })
  const people = accessPeople(
    state,
    sheets.flatMap(({ candidates }) =>
      candidates.flatMap(({ rows }) => rows.map(({ assessorId }) => assessorId)),
    ),
    choices,
  )
  const numberOf = (id: AssessorId) => people.find((person) => person.id === id)?.number ?? null
  const list = sheets.flatMap(({ area }) => anyoneTexts(state, area.id))
  const texts = givenTexts(list, choices, 'ask', setup, numberOf)
  const [fault, ...faults] = [...nameFaults(choices), ...texts.faults]
  if (fault) return err(fault, ...faults)
  const withoutPeople = withoutNames(state, choices)
  const withoutCases = withoutApplicants(namesNotGiven(state, list, texts))
  const cleaned = (text: string) => withoutCases(withoutPeople(text))
  const give = giveIn(texts, cleaned)
  return ok({
    kind: 'anyone',
    setup,
    areas: sheets.map((sheet) =>
      anyoneArea(
        state,
        sheet,
        list.filter(({ areaId }) => areaId === sheet.area.id),
        give,
        numberOf,
      ),
    ),
    people,
    sent: state.acts.sent.map(({ value: { version, date } }) => ({ version, date })),
    events: eventOverview(log, state),
    leftOut: [...ruledOut(state, sheets), ...namesLeftOut(people, choices), ...texts.leftOut].map(
      withBasis(cleaned),
    ),
  })
}

/** Names of applicants that were left out, and that no other application is told by. */
function namesNotGiven(
  state: RoundState,
  list: readonly AccessText[],
  { given }: GivenTexts,
): readonly string[] {
  const names = list.filter(({ kind }) => kind === 'applicant-name')
  const told = new Set([
    ...appointedNames(state),
    ...names.filter(({ key }) => given.has(key)).map(({ text }) => text),
  ])
  return names.filter(({ text }) => !told.has(text)).map(({ text }) => text)
}

function anyoneArea(
  state: RoundState,
  { area, selection, candidates }: AreaSheet,
  texts: readonly AccessText[],
  give: Give,
  numberOf: (id: AssessorId) => number | null,
): AnyoneArea {
  const appointment = settled(state.acts.appointments.get(area.id))
  const appointed = appointment?.choice === 'undecided' ? [] : (appointment?.caseNumbers ?? [])
  const recommended = lastRecommended(state, area.id)
  return {
    area,
    verdict: selection.verdict,
    candidates: candidates.map(
      ({ caseNumber, application, rank, state: standing, reasons, score }): AnyoneCandidate => ({
        caseNumber,
        name: appointed.includes(caseNumber)
          ? application.applicant
          : give(applicantNameKey(caseNumber), application.applicant),
        rank,
        state: standing,
        isAreaClosed: reasons.some(({ code }) => code === 'area-closed'),
        total: score.total,
        isRecommended: recommended.includes(caseNumber),
        isAppointed: appointed.includes(caseNumber),
        granted: grantedTo(state, caseNumber),
      }),
    ),
    appointment: appointmentIn(state, area.id, give),
    texts: texts.flatMap(({ key, kind, text, caseNumber, assessorId, criterionId }) => {
      const given = kind === 'applicant-name' || kind === 'appointment' ? null : give(key, text)
      const person = assessorId && numberOf(assessorId)
      return given === null ? [] : [{ kind, caseNumber, person, criterionId, text: given }]
    }),
  }
}

/** What the last version that was sent says; what is only decided is not out of the house. */
const lastRecommended = (state: RoundState, areaId: string): readonly CaseNumber[] =>
  lastSent(state.acts)?.value.areas.find((one) => one.areaId === areaId)?.caseNumbers ?? []

const grantedTo = (state: RoundState, caseNumber: CaseNumber): readonly Amount[] =>
  [...(state.acts.funding.get(caseNumber) ?? [])].flatMap(([funderId, register]) =>
    (settled(register)?.amounts ?? []).map((amount) => ({ funderId, ...amount })),
  )

/** What no choice brings into a pack for anyone. */
function ruledOut(state: RoundState, sheets: readonly AreaSheet[]): readonly LeftOut[] {
  const unfinished = sheets.flatMap(({ candidates }) =>
    candidates.flatMap(({ rows }) => rows.filter(({ isHandedIn }) => !isHandedIn)),
  ).length
  const rulings = [...state.applications.values()].some(({ recusals }) => recusals.size > 0)
  const lines: readonly (LeftOut | null)[] = [
    state.applications.size > 0
      ? { what: { kind: 'own-words', count: state.applications.size }, rule: 'AX6', basis: null }
      : null,
    rulings || state.declarations.size > 0
      ? { what: { kind: 'habilitet' }, rule: 'AX4', basis: null }
      : null,
    unfinished > 0
      ? { what: { kind: 'unfinished-all', count: unfinished }, rule: 'AX5', basis: null }
      : null,
  ]
  return lines.flatMap((line) => (line ? [line] : []))
}
