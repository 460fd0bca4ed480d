import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { habilitetGrounds, type HabilitetGround } from '~/domain/model/Declaration.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'

const anne = assessorId('Anne')
const one = caseNumber('20-1')
const two = caseNumber('20-2')

const start: readonly Command[] = [
  ...roundCommands(setupWith({ criteria: [{}] }), [application('20-1'), application('20-2')]),
  { kind: 'record-assessor', assessor: assessor('Anne') },
]
const declares = (ground: HabilitetGround | null, text = ''): Command => ({
  kind: 'declare',
  assessorId: anne,
  declarations: [{ caseNumber: one, ground, text }],
})
const rules = (isRecused: boolean, isException = false): Command => ({
  kind: 'rule-recusal',
  caseNumber: one,
  assessorId: anne,
  isRecused,
  reason: 'Efter en samlet vurdering',
  ...(isException && { isException: true }),
})
const after = (...commands: readonly Command[]) => roundStateFrom([...start, ...commands])
const standingAfter = (...commands: readonly Command[]) =>
  habilitetOf(after(...commands), one, anne).standing

describe('[HB1] habilitet', () => {
  test('goes from undeclared through a declaration to a ruling', () => {
    expect(standingAfter()).toBe('undeclared')
    expect(standingAfter(declares(null))).toBe('nothing')
    expect(standingAfter(declares('organisation', 'Sidder i bestyrelsen'))).toBe('reported')
    expect(standingAfter(declares('family', 'Søster'), rules(true))).toBe('recused')
    expect(standingAfter(declares('family', 'Fætter'), rules(false))).toBe('not-recused')
    expect(standingAfter(declares('family', 'Bror'), rules(false, true))).toBe('exception')
  })

  test('knows the five grounds of the law in its order', () => {
    expect(habilitetGrounds).toHaveLength(5)
    for (const ground of habilitetGrounds) {
      expect(standingAfter(declares(ground, 'Et ord'))).toBe('reported')
    }
  })

  test('keeps every declaration, and a later one waits for a ruling of its own', () => {
    const again = after(
      declares('organisation', 'Medlem'),
      rules(false),
      declares('own-interest', 'Ejer nu aktier'),
    )
    const { standing, declared, open } = habilitetOf(again, one, anne)
    expect(standing).toBe('reported')
    expect(declared.map(({ value }) => value.text)).toEqual(['Medlem', 'Ejer nu aktier'])
    expect(open.map(({ value }) => value.text)).toEqual(['Ejer nu aktier'])
  })

  test('needs words with a ground, and none without', () => {
    const state = after()
    expect(decide(state, declares('family', '  ')).ok).toBe(false)
    expect(decide(state, declares(null)).ok).toBe(true)
  })

  test('is asked of a case officer as of an assessor, typed in for them', () => {
    const officer = {
      id: assessorId('sagsbehandler-1'),
      name: 'Sagsbehandler Eksempel',
      title: null,
      organisation: null,
      phone: '12 34 56 78',
      mail: null,
      period: { from: null, to: null },
    }
    const state = after(
      { kind: 'record-officer', officer },
      {
        kind: 'enter-declarations',
        personId: officer.id,
        declarations: [{ caseNumber: one, ground: 'other-doubt', text: 'Tidligere kollega' }],
      },
      { ...rules(true), assessorId: officer.id } as Command,
    )
    expect(habilitetOf(state, one, officer.id)).toMatchObject({
      standing: 'recused',
      declared: [{ value: { isEntered: true } }],
    })
    const twice = decide(state, {
      kind: 'record-assessor',
      assessor: assessor('sagsbehandler-1'),
    })
    expect(twice).toMatchObject({ ok: false, faults: [{ code: 'id-in-use' }] })
  })
})

describe('[HB3] a reported conflict', () => {
  const point: Command = {
    kind: 'give-point',
    assessorId: anne,
    caseNumber: one,
    criterionId: criterionId('k1'),
    mark: markOf(3),
  }

  test('stops scoring there at once, and nowhere else', () => {
    const state = after(declares('family', 'Svigersøn'))
    expect(decide(state, point)).toMatchObject({ faults: [{ code: 'conflict-reported' }] })
    expect(decide(state, { ...point, caseNumber: two }).ok).toBe(true)
    expect(decide(after(declares(null)), point).ok).toBe(true)
    expect(decide(after(declares('family', 'Svigersøn'), rules(false)), point).ok).toBe(true)
  })

  test('stops handing in what is done already', () => {
    const state = after(
      point,
      { kind: 'mark-done', assessorId: anne, caseNumber: one, isDone: true },
      declares('family', 'Svigersøn'),
    )
    const handIn: Command = { kind: 'hand-in', assessorId: anne, caseNumbers: [one] }
    expect(decide(state, handIn)).toMatchObject({ faults: [{ code: 'conflict-reported' }] })
  })

  test('recuses nobody before somebody has ruled', () => {
    expect(recusedFrom(after(declares('family', 'Kusine')), one).has(anne)).toBe(false)
    expect(recusedFrom(after(declares('family', 'Kusine'), rules(true)), two).has(anne)).toBe(true)
  })

  test('can be reported until it is handed in, not after', () => {
    const handedIn = after(
      point,
      { kind: 'mark-done', assessorId: anne, caseNumber: one, isDone: true },
      { kind: 'hand-in', assessorId: anne, caseNumbers: [one] },
    )
    expect(decide(handedIn, declares('family', 'Kusine'))).toMatchObject({
      faults: [{ code: 'already-handed-in' }],
    })
  })
})
