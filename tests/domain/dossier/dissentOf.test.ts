import { expect, test } from 'vitest'
import { dissentOf } from '~/domain/dossier/dissentOf.ts'
import { duelOf } from '~/domain/dossier/duelOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { fraction } from '~/lib/fraction.ts'
import {
  application,
  areaId,
  assessed,
  type PlainSetup,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

function dissentAfter(assessments: readonly EnteredAssessment[], setup: PlainSetup = {}) {
  const applications = ['20-9', '20-10', '20-11'].map((number) => application(number))
  const method = setupWith({ criteria: [{}, {}], quorum: 1, ...setup })
  const sheet = sheetOf(
    roundStateFrom(roundCommands(method, applications, assessments)),
    areaId('energi'),
  )
  const duel = sheet && duelOf(sheet)
  if (!duel) throw new Error('there are no two to compare')
  return { duel, dissent: dissentOf(sheet, duel.first, duel.second) }
}

const given = [
  assessed('20-9', 'Anne', [5, 5]),
  assessed('20-10', 'Anne', [4, 5]),
  assessed('20-11', 'Anne', [1, 1]),
  assessed('20-9', 'Bo', [3, 3]),
  assessed('20-10', 'Bo', [3, 4]),
  assessed('20-11', 'Bo', [5, 4]),
  assessed('20-9', 'Cia', [4, 4]),
  assessed('20-10', 'Cia', [4, 4]),
  assessed('20-11', 'Cia', [4, 4]),
  assessed('20-9', 'Dan', [4, 'abstained']),
  assessed('20-10', 'Dan', [3, 3]),
]

test('each assessor’s own order of the two, and whom they would have first of all', () => {
  const { duel, dissent } = dissentAfter(given)
  expect([duel.first.caseNumber, duel.second.caseNumber]).toEqual(['20-9', '20-10'])
  expect(
    dissent.map(({ assessorId, prefers, favourites }) => [assessorId, prefers, favourites]),
  ).toEqual([
    ['Anne', 'first', ['20-9']],
    ['Bo', 'second', ['20-11']],
    ['Cia', 'equal', ['20-9', '20-10', '20-11']],
    ['Dan', null, ['20-10']],
  ])
  expect(dissent[1]).toMatchObject({ first: fraction(3n), second: fraction(7n, 2n) })
  expect(dissent[3]?.first).toBeNull()
})

test('where low is best the lower own total comes first', () => {
  const { dissent } = dissentAfter(
    [
      assessed('20-9', 'Anne', [1, 1]),
      assessed('20-10', 'Anne', [2, 2]),
      assessed('20-9', 'Bo', [2, 2]),
      assessed('20-10', 'Bo', [1, 2]),
      assessed('20-11', 'Bo', [5, 5]),
    ],
    { scale: { best: 'low' } },
  )
  expect(dissent.map(({ prefers }) => prefers)).toEqual(['first', 'second'])
})
