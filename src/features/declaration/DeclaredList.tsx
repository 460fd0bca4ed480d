import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { Candidate } from '~/domain/model/Candidate.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { useState } from 'react'
import { ReportConflict } from './ReportConflict.tsx'

interface Props {
  readonly candidates: readonly Candidate[]
  readonly assessorId: AssessorId
}

/** What one has declared; more may be added, and nothing is taken back. */
export function DeclaredList({ candidates, assessorId }: Props) {
  const { state } = useRound()
  const { messages } = useMessages()
  const words = messages.declaration
  const [reported, setReported] = useState<Candidate | null>(null)
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
          {candidates.map((candidate) => {
            const { declared } = habilitetOf(state, candidate.caseNumber, assessorId)
            return (
              <tr key={candidate.caseNumber}>
                <th scope="row">
                  <bdi>{candidate.applicant}</bdi>{' '}
                  <span className="secondary">{candidate.caseNumber}</span>
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
                    aria-label={words.addNamed(candidate.applicant)}
                    onPress={() => setReported(candidate)}
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
          applicant={reported.applicant}
          assessorId={assessorId}
          onClose={() => setReported(null)}
        />
      )}
    </section>
  )
}
