import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { stateReasonText } from '~/exchange/document/stateText.ts'
import { formatList } from '~/i18n/formats.ts'
import type { ExampleProps } from './ExampleProps.ts'
import { byHand } from './exactText.ts'

/** The top of a ranking that is shown whoever the example is. */
const shownFromTop = 5

/** The ranking of the example's area, with exact totals: its top, and the example among its neighbours. */
export function RankExample({ example, words, messages, language }: ExampleProps) {
  const { sheet, candidate } = example
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked')
  const at = ranked.indexOf(candidate)
  const shown = ranked.filter(
    (_, index) => index < shownFromTop || (at >= 0 && Math.abs(index - at) <= 1),
  )
  const { applicant } = candidate.application
  const reasons = candidate.reasons.map((reason) =>
    stateReasonText(reason, sheet, candidate, messages, language),
  )
  const rest = ranked.length - shown.length
  return (
    <>
      {ranked.length === 0 ? (
        <p>{words.noneRanked}</p>
      ) : (
        <table className="explain-table">
          <caption className="visually-hidden">
            {words.rankingOf(localText(sheet.area.name, language))}
          </caption>
          <thead>
            <tr>
              <th scope="col" data-align="end">
                {words.rank}
              </th>
              <th scope="col">{words.applicant}</th>
              <th scope="col" data-align="end">
                {words.exact}
              </th>
              <th scope="col" data-align="end">
                {words.rounded}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <RankLine
                key={one.caseNumber}
                one={one}
                isExample={one === candidate}
                {...{ words, language }}
              />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p className="note">{words.skipped(rest)}</p>}
      {candidate.tieBreaks.map(({ criterionId, against }) => (
        <p key={against} className="note">
          {words.tieBreak(
            applicant,
            criterionName(sheet.setup, criterionId, language),
            applicantIn(sheet)(against),
          )}
        </p>
      ))}
      {at < 0 && <p>{words.notRanked(applicant, formatList(reasons, language))}</p>}
    </>
  )
}

function RankLine({
  one,
  isExample,
  words,
  language,
}: Pick<ExampleProps, 'words' | 'language'> & {
  readonly one: SheetCandidate
  readonly isExample: boolean
}) {
  const { rank, isTied, score, application } = one
  return (
    <tr data-example={isExample || undefined}>
      <td data-align="end">
        {rank}
        {isTied && ` ${words.shared}`}
      </td>
      <th scope="row">
        <bdi>{application.applicant}</bdi>
      </th>
      <td data-align="end">{score.total && byHand(score.total)}</td>
      <td data-align="end">{score.total && fractionText(score.total, language)}</td>
    </tr>
  )
}
