import { expect, test } from 'vitest'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import { chainEvents, digestOf } from '~/domain/log/chain.ts'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { evolveAll } from '~/domain/log/evolve.ts'
import { headOf } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import { isValidCvr } from '~/domain/eligibility/isValidCvr.ts'
import { applicationSchema } from '~/domain/model/Application.ts'
import { caseNumberSchema, chainIdSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { regionOf } from '~/domain/model/municipalities.ts'
import { setupSchema } from '~/domain/model/Setup.ts'
import { instantOf } from '~/domain/model/units.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { isEqual, toNumber } from '~/lib/fraction.ts'

const { setup, assessors, applications, assessments, rulings, panelPoints } = exampleRound
const file = (fileName: string) => ({ fileName, sha256: digestOf(fileName) })
const stamp = {
  chain: chainIdSchema.parse('c'.repeat(16)),
  at: instantOf(0),
  actor: 'Mette Sørensen',
}

const commands: readonly Command[] = [
  { kind: 'record-setup', setup, isExample: true, reason: null },
  ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
  { kind: 'import-applications', file: file('applications.csv'), applications },
  {
    kind: 'import-assessments',
    file: file('assessments.csv'),
    newAssessors: [],
    assessments,
    panelPoints,
  },
  { kind: 'import-rulings', file: file('rulings.csv'), newAssessors: [], rulings },
]

const start: EventDraft = {
  kind: 'chain-begun',
  body: { roundId: roundIdSchema.parse('r'.repeat(16)), role: 'agency', assessorId: null },
}

/** The round recorded as the workbench does it; throws with the refusal of a command. */
function recorded(): RoundState {
  const events: RoundEvent[] = [...chainEvents([start], null, 0, stamp)]
  let state = evolveAll(emptyState, events)
  for (const command of commands) {
    const decided = decide(state, command)
    if (!decided.ok) throw new Error(`${command.kind}: ${JSON.stringify(decided.faults)}`)
    const added = chainEvents(decided.value.drafts, headOf(events), state.clock, stamp)
    events.push(...added)
    state = evolveAll(state, added)
  }
  return state
}

const state = recorded()
const sheets = allSheets(state)
const sheet = (areaId: string) => sheets.find(({ area }) => area.id === areaId)!
const candidate = (areaId: string, applicant: string) =>
  sheet(areaId).candidates.find(({ application }) => application.applicant === applicant)!
const namesOf = (areaId: string, cases: readonly string[]) =>
  cases.map(
    (caseNumber) =>
      sheet(areaId).candidates.find((entry) => entry.caseNumber === caseNumber)!.application
        .applicant,
  )

test('the example is recorded without a refusal and without an event that has no effect', () => {
  expect(state.withoutEffect).toEqual([])
  expect(state.isExample).toBe(true)
  expect(state.applications.size).toBe(32)
  expect(state.assessors.size).toBe(8)
})

test('recording the example a second time adds nothing', () => {
  const again = commands.map((command) => decide(state, command))
  expect(again.every((decided) => decided.ok && decided.value.drafts.length === 0)).toBe(true)
})

test('the setup and every application are well formed', () => {
  expect(setupSchema.parse(setup)).toEqual(setup)
  for (const application of applications) {
    expect(applicationSchema.parse(application)).toEqual(application)
  }
  const caseNumbers = applications.map(({ caseNumber }) => caseNumber)
  expect(new Set(caseNumbers).size).toBe(caseNumbers.length)
})

test('every verdict is there, close twice or more and clear in several areas', () => {
  expect(sheets.map(({ area, selection }) => [area.id, selection.verdict])).toEqual([
    ['miljoe', 'clear'],
    ['energi', 'close'],
    ['foedevarer', 'clear'],
    ['maritim', 'close'],
    ['life-science', 'close'],
    ['byggeri', 'tied'],
    ['design', 'clear'],
    ['produktion', 'clear'],
    ['digital', 'too-few'],
    ['fintech', 'single'],
    ['robot', 'clear'],
    ['animation', 'none-eligible'],
    ['oevrige', 'clear'],
  ])
})

test('in energy Nordvind leads Strømsamling by 4.10 to 4.05, and one point would change it', () => {
  const [first, second] = sheet('energi').candidates
  expect([first, second].map((entry) => entry!.application.applicant)).toEqual([
    'Nordvind Energiklynge',
    'Strømsamling Danmark',
  ])
  const means = (entry: typeof first) => entry!.score.criteria.map(({ mean }) => toNumber(mean!))
  expect(toNumber(first!.score.total!)).toBe(4.1)
  expect(means(first)).toEqual([4.4, 4.2, 3.6, 4.2])
  expect(toNumber(second!.score.total!)).toBe(4.05)
  expect(means(second)).toEqual([3.8, 4, 4.6, 3.8])
  const own = (entry: typeof first) =>
    Object.fromEntries(
      entry!.score.ownTotals.map(({ assessorId, total }) => [assessorId, toNumber(total!)]),
    )
  expect(own(first)).toEqual({
    'birgit-baek': 4.25,
    'ida-aakjaer': 3.75,
    'jonas-holm': 4.75,
    'karen-lindqvist': 3.75,
    'morten-noergaard': 4,
  })
  expect(own(second)).toEqual({
    'birgit-baek': 4.25,
    'ida-aakjaer': 4.25,
    'jonas-holm': 3.5,
    'karen-lindqvist': 4.25,
    'morten-noergaard': 4,
  })
  expect(sheet('energi').selection.closest).toEqual({
    caseNumber: '20-41088',
    assessorId: 'birgit-baek',
    criterionId: 'tilgaengelighed',
    from: 5,
    to: 4,
  })
})

test('in energy two share a rank, one has withdrawn and a missing assessment leaves bounds', () => {
  const ranks = ['Brintby Vest', 'Kattegat Energi', 'Lagring & Net', 'Grøn Puls'].map((name) => {
    const { rank, isTied, state } = candidate('energi', name)
    return [name, rank, isTied, state]
  })
  expect(ranks).toEqual([
    ['Brintby Vest', 3, true, 'ranked'],
    ['Kattegat Energi', 3, true, 'ranked'],
    ['Lagring & Net', 5, false, 'ranked'],
    ['Grøn Puls', null, false, 'withdrawn'],
  ])
  const { score } = candidate('energi', 'Lagring & Net')
  expect(score.missingFrom).toEqual(['ida-aakjaer'])
  expect(toNumber(score.bounds.low)).toBeLessThan(toNumber(score.total!))
  expect(toNumber(score.bounds.high)).toBeGreaterThan(toNumber(score.total!))
})

test('one assessor is recused, and points given before that are out of every total in the area', () => {
  const { rows, score, recused } = candidate('energi', 'Brintby Vest')
  expect(recused).toEqual(['susanne-thorsen-friis'])
  expect(rows.find(({ isRecused }) => isRecused)?.isHandedIn).toBe(true)
  expect(score.countingAssessments).toBe(5)
})

test('one application in food is below the threshold for green transition, and no other is', () => {
  const below = sheets.flatMap(({ candidates }) =>
    candidates.filter(({ state }) => state === 'below-threshold'),
  )
  expect(below.map(({ application }) => application.areaId)).toEqual(['foedevarer'])
  expect(below[0]!.reasons).toMatchObject([{ code: 'criterion-threshold', criterionId: 'groen' }])
})

test('in the maritime area the cascade separates two equal totals, and says by what', () => {
  const [first, second] = sheet('maritim').candidates
  expect(isEqual(first!.score.total!, second!.score.total!)).toBe(true)
  expect([first!.rank, second!.rank]).toEqual([1, 2])
  expect(first!.tieBreaks).toEqual([
    { criterionId: 'tilgaengelighed', against: second!.caseNumber },
  ])
  expect(sheet('maritim').sentences[0]!.key).toBe('leads-by-cascade')
})

test('in construction a tie is left after the cascade', () => {
  const { selection } = sheet('byggeri')
  expect(namesOf('byggeri', selection.tied)).toEqual(['Bygherrer og Byggevarer', 'Betonbælte'])
  expect(selection.suggested).toEqual([])
})

test('the digital area waits for assessments: one held back, one half done, one not begun', () => {
  const [kodekraft, dataklyngen] = ['Kodekraft', 'Dataklyngen Øst'].map((name) =>
    candidate('digital', name),
  )
  expect(sheet('digital').selection.cause).toBe('quorum')
  expect(kodekraft!.rows.map(({ isHandedIn, marks }) => [isHandedIn, marks.size])).toEqual([
    [true, 4],
    [false, 4],
    [true, 4],
    [false, 0],
  ])
  expect(dataklyngen!.rows.map(({ marks }) => marks.size)).toEqual([4, 4, 4, 2])
  for (const { score } of [kodekraft!, dataklyngen!]) {
    expect(isEqual(score.bounds.low, score.bounds.high)).toBe(false)
    expect(score.total).not.toBeNull()
  }
})

test('in animation nobody is eligible: one came 14 minutes late, one is rejected', () => {
  expect(sheet('animation').selection.cause).toBe('nobody-eligible')
  const late = candidate('animation', 'Spilrummet')
  expect(late.application.submittedAt?.slice(0, 16)).toBe('2020-05-27T08:14')
  expect(late.reasons).toEqual([{ code: 'formal', check: 'deadline' }])
  expect(candidate('animation', 'Tegn og Tale').reasons).toMatchObject([{ code: 'rejected' }])
})

test('the open area has four proposals, and the second for one field yields its place', () => {
  const { candidates, selection } = sheet('oevrige')
  expect(candidates.map(({ proposedField }) => proposedField)).toEqual([
    'Lyd og akustik',
    'Lyd og akustik',
    'Forsvar, rum og sikkerhed',
    'Kvanteteknologi',
  ])
  expect(namesOf('oevrige', selection.suggested)).toEqual(['Lydens Hus', 'Forsvar og Rum'])
  expect(namesOf('oevrige', [selection.runnerUp!])).toEqual(['Kvantekredsen'])
})

test('every application names its board, and who is recused from one sits there', () => {
  const boards = new Map(applications.map(({ caseNumber, board }) => [caseNumber, board ?? []]))
  expect([...boards.values()].filter((board) => board.length < 3)).toEqual([])
  expect(boards.get(caseNumberSchema.parse('20-41131'))).toContain('Susanne Thorsen-Friis')
  expect(applications.filter(({ partners }) => !partners?.length)).toEqual([])
})

test('head offices and branches are real municipalities, most head offices in the capital', () => {
  const offices = applications.map(({ headquarters }) => headquarters!)
  const unknown = [...offices, ...applications.flatMap(({ branches }) => branches)].filter(
    (name) => regionOf(name) === undefined,
  )
  expect(unknown).toEqual([])
  const inTheCapital = offices.filter((name) => regionOf(name) === 'Hovedstaden').length
  expect(inTheCapital).toBe(17)
  expect(inTheCapital * 2).toBeGreaterThan(applications.length)
})

test('CVR numbers pass modulus 11, each is used once and none is of a series in use', () => {
  const numbers = applications.flatMap(({ cvr }) => cvr ?? [])
  expect(numbers.every(isValidCvr)).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.every((cvr) => cvr.startsWith('99'))).toBe(true)
  const without = applications.filter(({ cvr }) => cvr === null)
  expect(without.map(({ applicant, legalForm }) => [applicant, legalForm])).toEqual([
    ['Snit & Søm', 'plan'],
  ])
})

