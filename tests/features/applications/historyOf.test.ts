import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { historyOf } from '~/features/applications/historyOf.ts'
import { historyText } from '~/features/applications/historyText.ts'
import { da } from '~/i18n/da.ts'
import {
  amount,
  condition,
  day,
  decideOn,
  funderId,
  logAfter,
  sendFrom,
} from '../../support/acts.ts'
import {
  appended,
  application,
  areaId,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../support/builders.ts'

const setup = setupWith({ criteria: [{}] })
const about = caseNumber('1')
const baek = assessorId('Bæk')

const [nine, ten] = [caseNumber('20-9'), caseNumber('20-10')]
const appointing = {
  kind: 'appoint',
  areaId: areaId('energi'),
  date: day('2020-10-01'),
  reference: '',
  reason: 'Spredning',
} as const
const funding = {
  kind: 'decide-funding',
  caseNumber: nine,
  funderId: funderId('ufm'),
  date: day('2020-11-01'),
  reference: '',
  reason: 'Rammen',
} as const
const { funderId: _funder, ...of2021 } = amount('ufm', 2021, 1_000_00)
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

const linesOf = (log: Log) =>
  historyOf(log, fold(foldOrder(log)), about).map(({ fact }) =>
    historyText(fact, { setup, messages: da, language: 'da' }, (id) => id),
  )

const begin = [...roundCommands(setup, [application('1'), application('2')])]

describe('the history of an application', () => {
  test('tells what was corrected, the newest first, and nothing of other applications', () => {
    const log = roundLogFrom([
      ...begin,
      { kind: 'record-application', application: application('1', { title: 'Ny', cvr: null }) },
      { kind: 'record-application', application: application('2', { title: 'Anden' }) },
      { kind: 'set-status', caseNumber: about, status: 'rejected', reason: 'For sent' },
    ])
    expect(linesOf(log)).toEqual([
      'Afvist: For sent',
      'Rettet: Titel og CVR-nummer',
      'Ansøgningen er registreret',
    ])
  })

  test('holds a hand-in and no point of the work before it', () => {
    const work: readonly Command[] = [
      { kind: 'record-assessor', assessor: assessor('Bæk') },
      { kind: 'assign', caseNumber: about, assessorId: baek, isAssigned: true },
      {
        kind: 'give-point',
        assessorId: baek,
        caseNumber: about,
        criterionId: criterionId('k1'),
        mark: markOf(2),
      },
      {
        kind: 'give-remark',
        assessorId: baek,
        caseNumber: about,
        criterionId: criterionId('k1'),
        remark: 'Hemmelig',
      },
      { kind: 'mark-done', assessorId: baek, caseNumber: about, isDone: true },
      { kind: 'hand-in', assessorId: baek, caseNumbers: [about] },
      { kind: 'reopen', assessorId: baek, caseNumber: about, reason: 'Regnefejl' },
    ]
    const log = roundLogFrom([...begin, ...work])
    expect(linesOf(log)).toEqual([
      'Bæk har genåbnet sin bedømmelse: Regnefejl',
      'Bæk har afleveret sin bedømmelse',
      'Bæk skal bedømme ansøgningen',
      'Ansøgningen er registreret',
    ])
  })

  test('names rulings, panel points and the recommendation that chose it, and its end', () => {
    const decision = { category: null, reason: null, digest: 'a'.repeat(64) } as const
    const log = roundLogFrom([
      ...begin,
      { kind: 'record-assessor', assessor: assessor('Bæk') },
      {
        kind: 'rule-recusal',
        caseNumber: about,
        assessorId: baek,
        isRecused: true,
        reason: 'Bror',
      },
      {
        kind: 'give-panel-point',
        caseNumber: about,
        criterionId: criterionId('k1'),
        mark: markOf(4),
        remark: '',
      },
      {
        kind: 'decide-area',
        areaId: areaId('energi'),
        choice: 'suggested',
        caseNumbers: [about],
        ...decision,
      },
      {
        kind: 'decide-area',
        areaId: areaId('energi'),
        choice: 'undecided',
        caseNumbers: [],
        ...decision,
      },
    ])
    expect(linesOf(log).slice(0, 4)).toEqual([
      'Ikke længere valgt i indstillingen for «energi»',
      'Valgt i indstillingen for «energi»',
      'Panelets point på «Kriterium 1»: 4',
      'Bæk er inhabil: Bror',
    ])
  })

  test('tells of the acts what concerns it: money, conditions, sending, appointment, funders', () => {
    const log = logAfter([
      decideOn('energi', ['20-9']),
      { kind: 'recommend-amounts', caseNumber: nine, amounts: [amount('ufm', 2021, 1_000_00)] },
      { kind: 'record-condition', condition: condition('a', { text: 'Guld' }) },
      sendFrom,
      { ...appointing, choice: 'recommended', caseNumbers: [nine] },
      { ...funding, outcome: 'committed-with-conditions', amounts: [of2021] },
      { ...funding, funderId: funderId('deb'), outcome: 'refused', amounts: [] },
      {
        kind: 'record-condition',
        condition: condition('a', { text: 'Guld', standing: 'met' }),
      },
      { ...appointing, choice: 'other', caseNumbers: [ten] },
      decideOn('energi', ['20-10']),
      (state) => sendFrom(state, 'Ny beslutning'),
      { kind: 'recommend-amounts', caseNumber: nine, amounts: null },
      { ...funding, outcome: 'undecided', amounts: [], date: null },
      {
        kind: 'set-status',
        caseNumber: nine,
        status: 'withdrawn',
        mergedInto: ten,
        reason: 'Fusion',
      },
    ])
    const lines = historyOf(log, fold(foldOrder(log)), nine).map(({ fact }) =>
      historyText(fact, { setup, messages: da, language: 'da' }, (id) => id),
    )
    expect(lines.toReversed().slice(1).map(plainSpaces)).toEqual([
      'Valgt i indstillingen for «energi»',
      'Indstillet beløb: 1.000 kr. i alt',
      'Vilkår: Guld',
      'Indstillet til ministeren i «energi», version 1',
      'Udpeget af ministeren i «energi»',
      'Tilsagn med vilkår fra ufm: 1.000 kr. i alt',
      'Afslag fra deb',
      'Vilkår opfyldt: Guld',
      'Ikke længere udpeget i «energi»',
      'Ikke længere valgt i indstillingen for «energi»',
      'Ikke længere indstillet i «energi», version 2',
      'Indstillet beløb: som ansøgt',
      'Afgørelsen fra ufm er taget tilbage',
      'Lagt sammen med ansøgning 20-10: Fusion',
    ])
    const others = historyOf(log, fold(foldOrder(log)), ten).map(({ fact }) => fact.kind)
    expect(others).toEqual(['sent', 'decided', 'appointed', 'recorded'])
  })

  test('tells of documents that come and go', () => {
    const document = { sha256: 'a'.repeat(64), fileName: 'plan.pdf', size: 1, pages: null }
    const attach = (isAttached: boolean): Command => ({
      kind: 'attach-document',
      caseNumber: about,
      document,
      isAttached,
    })
    const log = roundLogFrom([...begin, attach(true), attach(false)])
    expect(linesOf(log).slice(0, 2)).toEqual([
      'Dokument fjernet: plan.pdf',
      'Dokument lagt ind: plan.pdf',
    ])
  })

  test('marks what the log holds and no rule lets count', () => {
    const stray = appended(roundLogFrom(begin), {
      kind: 'assignment-set',
      body: { caseNumber: about, assessorId: baek, isAssigned: true, replaces: [] },
    })
    const [newest] = historyOf(stray, fold(foldOrder(stray)), about)
    expect(newest).toMatchObject({ hasEffect: false, fact: { kind: 'assigned' } })
  })
})
