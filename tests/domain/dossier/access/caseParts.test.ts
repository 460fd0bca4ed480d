import { describe, expect, test } from 'vitest'
import { accessPeople, withoutNames } from '~/domain/dossier/access/accessPeople.ts'
import { areaTexts, areaTextKey } from '~/domain/dossier/access/areaTexts.ts'
import { assessmentTexts, remarkKey } from '~/domain/dossier/access/assessmentTexts.ts'
import { caseHistory, eventOverview } from '~/domain/dossier/access/caseHistory.ts'
import { appointmentIn } from '~/domain/dossier/access/partyActs.ts'
import { partyHabilitet } from '~/domain/dossier/access/partyHabilitet.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { fullAccessRound } from '../../../support/accessRounds.ts'
import { actsCommands, logAfter } from '../../../support/acts.ts'
import {
  areaId,
  assessor,
  assessorId,
  caseNumber,
  roundLogFrom,
} from '../../../support/builders.ts'

const round = fullAccessRound()

describe('the people of a pack', () => {
  const leftOut = { assessors: new Map([[assessorId('ane'), '§ 33']]) }

  test('keep their number whether the name is there or not', () => {
    const ids = [assessorId('bo'), assessorId('ane'), assessorId('bo')]
    expect(accessPeople(round.state, ids, leftOut)).toMatchObject([
      { number: 1, name: null },
      { number: 2, name: 'Bo Birk' },
    ])
  })

  test('[AX3] a left-out name is taken out of texts, as a word of its own', () => {
    const cleaned = withoutNames(round.state, leftOut)
    expect(cleaned('Som ANE AHORN skrev (ane), er kanen god')).toBe(
      'Som […] skrev ([…]), er kanen god',
    )
    expect(cleaned('Ane Ahorns bemærkning, Ane\n Ahorn’s, men ikke Jane Ahornsen')).toBe(
      '[…] bemærkning, […], men ikke Jane Ahornsen',
    )
  })
})

test('texts are kept by keys of their own', () => {
  const remarks = assessmentTexts(round.state, caseNumber('20-1'), areaId('energi'))
  const reasons = areaTexts(round.state, areaId('energi'))
  const keys = [...remarks, ...reasons].map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toContain(remarkKey(caseNumber('20-1'), assessorId('ane'), 'k1'))
  expect(keys).toContain(remarkKey(caseNumber('20-1'), null, 'k1'))
  expect(keys).toContain(areaTextKey('decision', areaId('energi')))
})

describe('the history of a case', () => {
  const place = { caseNumber: caseNumber('20-4'), areaId: areaId('lyd') }

  test('tells of the case and its area, and not of others', () => {
    const kinds = caseHistory(round.log, round.state, place, () => null).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'application-recorded')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'assessment-entered')).toHaveLength(2)
    expect(kinds).not.toContain('area-decided')
  })

  test('leaves out an assessor’s own work, and names who handed in by the number', () => {
    const log = logAfter(
      [
        {
          kind: 'assign',
          caseNumber: caseNumber('20-9'),
          assessorId: assessorId('ane'),
          isAssigned: true,
        },
        {
          kind: 'give-point',
          assessorId: assessorId('ane'),
          caseNumber: caseNumber('20-9'),
          criterionId: 'k1' as never,
          mark: { state: 'scored', points: 4 as never },
        },
        {
          kind: 'mark-done',
          assessorId: assessorId('ane'),
          caseNumber: caseNumber('20-9'),
          isDone: true,
        },
        {
          kind: 'hand-in',
          assessorId: assessorId('ane'),
          caseNumbers: [caseNumber('20-9')],
        },
      ],
      roundLogFrom([
        ...actsCommands,
        { kind: 'record-assessor', assessor: assessor('ane', { name: 'Ane' }) },
      ]),
    )
    const state = fold(foldOrder(log))
    const history = caseHistory(
      log,
      state,
      { caseNumber: caseNumber('20-9'), areaId: areaId('energi') },
      (id) => (id === assessorId('ane') ? 7 : null),
    )
    expect(history.at(-1)).toMatchObject({ kind: 'assessment-handed-in', person: 7 })
    expect(history.map(({ kind }) => kind)).not.toContain('point-given')
    expect(eventOverview(log, state).map(({ kind }) => kind)).not.toContain('point-given')
  })
})

test('[AX4] who is out of the area for another’s sake is told to be out of the area', () => {
  const candidate = {
    caseNumber: caseNumber('20-1'),
    rows: [],
    recused: [assessorId('bo'), assessorId('ib')],
  }
  expect(partyHabilitet(round.state, candidate, () => 1)).toMatchObject([
    { standing: 'recused-in-area', grounds: [] },
    { standing: 'recused', grounds: [2] },
  ])
})

test('[AX2] an appointment is told by names, and whether one’s own is among them', () => {
  const none = () => null
  expect(appointmentIn(round.state, areaId('lyd'), none)).toBeNull()
  expect(appointmentIn(round.state, areaId('energi'), none, caseNumber('20-1'))).toMatchObject({
    names: ['Foreningen Zq0navn'],
    isOwn: true,
    reason: null,
  })
})
