import { describe, expect, test } from 'vitest'
import type { AssessorId } from '~/domain/model/ids.ts'
import { certaintyLine } from '~/exchange/document/certainty/certaintyLine.ts'
import type { Language } from '~/i18n/formats.ts'
import type { PlainSetup } from '../../../support/builders.ts'
import { certaintyOf, plain, type PlainPoints, stateOf } from '../../../support/certainties.ts'

interface Asked {
  readonly area?: string
  readonly setup?: PlainSetup
  readonly language?: Language
}

const lines = (
  points: PlainPoints,
  { area = 'energi', setup = {}, language = 'da' }: Asked = {},
) => {
  const { sheet, sentences } = certaintyOf(
    stateOf(points, { criteria: [{}, {}], ...setup }, area),
    area,
  )
  return sentences.map((sentence) =>
    plain(certaintyLine(sentence, sheet, (id: AssessorId) => id, language)),
  )
}

const nordvind = { Bæk: [5, 4], Holm: [5, 3], Lind: [4, 3], Åkjær: [4, 4] }
const strøm = { Bæk: [4, 4], Holm: [3, 4], Lind: [4, 5], Åkjær: [4, 5] }
const kattegat = { Bæk: [3, 3], Holm: [2, 3], Lind: [3, 2], Åkjær: [3, 3] }

describe('[CE1] a sentence in few words', () => {
  test('says the same of the same figures', () => {
    const contest = { Nordvind: nordvind, Strøm: strøm, Kattegat: kattegat }
    expect(lines(contest)).toEqual([
      'Strøm er reelt bedst med 66 % sandsynlighed.',
      'Vægtes «Kriterium 1» med mere end 57,2 %, fører Nordvind.',
      'Uden Lind ville Nordvind være nr. 1; uden Åkjær ville Nordvind og Strøm dele førstepladsen.',
    ])
    expect(lines(contest, { language: 'en' })).toEqual([
      'Strøm is truly the best with 66% probability.',
      'If “Kriterium 1” weighs more than 57.2%, Nordvind leads.',
      'Without Lind, Nordvind would be no. 1; without Åkjær, Nordvind and Strøm would share first place.',
    ])
  })

  test('of a tie, of places and of what nothing changes', () => {
    expect(lines({ A: nordvind, B: nordvind })).toEqual([
      'Sandsynligheden for at være reelt bedst er 50 % for A og 50 % for B.',
      'Ingen enkelt skiller dem, der står lige.',
    ])
    expect(lines({ A: nordvind, C: kattegat }).slice(1)).toEqual([
      'Ingen vægte kan bringe en anden foran.',
      'Ingen enkelt afgør førstepladsen.',
    ])
    const open = { area: 'nye', setup: { openPlaces: 2 } }
    const best = { Bæk: [5, 5], Holm: [5, 5], Lind: [5, 5], Åkjær: [5, 4] }
    expect(lines({ A: nordvind, B: strøm, D: best }, open)).toEqual([
      'A er reelt bedre end B med 36 % sandsynlighed.',
      'Vægtes «Kriterium 1» med mere end 57,2 %, kommer A foran B.',
      'Uden Lind ville pladserne gå til D og A; uden Åkjær ville pladserne stå mellem D, A og B.',
    ])
    const mirrored = { Bæk: [4, 5], Holm: [3, 5], Lind: [3, 4], Åkjær: [4, 4] }
    expect(lines({ A: nordvind, B: mirrored }, { setup: { cascade: ['k1'] } })[1]).toBe(
      'A og B er lige; rundens regler for lighed skiller dem.',
    )
    expect(lines({ A: { Bæk: [5, 3] }, B: { Bæk: [4, 3] } })[0]).toBe(
      'For få bedømmelser til en statistisk vurdering.',
    )
  })
})
