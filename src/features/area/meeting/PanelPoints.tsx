import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Points } from '~/domain/model/units.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** The panel's own points beside the individual ones, never over them [SC5]. */
export function PanelPoints({ meeting }: { readonly meeting: MeetingSheet }) {
  const { sheet, panelAnswers } = meeting
  const act = useAct()
  const isWritable = useIsWritable()
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const shown = sheet.candidates.filter(
    ({ isEligible, state }) => isEligible && state !== 'withdrawn',
  )
  if (shown.length === 0) return null
  const steps = scalePoints(sheet.setup.scale)
  const give = (caseNumber: CaseNumber, criterionId: CriterionId, value: string) =>
    void act({
      kind: 'give-panel-point',
      caseNumber,
      criterionId,
      mark: value === '' ? null : { state: 'scored', points: Number(value) as Points },
      remark: panelAnswers.get(caseNumber)?.get(criterionId)?.remark ?? '',
    })
  return (
    <details className="meeting-panel-points">
      <summary>{words.panelPoints}</summary>
      <p className="secondary">{words.panelPointsText[sheet.setup.basis]}</p>
      <div className="meeting-scroll">
        <table>
          <caption className="visually-hidden">{words.panelPoints}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.area.column.applicant}</th>
              {sheet.criteria.map(({ id, name }) => (
                <th key={id} scope="col">
                  {localText(name, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ caseNumber, application, score }) => (
              <tr key={caseNumber}>
                <th scope="row">
                  <bdi>{application.applicant}</bdi>
                </th>
                {sheet.criteria.map(({ id, name }, index) => {
                  const mark = panelAnswers.get(caseNumber)?.get(id)?.mark
                  const mean = score.criteria[index]?.mean
                  return (
                    <td key={id}>
                      <select
                        className="input"
                        disabled={!isWritable}
                        aria-label={words.panelPointOf(
                          localText(name, language),
                          application.applicant,
                        )}
                        value={mark?.state === 'scored' ? String(mark.points) : ''}
                        onChange={({ target }) => give(caseNumber, id, target.value)}
                      >
                        <option value="">{words.noPoint}</option>
                        {steps.map((points) => (
                          <option key={points} value={String(points)}>
                            {formatPoint(points, language)}
                          </option>
                        ))}
                      </select>
                      {mean && sheet.setup.basis === 'mean' && (
                        <span className="note">
                          {words.individual(fractionText(mean, language))}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
