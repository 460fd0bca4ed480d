import { describe, expect, test } from 'vitest'
import { areaCautions } from '~/exchange/document/certainty/areaCautions.ts'
import { cautionText } from '~/exchange/document/certainty/cautionText.ts'
import type { Language } from '~/i18n/formats.ts'
import {
  analysisOf,
  certaintyOf,
  plain,
  type PlainPoints,
  stateOf,
} from '../../../support/certainties.ts'

const cautioned = (points: PlainPoints, language: Language = 'da', changes = {}) => {
  const state = stateOf(points)
  const { sheet, analysis } = certaintyOf(state, 'energi', { ...analysisOf(state), ...changes })
  return areaCautions(sheet, analysis).map((caution) => {
    const { name, meaning } = cautionText(caution, sheet, language)
    return plain(`${name}: ${meaning}`)
  })
}

const close: PlainPoints = {
  Nordvind: { Bæk: [5, 4], Holm: [5, 3], Lind: [4, 3], Åkjær: [4, 4] },
  Strøm: { Bæk: [4, 4], Holm: [3, 4], Lind: [4, 5], Åkjær: [4, 5] },
}

describe('[CE7] a caution', () => {
  test('tells who comes near, and how little weight it takes', () => {
    expect(cautioned(close)).toEqual([
      'Kan ikke skilles ad: Sandsynligheden for, at Nordvind reelt er bedre, er mindst 25 % efter modellen.',
    ])
    const sensitive = cautioned({
      A: { Bæk: [5, 2], Holm: [5, 2], Lind: [5, 2], Åkjær: [5, 2] },
      B: { Bæk: [2, 5], Holm: [2, 5], Lind: [2, 5], Åkjær: [3, 5] },
    })
    expect(sensitive.at(-1)).toBe(
      'Følsomt for vægte: Flyttes 2,1 af de 100 vægtpoint fra «Kriterium 2» til «Kriterium 1», står A lige med B.',
    )
  })

  test('tells whom severity turns', () => {
    const turned = {
      Nordvind: { Holm: [3, 3], Bæk: [5, 5], Lind: [5, 4] },
      Strøm: { Åkjær: [5, 4], Bæk: [5, 4], Lind: [4, 4] },
      Kattegat: { Holm: [1, 2], Åkjær: [4, 4], Bæk: [4, 4] },
      Brintby: { Holm: [2, 1], Åkjær: [4, 4], Lind: [3, 4] },
    }
    expect(cautioned(turned)).toContain(
      'Strenghed kan vende rækkefølgen: Tages bedømmernes forskellige strenghed ud, står Nordvind foran Strøm.',
    )
    expect(cautioned(turned, 'en')).toContain(
      'Severity may turn the order: With the assessors’ differing severity taken out, Nordvind stands before Strøm.',
    )
  })

  test('of too few says why, and names nobody by the model', () => {
    const few = { A: { Bæk: [5, 3] }, B: { Bæk: [4, 4] } }
    const said = cautioned(few)
    expect(said[0]).toBe(
      'For få bedømmelser: Runden har 2 hele bedømmelser af 2 ansøgninger; der skal være mindst fem flere bedømmelser end ansøgninger.',
    )
    expect(said[1]).toBe(
      'Kan ikke skilles ad: Bedømmelserne er for få og for spredte til at skille ansøgningerne ad.',
    )
    expect(cautioned({ ...close, Kattegat: { Bæk: [2, 2] } }, 'en')[0]).toBe(
      'Too few assessments: Kattegat has fewer than two complete assessments.',
    )
  })

  test('tells a chance on the line as lying there', () => {
    const state = stateOf(close)
    const { sheet, analysis } = certaintyOf(state)
    const [own, ...others] = analysis.areas
    const onLine = {
      ...analysis,
      areas: [{ ...own!, onTheLine: ['Nordvind'], pairwise: new Map() }, ...others],
    }
    const [caution] = areaCautions(sheet, onLine)
    expect(plain(cautionText(caution!, sheet, 'da').meaning)).toBe(
      'Sandsynligheden for, at Nordvind reelt er bedre, ligger på selve grænsen, 25 %.',
    )
  })

  test('is none of what stands alone', () => {
    expect(cautioned({ A: close['Nordvind']! })[0]).toBe(
      'Ingen konkurrence: Ingen anden på ranglisten kan få pladsen; resultatet må vurderes for sig selv.',
    )
  })
})
