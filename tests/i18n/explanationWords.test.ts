import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { roundFacts } from '~/features/explanation/roundFacts.ts'
import { explanationWords } from '~/i18n/explanationWords.ts'
import { type PlainSetup, setupWith } from '../support/builders.ts'

const rules = readFileSync('src/domain/RULES.md', 'utf8')
const known = [...rules.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].flatMap(([, id]) => id ?? [])

const setups: readonly PlainSetup[] = [
  {},
  {
    basis: 'panel',
    recusalScope: 'application',
    quorum: 0,
    scale: { step: 0.5, best: 'low' },
    cascade: ['k2', 'k1'],
    overallThreshold: 3,
    areas: [{ id: 'energi', kind: 'strength' }],
  },
]

/** Everything the steps say of a round. */
const told = (language: 'da' | 'en', setup: PlainSetup) => {
  const words = explanationWords[language]
  const facts = roundFacts(setupWith(setup), language)
  const steps = [
    words.points,
    words.mean,
    words.weight,
    words.total,
    words.thresholds,
    words.rank,
    words.verdict,
    words.suggestion,
  ]
  const { model } = words
  return [
    ...steps.flatMap(({ texts }) => texts(facts)),
    words.verdict.after,
    model.cautionsText,
    ...[model.intro, model.model, model.numbers, model.assumptions, model.silence].flat(),
  ]
}

describe.each(['da', 'en'] as const)('[EX2] what explains the ranking (%s)', (language) => {
  test.each(setups)('names only rules that stand in RULES.md', (setup) => {
    const named = told(language, setup).flatMap(({ rules }) => rules)
    expect(new Set(named).size).toBeGreaterThan(20)
    expect(named.filter((id) => !known.includes(id))).toEqual([])
  })

  test.each(setups)('names the same rules in either language', (setup) => {
    const idsOf = (of: 'da' | 'en') => told(of, setup).map(({ rules }) => rules)
    expect(idsOf(language)).toEqual(idsOf('da'))
  })
})

test('[EX2] the rules are told by what the round is', () => {
  const [own, other] = setups.map((setup) =>
    told('da', setup)
      .map(({ text }) => text)
      .join('\n'),
  )
  expect(own).toContain('Skalaen går fra 1 til 5 i hele point, og højest er bedst.')
  expect(own).toContain('Runden har ingen regel, der skiller lige resultater.')
  expect(own).toContain('ét område med 2 pladser')
  expect(other).toContain('i halve point, og lavest er bedst')
  expect(other).toContain('Kriterium 2, Kriterium 1')
  expect(other).toContain('Rundens grundlag er panelets egne point')
  expect(other).not.toContain('pladser')
})
