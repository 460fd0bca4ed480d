import { describe, expect, test } from 'vitest'
import { areasAskedAbout, questionNoteOf } from '~/domain/dossier/letters/questionNoteOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { QuestionId } from '~/domain/model/ids.ts'
import { day, logAfter, sendFrom } from '../../../support/acts.ts'
import { areaId } from '../../../support/builders.ts'
import { letterLog, letterState, questionId } from '../../../support/letters.ts'

const state = letterState()
const sheets = allSheets(state)
const noteOn = (areas: readonly string[]) =>
  questionNoteOf(state, sheets, questionId, areas.map(areaId))

describe('[HE9] a note', () => {
  test('has the question, the answer, and the very sheets that screens show', () => {
    const note = noteOn(['design', 'energi'])
    expect(note?.question.answer?.text).toContain('0,05')
    expect(note?.areas.map(({ sheet }) => sheet.area.id)).toEqual(['energi', 'design'])
    expect(note?.areas[0]?.sheet).toBe(sheets.find(({ area }) => area.id === 'energi'))
    expect(note?.areas[0]?.recommended?.cases).toHaveLength(1)
    expect(note?.areas[1]?.appointment?.choice).toBe('none')
  })

  test('names the version sent last when it was asked, and says whether it still is that', () => {
    const log = logAfter(
      [
        (before) =>
          ({
            ...sendFrom(before, 'Vilkår er kommet til'),
            date: day('2020-09-20'),
            overHearings: 'Fristen udløber i morgen',
          }) as Command,
      ],
      letterLog(),
    )
    const later = fold(foldOrder(log))
    const note = questionNoteOf(later, allSheets(later), questionId, [])
    // Asked on 14 September: version 2 was not there yet.
    expect(note?.version?.version).toBe(1)
    expect(note?.isAsSent).toBe(false)
    const asked = later.acts.questions.get(questionId)?.heads[0]?.value
    const anew = fold(
      foldOrder(
        logAfter(
          asked
            ? [
                {
                  kind: 'record-question',
                  question: { ...asked, askedOn: day('2020-09-21'), due: null, answer: null },
                },
              ]
            : [],
          log,
        ),
      ),
    )
    expect(questionNoteOf(anew, allSheets(anew), questionId, [])).toMatchObject({
      version: { version: 2 },
      isAsSent: true,
    })
  })

  test('is about the areas that the question names, by an applicant, a case or themselves', () => {
    const askedAbout = (text: string) => areasAskedAbout(sheets, { text })
    expect(askedAbout('Hvorfor er Strømsamling Danmark ikke indstillet?')).toEqual(['energi'])
    expect(askedAbout('Sag 20-41104 og fintech?')).toEqual(['life-science'])
    expect(askedAbout('Hvad skete der med Finans og fintech?')).toEqual(['fintech'])
    expect(askedAbout('Hvornår kommer indstillingen?')).toEqual([])
  })

  test('is not made of a question that nobody has recorded', () => {
    expect(questionNoteOf(state, sheets, 'question00000009' as QuestionId, [])).toBeUndefined()
  })
})
