import { expect, test } from 'vitest'
import { namesInLog } from '~/domain/dossier/namesInLog.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import {
  areaId,
  assessor,
  assessorId,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'

test('what has been taken out of the round keeps its name', () => {
  const before = setupWith({
    areas: [
      { id: 'energi', kind: 'strength' },
      { id: 'lyd', kind: 'emerging' },
    ],
    funders: [{ id: 'ufm', frames: { 2021: 1 } }],
  })
  const renamed = before.areas.map((area) => ({ ...area, name: { da: 'Grøn energi', en: null } }))
  const log = roundLogFrom([
    ...roundCommands(before, []),
    { kind: 'record-assessor', assessor: assessor('ane', { name: 'Ane Ahorn' }) },
    { kind: 'remove-assessor', assessorId: assessorId('ane') },
    {
      kind: 'record-setup',
      setup: { ...before, areas: renamed.slice(0, 1), funders: [] },
      isExample: false,
      reason: null,
    },
  ])
  const names = namesInLog(log)
  expect(names.people.get(assessorId('ane'))).toBe('Ane Ahorn')
  expect(areaName(names, areaId('energi'), 'da')).toBe('Grøn energi')
  expect(areaName(names, areaId('lyd'), 'da')).toBe(before.areas[1]?.name.da)
  expect(names.funders.map(({ id }) => id)).toEqual(['ufm'])
})
