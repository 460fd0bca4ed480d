import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { Candidate, StateReason } from '~/domain/ranking/Candidate.ts'
import { assertNever } from '~/lib/assertNever.ts'
import { fromDecimal } from '~/lib/fraction.ts'
import type { Messages } from '~/i18n/da.ts'
import { sheetSentences } from '~/i18n/sheetSentences.ts'
import { formatDay, formatMoment, formatPoint, formatTime, type Language } from '~/i18n/formats.ts'
import { criterionName } from './criterionName.ts'
import { apartText } from './fractionText.ts'

/**
 * Where an application stands in its area: På ranglisten, Ufuldstændig, Afvist … A formal check that
 * is not met is no rejection: that takes a person, and until then it awaits a ruling.
 */
export function candidateStateText(
  { state, reasons }: Pick<Candidate, 'state' | 'reasons'>,
  { sheet: { state: words } }: Messages,
): string {
  if (state !== 'ineligible') return words[state]
  const codes = reasons.map(({ code }) => code)
  return codes.includes('area-closed') ? words['area-closed'] : words.ineligible
}

/** Why an application stands where it stands, in words, without a full stop. */
export function stateReasonText(
  reason: StateReason,
  { setup }: Pick<AreaSheet, 'setup'>,
  { application }: Pick<SheetCandidate, 'application'>,
  messages: Messages,
  language: Language,
): string {
  const words = sheetSentences[language].reason
  const criterion = (id: CriterionId) => criterionName(setup, id, language)
  switch (reason.code) {
    case 'withdrawn':
      return words.withdrawn(reason.note)
    case 'rejected':
      return words.rejected(reason.note)
    case 'status-disputed':
      return words.statusDisputed
    case 'area-closed':
      return words.areaClosed(reason.note)
    case 'formal':
      return words.awaiting(findingText(reason.check, setup.deadline, application, language))
    case 'formal-ruled':
      return words.ruledNotMet(messages.applications.formal.names[reason.check])
    case 'formal-disputed':
      return words.checkDisputed(messages.applications.formal.names[reason.check])
    case 'no-points':
      return words.noPoints(criterion(reason.criterionId))
    case 'inapplicable-to-all':
      return words.inapplicableToAll(criterion(reason.criterionId))
    case 'no-assessments':
      return words.noAssessments[setup.basis]
    case 'criterion-threshold': {
      const [mean, threshold] = meanAndThreshold(reason, language)
      const { best } = setup.scale
      return words.criterionThreshold[best](mean, criterion(reason.criterionId), threshold)
    }
    case 'overall-threshold':
      return words.overallThreshold[setup.scale.best](...meanAndThreshold(reason, language))
    default:
      return assertNever(reason)
  }
}

type Threshold = Extract<StateReason, { code: 'criterion-threshold' | 'overall-threshold' }>

const meanAndThreshold = ({ mean, threshold }: Threshold, language: Language) =>
  [apartText(mean, fromDecimal(threshold), language), formatPoint(threshold, language)] as const

/** What the computer finds of a check that is not met, in words, without a full stop. */
export function findingText(
  check: FormalCheck,
  deadline: Instant | null,
  { submittedAt, cvr }: Application,
  language: Language,
): string {
  const words = sheetSentences[language].reason
  if (check === 'deadline') {
    return submittedAt && deadline ? lateText(submittedAt, deadline, language) : words.lateUndated
  }
  if (check === 'cvr') return cvr ? words.cvrInvalid(cvr) : words.cvrMissing
  return words.notMet[check]
}

function lateText(submittedAt: Instant, deadline: Instant, language: Language): string {
  const { late } = sheetSentences[language].reason
  const day = formatDay(submittedAt, language)
  if (day !== formatDay(deadline, language)) {
    return late.otherDay(formatMoment(submittedAt, language), formatMoment(deadline, language))
  }
  const time = formatTime(deadline, language, false)
  return formatTime(submittedAt, language, false) === time
    ? late.toTheSecond(day, formatTime(submittedAt, language), formatTime(deadline, language))
    : late.sameDay(formatMoment(submittedAt, language), time)
}