test('each asks for an amount of the expected size in the years both funders give', () => {
  const sums = applications.flatMap(({ amounts }) =>
    [2021, 2022].map((asked) =>
      amounts.filter(({ year }) => year === asked).reduce((total, { amount }) => total + amount, 0),
    ),
  )
  expect(Math.min(...sums)).toBeGreaterThanOrEqual(setup.expectedGrant!.min)
  expect(Math.max(...sums)).toBeLessThanOrEqual(setup.expectedGrant!.max)
})

test('no real cluster organisation is named anywhere in the example', () => {
  const real = [
    'CLEAN',
    'MADE',
    'MARLOG',
    'CenSec',
    'DigitalLead',
    'Odense Robotics',
    'Vision Denmark',
    'Danish Sound Cluster',
    'Food & Bio Cluster',
    'Energy Cluster Denmark',
    'Danish Life Science Cluster',
    'Lifesciencecluster',
    'WE BUILD DENMARK',
    'Lifestyle & Design Cluster',
    'Copenhagen Fintech',
    'Finans Danmark',
    'Sound Hub',
  ]
  const words = JSON.stringify(exampleRound)
  const found = real.filter((name) =>
    new RegExp(
      `(?<!\\p{L})${name}(?!\\p{L})`,
      name === 'MADE' || name === 'CLEAN' ? 'u' : 'iu',
    ).test(words),
  )
  expect(found).toEqual([])
})

test('every application has its own text under the three headings of the form', () => {
  const texts = applications.flatMap(({ summary, texts }) => [summary, ...texts.map((t) => t.text)])
  expect(texts).toHaveLength(32 * 4)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.every((text) => (text ?? '').length > 60)).toBe(true)
})

test('each application is assessed by three to five, but for those that are out of the contest', () => {
  const few = sheets.flatMap(({ candidates }) =>
    candidates.filter(({ rows }) => rows.filter((row) => !row.isRecused).length < 3),
  )
  expect(few.map(({ state }) => state).toSorted()).toEqual(['ineligible', 'withdrawn'])
})

test('about a third of the answers carry a remark', () => {
  const answers = assessments.flatMap(({ answers }) => answers)
  const share = answers.filter(({ remark }) => remark !== '').length / answers.length
  expect(share).toBeGreaterThan(0.25)
  expect(share).toBeLessThan(0.45)
})
