import { describe, expect, test } from 'vitest'
import { caseAfter, type CaseEvent } from '~/domain/log/caseAfter.ts'
import { caseBodies, type CaseKind } from '~/domain/log/caseBodies.ts'
import { caseDraftsFor } from '~/domain/log/caseDraftsFor.ts'
import { emptyCase } from '~/domain/log/CaseFacts.ts'
import { caseViolation } from '~/domain/log/caseViolation.ts'
import { isClosed, isTooLate } from '~/domain/log/isClosed.ts'
import type { Command } from '~/domain/log/Command.ts'
import { countFiled, isJournalised } from '~/domain/log/journalling.ts'
import { openAreas } from '~/domain/log/openAreas.ts'
import { settled } from '~/domain/log/Register.ts'
import { isAtHomeIn, roleOfKind } from '~/domain/log/roleOfKind.ts'
import type { AccessGiven, JournalEntry } from '~/domain/model/CaseEnd.ts'
import { day, decideOn, kindsOf, logAfter, stateAfter } from '../../support/acts.ts'
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
import { acted, merged, stateOf } from '../../support/devices.ts'

const close = (reason: string | null) => ({ kind: 'close-round', reason }) as const
const open = (reason: string) => ({ kind: 'open-round-again', reason }) as const
/** Every command there is: a new one is to be thought of here. */
const mayStillBeSaid: Readonly<Record<Command['kind'], boolean>> = {
  'record-setup': false,
  'record-assessor': false,
  'remove-assessor': false,
  'record-application': false,
  'set-status': false,
  'rule-checks': false,
  'import-applications': false,
  'import-assessments': false,
  'import-rulings': false,
  'attach-document': false,
  assign: false,
  'assign-all': false,
  'rule-recusal': false,
  'record-officer': false,
  'remove-officer': false,
  'enter-declarations': false,
  'make-round-key': false,
  'pass-key-drill': false,
  invite: false,
  'note-sent-file': false,
  'rule-device': true,
  'note-answer': true,
  release: false,
  'open-file': false,
  'open-documents': false,
  declare: false,
  'give-note': false,
  'confirm-receipt': false,
  'rule-criterion': false,
  'close-area': false,
  'give-panel-point': false,
  'give-point': false,
  'give-remark': false,
  'pin-evidence': false,
  'mark-done': false,
  'hand-in': false,
  reopen: false,
  'record-recovery': true,
  'decide-area': false,
  'view-as-panel': false,
  'record-discussion': false,
  'recommend-amounts': false,
  'record-condition': false,
  'give-set-reason': false,
  'send-recommendation': false,
  appoint: false,
  'decide-funding': false,
  'record-question': false,
  'record-reassessment': false,
  'record-supplement': false,
  'record-hearings': false,
  'close-round': true,
  'open-round-again': true,
  'note-journal': true,
  'note-access': true,
}
const anyDecision = decideOn('energi', ['20-9'])

describe('[CL1] a closed round', () => {
  test('takes no more, until it is opened again with a reason', () => {
    const closed = stateAfter(close('Aflyst'))
    expect(isClosed(closed)).toBe(true)
    expect(isTooLate(closed, anyDecision)).toBe(true)
    expect(kindsOf(closed, anyDecision)).toEqual(['refused: round-closed'])
    expect(kindsOf(closed, close('Igen'))).toEqual([])
    expect(kindsOf(closed, open(' '))).toEqual(['refused: reason-needed'])
    const again = stateAfter(close('Aflyst'), open('En klage'))
    expect(isClosed(again)).toBe(false)
    expect(kindsOf(again, anyDecision)).toEqual(['area-decided'])
    expect(kindsOf(stateAfter(), open('Åben i forvejen'))).toEqual([])
  })

  test.each(Object.entries(mayStillBeSaid))(
    'of %s, whether it may still be said: %s',
    (kind, may) => {
      const closed = stateAfter(close('Aflyst'))
      const command = { kind } as unknown as Command
      expect(isTooLate(closed, command)).toBe(!may)
      const refused = 'refused: round-closed'
      expect(may || kindsOf(closed, command)).toEqual(may || [refused])
    },
  )

  test('takes in what others had decided, and is closed while two disagree on it', () => {
    const common = logAfter([])
    const north = logAfter([close('Aflyst')], common, 'north')
    const south = logAfter([anyDecision], common, 'south')
    const both = stateOf(merged(north, south.chains.values()))
    expect(isClosed(both)).toBe(true)
    expect(settled(both.areas.get(areaId('energi'))?.decision)?.caseNumbers).toEqual(['20-9'])
    const closed = logAfter([close('Aflyst')])
    const reopened = logAfter([open('En klage')], closed, 'north')
    const closedTwice = logAfter([open('Fejl'), close('Nu')], closed, 'south')
    expect(isClosed(stateOf(merged(reopened, closedTwice.chains.values())))).toBe(true)
  })
})

