import { expect, test } from 'vitest'
import { procedureOf } from '~/domain/dossier/recommendation/procedureOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { day, heard, stateAfter } from '../../../support/acts.ts'
import { areaId } from '../../../support/builders.ts'

const procedureAfter = (...commands: readonly Command[]) => {
  const state = stateAfter(...commands)
  return procedureOf(state, allSheets(state))
}

const sent = { what: 'Point', sentOn: day('2020-08-01'), due: day('2020-08-15') }

test('an application in an area that is closed is counted apart from those rejected', () => {
  const { standings, received } = procedureAfter({
    kind: 'close-area',
    areaId: areaId('energi'),
    isClosed: true,
    reason: 'Ingen',
  })
  expect(received).toBe(2)
  expect(standings).toMatchObject({ 'area-closed': 2, ineligible: 0, incomplete: 0 })
})

test('[HE2] a hearing is heard when it is answered and its effect said, or the day has passed', () => {
  const none = procedureAfter()
  expect(none.hearings).toEqual({ heard: 0, notNeeded: 0, open: 0 })
  const answered = { ...sent, answeredOn: day('2020-08-10'), answer: 'Nej' }
  const effect = { effect: 'none', grounds: 'Intet nyt' } as const
  expect(
    procedureAfter(
      heard(['20-9'], { standing: 'answered', ...answered, effect: null, grounds: null }),
      heard(['20-10'], { standing: 'not-needed', reason: 'Alt er kendt' }),
    ).hearings,
  ).toEqual({ heard: 0, notNeeded: 1, open: 1 })
  expect(
    procedureAfter(
      heard(['20-9'], { standing: 'answered', ...answered, ...effect }),
      heard(['20-10'], { standing: 'passed', ...sent }),
    ).hearings,
  ).toEqual({ heard: 2, notNeeded: 0, open: 0 })
})

test('a hearing that was taken back is none', () => {
  expect(
    procedureAfter(heard(['20-9'], { standing: 'sent', ...sent }), heard(['20-9'], null)).hearings,
  ).toEqual({ heard: 0, notNeeded: 0, open: 0 })
})
