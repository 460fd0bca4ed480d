import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { readFileOf, releasedAreas } from '~/domain/panel/readFileOf.ts'
import {
  application,
  areaId,
  assessed,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const anne = assessorId('Anne')
const start = roundCommands(
  setupWith({ criteria: [{}], recusalScope: 'application' }),
  [application('20-9'), application('20-10'), application('20-11', { areaId: 'lyd' })],
  [
    assessed('20-9', 'Anne', [3]),
    assessed('20-9', 'Bo', [5]),
    assessed('20-10', 'Bo', [4]),
    assessed('20-11', 'Bo', [2]),
    assessed('20-10', 'Cai', [null], false),
  ],
)
const release: Command = { kind: 'release', areaIds: [areaId('energi')], assessorIds: [anne] }
const after = (...commands: readonly Command[]) => roundStateFrom([...start, ...commands])
const said = (...commands: readonly Command[]) =>
  readFileOf(after(...commands), anne)?.applications.map(({ caseNumber: number, assessments }) => [
    number,
    assessments.map(({ assessor }) => assessor),
  ])

describe('[HB5] what is released', () => {
  test('is nothing before somebody has released it', () => {
    expect(readFileOf(after(), anne)).toBeUndefined()
    expect(said({ ...release, assessorIds: [assessorId('Bo')] })).toBeUndefined()
  })

  test('is what was handed in, in the areas the release names', () => {
    expect(said(release)).toEqual([
      ['20-9', ['Anne', 'Bo']],
      ['20-10', ['Bo']],
    ])
    const more: Command = { ...release, areaIds: [areaId('lyd')] }
    expect(releasedAreas(after(release, more), anne)).toEqual(new Set(['energi', 'lyd']))
  })

  test('leaves out what the reader is recused from, and what others recused said there', () => {
    const recuses = (id: string, number: string): Command => ({
      kind: 'rule-recusal',
      caseNumber: caseNumber(number),
      assessorId: assessorId(id),
      isRecused: true,
      reason: 'Sidder i bestyrelsen',
    })
    expect(said(release, recuses('Anne', '20-10'))).toEqual([['20-9', ['Anne', 'Bo']]])
    expect(said(release, recuses('Bo', '20-9'))).toEqual([
      ['20-9', ['Anne']],
      ['20-10', ['Bo']],
    ])
  })
})
