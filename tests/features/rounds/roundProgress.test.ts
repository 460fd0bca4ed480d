import { describe, expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { exampleCommands } from '~/exchange/example/exampleCommands.ts'
import { currentStep, roundProgress } from '~/features/rounds/roundProgress.ts'
import { application, roundCommands, roundStateFrom, setupWith } from '../../support/builders.ts'

const progressOf = (commands: Parameters<typeof roundStateFrom>[0]) =>
  roundProgress(allSheets(roundStateFrom(commands)))

describe('how far a round has come', () => {
  test('a round without applications waits for them', () => {
    const progress = progressOf(roundCommands(setupWith(), [], []))
    expect(progress).toMatchObject({ applications: 0, areasWithApplications: 0, decided: 0 })
    expect(currentStep(progress)).toBe('applications')
  })

  test('a round whose applications nobody has assessed stands at the assessment', () => {
    const progress = progressOf(roundCommands(setupWith(), [application('20-1')], []))
    expect(progress).toMatchObject({ applications: 1, areasAssessed: 0, assessors: 0 })
    expect(currentStep(progress)).toBe('assessment')
  })

  test('the example round waits for two assessors, and for people to decide a tie', () => {
    const progress = progressOf(exampleCommands(exampleRound))
    expect(progress).toMatchObject({
      applications: 32,
      areasWithApplications: 13,
      areasAssessed: 12,
      decided: 0,
      areas: 13,
      stale: [],
      tied: ['byggeri'],
    })
    expect(progress.missingFrom.toSorted()).toEqual(['ida-aakjaer', 'peter-dam'])
    expect(progress.assessors - progress.assessorsDone).toBe(2)
    expect(currentStep(progress)).toBe('assessment')
  })
})
