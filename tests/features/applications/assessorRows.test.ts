import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { assessorRows } from '~/features/applications/assessorRows.ts'
import {
  application,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const applications = [application('1'), application('2'), application('3', { areaId: 'lyd' })]

const recusedAt = (number: string): Command => ({
  kind: 'rule-recusal',
  caseNumber: caseNumber(number),
  assessorId: assessorId('Bæk'),
  isRecused: true,
  reason: 'Bror',
})

const rowsAt = (number: string, scope: 'area' | 'application', more: readonly Command[] = []) =>
  assessorRows(
    roundStateFrom([
      ...roundCommands(setupWith({ recusalScope: scope, criteria: [{}] }), applications),
      { kind: 'record-assessor', assessor: assessor('Bæk') },
      ...more,
    ]),
    caseNumber(number),
  )

describe('an assessor beside an application', () => {
  test('is there from the panel, assigned or not', () => {
    expect(rowsAt('1', 'area')).toEqual([
      {
        assessorId: 'Bæk',
        assignment: false,
        assessment: 'none',
        reopenedBecause: null,
        recusal: null,
      },
    ])
  })

  test('is missing once assigned, and entered once the case officer has typed it', () => {
    const assign: Command = {
      kind: 'assign',
      caseNumber: caseNumber('1'),
      assessorId: assessorId('Bæk'),
      isAssigned: true,
    }
    expect(rowsAt('1', 'area', [assign])[0]).toMatchObject({
      assignment: true,
      assessment: 'missing',
    })
    const entered = roundStateFrom(
      roundCommands(setupWith({ criteria: [{}] }), applications, [
        assessed('1', 'Bæk', [4]),
        assessed('2', 'Bæk', [4], false),
      ]),
    )
    expect(assessorRows(entered, caseNumber('1'))[0]?.assessment).toBe('entered')
    expect(assessorRows(entered, caseNumber('2'))[0]?.assessment).toBe('entered-open')
  })

  test('recused from one is out of the whole area, and it says in which case it was ruled', () => {
    expect(rowsAt('2', 'area', [recusedAt('1')])[0]?.recusal).toEqual({
      isHere: false,
      caseNumber: '1',
      reason: 'Bror',
      isDisputed: false,
    })
    expect(rowsAt('1', 'area', [recusedAt('1')])[0]?.recusal).toMatchObject({ isHere: true })
    expect(rowsAt('3', 'area', [recusedAt('1')])[0]?.recusal).toBeNull()
  })

  test('recused where the round says so is out of that application only', () => {
    expect(rowsAt('2', 'application', [recusedAt('1')])[0]?.recusal).toBeNull()
  })
})
