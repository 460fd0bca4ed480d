import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { ownAnswers } from '~/domain/log/workDrafts.ts'
import { eventToLine } from '~/domain/log/chain.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const [anna, one] = [assessorId('anna'), caseNumber('20-1')]
const secret = 'Kun til mig selv'
const commands: readonly Command[] = [
  ...roundCommands(setupWith(), [application('20-1')]),
  { kind: 'record-assessor', assessor: assessor('anna') },
  { kind: 'give-note', assessorId: anna, caseNumber: one, note: secret },
  ...[1, 2, 3, 4].map(
    (number): Command => ({
      kind: 'give-point',
      assessorId: anna,
      caseNumber: one,
      criterionId: criterionId(`k${number}`),
      mark: markOf(4),
    }),
  ),
  { kind: 'mark-done', assessorId: anna, caseNumber: one, isDone: true },
  { kind: 'hand-in', assessorId: anna, caseNumbers: [one] },
]

describe('[LG8] a note', () => {
  test('is kept with the own work and is no part of the answers', () => {
    const state = roundStateFrom(commands)
    const work = state.applications.get(one)?.work.get(anna)
    expect(work?.note.heads.map(({ value }) => value)).toEqual([secret])
    expect(JSON.stringify(ownAnswers(state, anna, one))).not.toContain(secret)
  })

  test('stands in the chain of the own work alone, and in nothing that is handed in', () => {
    const state = roundStateFrom(commands)
    const holders = [...roundLogFrom(commands).chains].filter(([, events]) =>
      events.some((event) => eventToLine(event).includes(secret)),
    )
    expect(holders.map(([chain]) => state.chains.get(chain)?.role)).toEqual(['work'])
    const handedIn = state.applications.get(one)?.assessments.get(anna)
    expect(handedIn?.heads[0]?.value.isHandedIn).toBe(true)
    expect(JSON.stringify(handedIn)).not.toContain(secret)
  })
})
