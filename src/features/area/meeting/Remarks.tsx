import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** What the assessors wrote beside their points, by application and criterion. */
export function Remarks({ meeting: { sheet, remarks } }: { readonly meeting: MeetingSheet }) {
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  if (remarks.length === 0) return <p className="secondary">{words.noRemarks}</p>
  return (
    <details className="meeting-remarks">
      <summary>{words.remarks(remarks.length)}</summary>
      {sheet.candidates.map(({ caseNumber, application }) => {
        const own = remarks.filter((remark) => remark.caseNumber === caseNumber)
        if (own.length === 0) return null
        return (
          <section key={caseNumber}>
            <h3>
              <bdi>{application.applicant}</bdi>
            </h3>
            {sheet.criteria.map(({ id }) => {
              const given = own.filter(({ criterionId }) => criterionId === id)
              if (given.length === 0) return null
              return (
                <div key={id}>
                  <h4>{criterionName(sheet.setup, id, language)}</h4>
                  {given.map(({ assessorId, remark }) => (
                    <p key={assessorId}>
                      <strong>{nameOf(assessorId)}:</strong> <bdi>{remark}</bdi>
                    </p>
                  ))}
                </div>
              )
            })}
          </section>
        )
      })}
    </details>
  )
}
