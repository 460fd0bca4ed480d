import { declarationWords } from '~/i18n/declarationWords.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { useState } from 'react'
import { ReportConflict } from './ReportConflict.tsx'

interface Props {
  readonly applicants: readonly Applicant[]
  readonly assessorId: AssessorId
}

/** What one has declared; more may be added, and nothing is taken back. */
export function DeclaredList({ applicants, assessorId }: Props) {
  const { state } = useRound()
  const words = useWords(declarationWords)
  const [reported, setReported] = useState<Applicant | null>(null)
  return (
    <section className="stack">
      <h2>{words.declaredTitle}</h2>
      <table className="declare-table">
        <caption className="visually-hidden">{words.declaredTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.applicant}</th>
            <th scope="col">{words.declared}</th>
            <th scope="col">
              <span className="visually-hidden">{words.add}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {applicants.map((applicant) => {
            const { declared } = habilitetOf(state, applicant.caseNumber, assessorId)
            return (
              <tr key={applicant.caseNumber}>
                <th scope="row">
                  <bdi>{applicant.name}</bdi>{' '}
                  <span className="secondary">{applicant.caseNumber}</span>
                </th>
                <td>
                  {declared.map(({ eventId, value }) => (
                    <p key={eventId}>
                      {value.ground === null ? words.nothing : words.grounds[value.ground].text}
                      {value.text !== '' && (
                        <>
                          {': '}
                          <bdi>{value.text}</bdi>
                        </>
                      )}
                    </p>
                  ))}
                </td>
                <td>
                  <Button
                    look="plain"
                    aria-label={words.addNamed(applicant.name)}
                    onPress={() => setReported(applicant)}
                  >
                    {words.add}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {reported && (
        <ReportConflict
          caseNumber={reported.caseNumber}
          applicant={reported.name}
          assessorId={assessorId}
          onClose={() => setReported(null)}
        />
      )}
    </section>
  )
}
