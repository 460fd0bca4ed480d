import type { Answer } from '~/domain/model/Assessment.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import '~/ui/table/table.css'
import { markText } from './markText.ts'
import type { MyApplication } from './myApplications.ts'
import { settle } from './ownCommands.ts'

interface Props {
  readonly assessorId: AssessorId
  readonly one: MyApplication
  readonly setup: Setup
}

/** Two answers that replace the same one, side by side: the assessor says which holds. */
export function Disagreement({ assessorId, one, setup }: Props) {
  const actAll = useActAll()
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { disagreement } = words
  const { applicant, caseNumber } = one.application
  const answersById = (answers: readonly Answer[]) =>
    new Map(answers.map((answer) => [answer.criterionId, answer]))
  const rivals = one.assessment.rivals.map(({ eventId, at, value }) => ({
    eventId,
    moment: formatMoment(at, language),
    answers: value.answers,
    byCriterion: answersById(value.answers),
    isHandedIn: value.isHandedIn,
    isWhole: setup.criteria.every(({ id }) =>
      value.answers.some(({ criterionId, mark }) => criterionId === id && mark !== null),
    ),
  }))
  return (
    <div className="disagreement">
      <Notice kind="error" title={disagreement.title(applicant)}>
        {disagreement.text}
      </Notice>
      <table className="table">
        <caption className="visually-hidden">{disagreement.tableName(applicant)}</caption>
        <thead>
          <tr>
            <th scope="col">{disagreement.criterion}</th>
            {rivals.map(({ eventId, moment, isHandedIn }) => (
              <th key={eventId} scope="col">
                {disagreement.from(moment)}
                {!isHandedIn && `, ${disagreement.draft}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {setup.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{localText(criterion.name, language)}</th>
              {rivals.map(({ eventId, byCriterion }) => (
                <td key={eventId}>
                  {markText(byCriterion.get(criterion.id)?.mark, words, language)}
                  <span className="note" dir="auto">
                    {byCriterion.get(criterion.id)?.remark}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{disagreement.whichHolds}</th>
            {rivals.map(({ eventId, moment, answers, isWhole }) => (
              <td key={eventId}>
                <Button
                  isDisabled={!isWhole}
                  aria-label={disagreement.chooseFrom(moment)}
                  onPress={() => void actAll(settle(assessorId, caseNumber, answers))}
                >
                  {disagreement.choose}
                </Button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
