import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { formatList, formatMillions } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** Who is out of the room, what the computer finds of the formal conditions, and the money. */
export function MeetingFacts({ meeting: { sheet, leftRoom } }: { readonly meeting: MeetingSheet }) {
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  const { holders, tied } = sheet.selection
  const front = [...holders, ...tied]
  const inFront = sheet.candidates.filter(({ caseNumber }) => front.includes(caseNumber))
  return (
    <section>
      <h2 className="visually-hidden">{words.facts}</h2>
      <dl className="meeting-facts">
        <div>
          <dt>{words.leftRoom}</dt>
          <dd>
            {leftRoom.length === 0 && words.nobodyLeft}
            {leftRoom.map(({ personId, rulings }) => (
              <p key={personId}>
                {rulings.map(({ caseNumber, reason }) =>
                  words.leftText(nameOf(personId), applicantIn(sheet)(caseNumber), reason),
                )}
              </p>
            ))}
          </dd>
        </div>
        {inFront.length > 0 && (
          <>
            <div>
              <dt>{words.formal}</dt>
              <dd>
                {inFront.map((candidate) => (
                  <Formal
                    key={candidate.caseNumber}
                    candidate={candidate}
                    isNamed={inFront.length > 1}
                  />
                ))}
              </dd>
            </div>
            <div>
              <dt>{words.money}</dt>
              <dd>
                {inFront.map((candidate) => (
                  <Money key={candidate.caseNumber} candidate={candidate} setup={sheet.setup} />
                ))}
              </dd>
            </div>
          </>
        )}
      </dl>
    </section>
  )
}

interface FormalProps {
  readonly candidate: SheetCandidate
  readonly isNamed: boolean
}

function Formal({ candidate: { checks, application }, isNamed }: FormalProps) {
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const named = (outcome: CheckStanding['outcome']) =>
    formatList(
      checks
        .filter((standing) => standing.outcome === outcome)
        .map(({ check }) => messages.area.checks[check]),
      language,
    )
  const [not, plan, unknown] = [named('not-met'), named('plan'), named('not-stated')]
  const excused = named('dispensation') !== ''
  const parts = [
    ...(not ? [words.formalNot(not)] : []),
    ...(excused ? [words.formalExcused] : []),
    ...(plan ? [words.formalPlan(plan)] : []),
    ...(unknown ? [words.formalUnknown(unknown)] : []),
  ]
  return (
    <p>
      {isNamed && (
        <>
          <bdi>{application.applicant}</bdi>:{' '}
        </>
      )}
      {parts.length === 0 ? words.formalMet : parts.join('. ')}
    </p>
  )
}

interface MoneyProps {
  readonly candidate: SheetCandidate
  readonly setup: Setup
}

function Money({ candidate: { application }, setup }: MoneyProps) {
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const sums = setup.funders.flatMap(({ id, name }) => {
    const asked = application.amounts.filter(({ funderId }) => funderId === id)
    if (asked.length === 0) return []
    const sum = asked.reduce((total, { amount }) => total + amount, 0)
    const years = asked.map(({ year }) => year).toSorted((a, b) => a - b)
    const [from, to] = [years[0], years.at(-1)]
    const span = from === to ? String(from) : `${from}\u2013${to}`
    return [words.sum(name, formatMillions(sum, language), span)]
  })
  return (
    <p>
      {sums.length === 0
        ? words.asksNothing(application.applicant)
        : words.asks(application.applicant, formatList(sums, language))}
    </p>
  )
}