describe('[CL2] closing', () => {
  const appoint = (area: string, numbers: readonly string[]) =>
    ({
      kind: 'appoint',
      areaId: areaId(area),
      choice: 'recommended',
      caseNumbers: numbers.map(caseNumber),
      date: day('2026-10-01'),
      reference: '',
      reason: null,
    }) as const

  test('names the areas that lack a decision or an appointment, and asks why', () => {
    const half = stateAfter(anyDecision, appoint('energi', ['20-9']), decideOn('lyd', []))
    const areas = half.setup.heads[0]?.value.areas.map(({ id }) => id) ?? []
    expect(openAreas(half)).toEqual(areas.filter((id) => id !== 'energi'))
    expect(kindsOf(half, close(null))).toEqual(['refused: reason-needed'])
    const closed = stateAfter(anyDecision, close('Aflyst'))
    expect(settled(closed.casefile.closing)?.openAreas).toEqual(areas)
  })

  test('asks for nothing where every area is settled', () => {
    const areas = stateAfter().setup.heads[0]?.value.areas.map(({ id }) => id) ?? []
    const all = areas.flatMap((id) => [decideOn(id, []), appoint(id, [])])
    expect(openAreas(stateAfter(...all))).toEqual([])
    expect(kindsOf(stateAfter(...all), close(null))).toEqual(['round-closed'])
  })
})

describe('filing', () => {
  const entry = (events: number): JournalEntry => ({
    fileName: 'sagsarkiv.klynge',
    sha256: 'b'.repeat(64),
    reference: '20/1234-56',
    date: day('2026-10-02'),
    events,
  })

  test('[CL3] names the archive, and may be said of a closed round', () => {
    const state = stateAfter(close('Aflyst'), { kind: 'note-journal', entry: entry(7) })
    expect(state.casefile.journalised.map(({ value }) => value)).toEqual([entry(7)])
  })

  test('[CL4] holds as long as nothing has come since but filings', () => {
    const before = logAfter([anyDecision])
    const filed = logAfter([{ kind: 'note-journal', entry: entry(countFiled(before)) }], before)
    expect(isJournalised(before, stateOf(before))).toBe(false)
    expect(isJournalised(filed, stateOf(filed))).toBe(true)
    const twice = logAfter([{ kind: 'note-journal', entry: entry(countFiled(filed)) }], filed)
    expect(isJournalised(twice, stateOf(twice))).toBe(true)
    const elsewhere = acted(
      before,
      { kind: 'note-journal', entry: entry(countFiled(before)) },
      'nord',
    )
    expect(elsewhere.chains.size).toBe(before.chains.size + 1)
    expect(isJournalised(elsewhere, stateOf(elsewhere))).toBe(true)
    const since = logAfter([decideOn('lyd', [])], filed)
    expect(isJournalised(since, stateOf(since))).toBe(false)
  })
})

describe('[AX1] access that was given', () => {
  const given: AccessGiven = {
    kind: 'party',
    caseNumber: caseNumber('20-9'),
    requester: 'Nordlys ApS',
    date: day('2026-11-01'),
    leftOut: [],
    sha256: 'c'.repeat(64),
  }
  const note = (changes: Partial<AccessGiven>) =>
    ({ kind: 'note-access', access: { ...given, ...changes } }) as const

  test('stands in the log, also of a closed round', () => {
    const state = stateAfter(close('Aflyst'), note({}))
    expect(state.casefile.accessGiven.map(({ value }) => value)).toEqual([given])
  })

  test('names a party for a party’s case and none for anyone’s, and assessors of the round', () => {
    expect(kindsOf(stateAfter(), note({ caseNumber: null }))).toEqual(['refused: party-needed'])
    expect(kindsOf(stateAfter(), note({ kind: 'anyone' }))).toEqual(['refused: party-needed'])
    const unknown = { leftOut: [{ assessorId: assessorId('x'), basis: '§ 19' }] }
    expect(kindsOf(stateAfter(), note(unknown))).toEqual(['refused: unknown-assessor'])
    expect(kindsOf(stateAfter(), note({ kind: 'anyone', caseNumber: null }))).toEqual([
      'access-given',
    ])
  })

  test.each(['', '  \n'])('[AX3] leaves out no name on the basis of %j', (basis) => {
    const assessors = roundCommands(
      setupWith({ criteria: [{}] }),
      [application('20-9')],
      [assessed('20-9', 'bæk', [4])],
    )
    const state = roundStateFrom(assessors)
    const leftOut = (words: string) =>
      note({ leftOut: [{ assessorId: assessorId('bæk'), basis: words }] })
    expect(kindsOf(state, leftOut(basis))).toEqual([
      `refused: ${basis === '' ? 'malformed' : 'basis-needed'}`,
    ])
    expect(kindsOf(state, leftOut('Offentlighedslovens § 33, nr. 5'))).toEqual(['access-given'])
  })
})

describe('what is said of the case', () => {
  const kinds = Object.keys(caseBodies) as CaseKind[]

  test('stands in the agency’s chains, and in no others', () => {
    expect(kinds.length).toBe(4)
    expect(kinds.map((kind) => roleOfKind[kind])).toEqual(kinds.map(() => 'agency'))
    expect(kinds.filter((kind) => isAtHomeIn(kind, 'answer') || isAtHomeIn(kind, 'brief'))).toEqual(
      [],
    )
  })

  test('is folded without a change of what was known', () => {
    const log = logAfter([close('Aflyst')])
    const event = [...log.chains.values()].flat().find(({ kind }) => kind === 'round-closed')
    const after = caseAfter(emptyCase, event as CaseEvent)
    expect(after.closing.heads.map(({ value }) => value.isClosed)).toEqual([true])
    expect(emptyCase.closing.heads).toEqual([])
  })

  test('asks of a merged event what it asks of a person', () => {
    const state = stateAfter()
    const setup = state.setup.heads[0]?.value
    const [draft] = caseDraftsFor(state, close(null))
    expect(draft?.kind === 'round-closed' && caseViolation(state, setup!, draft)?.code).toBe(
      'reason-needed',
    )
  })
})
