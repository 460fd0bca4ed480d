import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import type { Sentence } from '~/domain/dossier/Sentence.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import type { DecisivePoint } from '~/domain/selection/Selection.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { BoundsNotes } from '~/features/area/BoundsNotes.tsx'
import { Certainty } from './Certainty.tsx'

const aboutMissing: readonly Sentence['key'][] = ['missing-cannot-change', 'missing-could-change']
const aboutPoints: readonly Sentence['key'][] = ['no-point-changes-it', 'one-point-changes-it']

/** The single points, the missing assessments, the weights and the assessors that could put another in front. */
export function WhatWouldChange({ meeting }: { readonly meeting: MeetingSheet }) {
  const { sheet, flips, hasMoreFlips } = meeting
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const nameOf = useAssessorName()
  const inWords = (sentence: Sentence) => sentenceText(sentence, sheet, nameOf, messages, language)
  const points = sheet.sentences.filter(({ key }) => aboutPoints.includes(key))
  const missing = sheet.sentences.filter(({ key }) => aboutMissing.includes(key))
  const others = flips.slice(1)
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked')
  const isNobodyMissing = sheet.candidates.every(({ score }) => score.missingFrom.length === 0)
  // Said with whatever comes first, where there is anything.
  const isTied = sheet.selection.verdict === 'tied'
  const isAlone = points.length === 0 && !isTied
  const everyHere = isNobodyMissing ? ` ${words.nothingMissing}` : ''
  const flipSentence = ({ caseNumber, ...flip }: DecisivePoint): Sentence => ({
    key: 'one-point-changes-it',
    applicant: applicantIn(sheet)(caseNumber),
    ...flip,
  })
  return (
    <section>
      <h2>{words.change}</h2>
      <ul className="meeting-changes">
        {points.map((sentence) => (
          <li key={sentence.key}>
            {sentence.key === 'one-point-changes-it' && <strong>{words.onePoint} </strong>}
            {inWords(sentence)}
            {everyHere}
            {others.length > 0 && sentence.key === 'one-point-changes-it' && (
              <details>
                <summary>{words.morePoints(others.length, hasMoreFlips)}</summary>
                <ul>
                  {others.map((flip) => (
                    <li key={`${flip.criterionId} ${flip.caseNumber} ${flip.assessorId}`}>
                      {inWords(flipSentence(flip))}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
        {missing.map((sentence) => (
          <li key={sentence.key}>
            <strong>{words.missing}</strong>{' '}
            {sentence.key === 'missing-cannot-change' && sheet.area.kind !== 'open'
              ? words.missingCannotChange
              : inWords(sentence)}
          </li>
        ))}
        {isTied && (
          <li>
            {words.tie}
            {everyHere}
          </li>
        )}
        {isNobodyMissing && isAlone && <li>{words.nothingMissing}</li>}
      </ul>
      <Certainty sheet={sheet} />
      <BoundsNotes {...{ ranked, messages, language, nameOf }} />
    </section>
  )
}
