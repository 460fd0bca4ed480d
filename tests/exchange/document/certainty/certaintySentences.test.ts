import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import type { Points } from '~/domain/model/units.ts'
import {
  application,
  assessed,
  caseNumber,
  criterionId,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../../support/builders.ts'
import { certaintyOf, type PlainPoints, saidOf, stateOf } from '../../../support/certainties.ts'

/** Points of four assessors, one list each. */
const four = (...points: readonly (readonly number[])[]) =>
  Object.fromEntries(
    points.map((own, index) => [['Bæk', 'Holm', 'Lindqvist', 'Åkjær'][index] ?? '', own]),
  )

const strøm = four([4, 4], [3, 4], [4, 5], [4, 5])
const nordvind = four([5, 4], [5, 3], [4, 3], [4, 4])
const kattegat = four([3, 3], [2, 3], [3, 2], [3, 3])
const brintby = four([1, 2], [2, 2], [1, 1], [2, 1])
const contest: PlainPoints = { Nordvind: nordvind, Strøm: strøm, Kattegat: kattegat }
const twoPlaces = { criteria: [{}, {}], openPlaces: 2 }

describe('[CE1] what is said of how sure a ranking is', () => {
  test('is a sentence of the model, one of the weights and one of the assessors', () => {
    expect(saidOf(stateOf(contest))).toEqual([
      'Strøm er reelt bedst med 66 % sandsynlighed efter modellen.',
      'Strøm mister førstepladsen, hvis «Kriterium 1» vægtes med mere end 57,2 %; så kommer Nordvind foran.',
      'Førstepladsen hviler på enkelte bedømmere: uden Lindqvist ville Nordvind være nr. 1; uden Åkjær ville Nordvind og Strøm dele førstepladsen.',
    ])
    expect(saidOf(stateOf(contest), 'energi', 'en')).toEqual([
      'Under the model there is a 66% probability that Strøm is truly the best.',
      'Strøm loses first place if “Kriterium 1” weighs more than 57.2%; then Nordvind comes in front.',
      'First place rests on single assessors: without Lindqvist, Nordvind would be no. 1; without Åkjær, Nordvind and Strøm would share first place.',
    ])
  })

  test('is that there is nobody, where nobody is ranked', () => {
    expect(saidOf(stateOf({ A: {} }))).toEqual([
      'Ingen står på ranglisten, så der er ingen rækkefølge at vurdere.',
    ])
  })

  test('says so where the model would rather have another', () => {
    // Holm gives everybody few points, and Nordvind alone had to go through Holm.
    const state = stateOf({
      Nordvind: { Holm: [3, 3], Bæk: [5, 5], Lindqvist: [5, 4] },
      Strøm: { Åkjær: [5, 4], Bæk: [5, 4], Lindqvist: [4, 4] },
      Kattegat: { Holm: [1, 2], Åkjær: [4, 4], Bæk: [4, 4] },
      Brintby: { Holm: [2, 1], Åkjær: [4, 4], Lindqvist: [3, 4] },
    })
    const [model] = certaintyOf(state).sentences
    expect(model).toMatchObject({
      key: 'best',
      leader: { applicant: 'Strøm' },
      ahead: { applicant: 'Nordvind' },
    })
    expect(saidOf(state)[0]).toMatch(
      /^Strøm er reelt bedst med 2 % sandsynlighed efter modellen, som hellere peger på Nordvind \(97 %\)\.$/,
    )
  })

  test('throws where the analysis is of another round', () => {
    const { analysis } = certaintyOf(stateOf(contest))
    expect(() => certaintyOf(stateOf(contest), 'energi', { ...analysis, areas: [] })).toThrow(
      'no analysis of area energi',
    )
  })
})

describe('[CE2] too few assessments', () => {
  test('are said, and what is exact stands', () => {
    const state = stateOf({ A: { Bæk: [5, 3] }, B: { Bæk: [3, 4] } })
    expect(certaintyOf(state).sentences[0]).toEqual({
      key: 'too-few',
      because: { code: 'round', reviews: 2, applications: 2 },
    })
    expect(saidOf(state)).toEqual([
      'For få bedømmelser til en statistisk vurdering.',
      'A mister førstepladsen, hvis «Kriterium 1» vægtes med mindre end 33,3 %; så kommer B foran.',
      'Uden Bæks bedømmelser ville ingen være på ranglisten.',
    ])
    expect(saidOf(state, 'energi', 'en')[0]).toBe(
      'Too few assessments for a statistical judgement.',
    )
  })

  test('of one application, and of parts that nobody ties together, are told apart', () => {
    const thin = stateOf({ ...contest, Brintby: { Bæk: [2, 2] } })
    expect(certaintyOf(thin).sentences[0]).toMatchObject({
      because: { code: 'application', applicants: ['Brintby'] },
    })
    const apart = stateOf({
      A: { Bæk: [4, 4], Holm: [4, 4], Lindqvist: [5, 4], Åkjær: [4, 4] },
      B: { Ravn: [3, 4], Toft: [4, 4], Dam: [3, 3], Krog: [4, 3] },
    })
    expect(certaintyOf(apart).sentences[0]).toMatchObject({ because: { code: 'apart' } })
  })
})

describe('[CE3] the chance that is told', () => {
  test('is none without competition, but the way to the nearest threshold', () => {
    const alone = { A: nordvind, B: brintby }
    const setup = { criteria: [{}, { threshold: 3 }], overallThreshold: 2 }
    expect(saidOf(stateOf({ A: nordvind }))).toEqual([
      'Ingen konkurrence: A er den eneste på ranglisten. Runden har ingen tærskler at holde resultatet op imod.',
    ])
    expect(saidOf(stateOf(alone, setup))).toEqual([
      'Ingen konkurrence: A er den eneste på ranglisten. Tættest på en tærskel er A med 3,50 point på «Kriterium 2»; tærsklen er 3,00.',
    ])
    const overall = { criteria: [{}, {}], overallThreshold: 3.999 }
    expect(saidOf(stateOf(alone, overall), 'energi', 'en')).toEqual([
      'No competition: A is the only one on the ranking. A has an unweighted mean of 4.000 points; the threshold is 3.999.',
      'Without Bæk’s assessments nobody would be on the ranking.',
    ])
    expect(saidOf(stateOf({ A: nordvind, B: strøm }, twoPlaces, 'nye'), 'nye')[0]).toContain(
      'der er plads til alle på ranglisten, B og A.',
    )
  })

  test('of a tie is each one’s own, and nothing is said of its weights', () => {
    expect(saidOf(stateOf({ A: nordvind, B: nordvind, C: kattegat }))).toEqual([
      'Sandsynligheden for at være reelt bedst er efter modellen 50 % for A og 50 % for B.',
      'Ingen enkelt bedømmers bedømmelser skiller dem, der står lige.',
    ])
  })

  test('of places is that of the rival who most likely is better', () => {
    const open = stateOf({ ...contest, Brintby: brintby }, twoPlaces, 'nye')
    expect(saidOf(open, 'nye')).toEqual([
      'Nærmest en plads efter modellen er Kattegat, som er reelt bedre end Nordvind med under 1 % sandsynlighed.',
      'Ingen vægte kan tage en plads fra Strøm og Nordvind: ingen af de andre har et bedre gennemsnit på noget kriterium.',
      'Ingen enkelt bedømmers bedømmelser afgør, hvem der får plads.',
    ])
    const tied = stateOf({ A: strøm, B: nordvind, C: nordvind }, twoPlaces, 'nye')
    expect(saidOf(tied, 'nye')[0]).toBe(
      'Af dem, der står lige, er C reelt bedre end B med 50 % sandsynlighed efter modellen.',
    )
  })

  test('says what the model sees where the panel’s points are the basis', () => {
    const points = Object.entries({ Nordvind: [5, 4], Strøm: [4, 4], Kattegat: [2, 2] })
    const byPanel: Command = {
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [],
      panelPoints: points.flatMap(([number, own]) =>
        own.map((given, index) => ({
          caseNumber: caseNumber(number),
          criterionId: criterionId(`k${index + 1}`),
          mark: { state: 'scored', points: given as Points } as const,
          remark: '',
        })),
      ),
    }
    const setup = setupWith({ criteria: [{}, {}], basis: 'panel' })
    const given = Object.entries(contest).flatMap(([number, own]) =>
      Object.entries(own).map(([assessor, marks]) => assessed(number, assessor, marks)),
    )
    const applications = Object.keys(contest).map((applicant) =>
      application(applicant, { applicant }),
    )
    const state = roundStateFrom([...roundCommands(setup, applications, given), byPanel])
    expect(saidOf(state)).toEqual([
      'Efter modellen, der kun ser de individuelle bedømmelser, er Nordvind reelt bedst med 34 % sandsynlighed; ranglisten følger panelets point.',
      'Ingen vægte kan bringe en anden foran Nordvind; nogle kan højst stille dem lige.',
    ])
  })
})

describe('[CE4] another weight', () => {
  test('is the nearest bound, above or below', () => {
    const state = stateOf(contest, { criteria: [{ weight: 520 }, { weight: 480 }] })
    expect(certaintyOf(state).sentences[1]).toMatchObject({
      key: 'one-weight',
      holder: 'Strøm',
      side: 'above',
      criterionId: 'k1',
      bound: { numerator: 4n, denominator: 7n },
      overtakers: ['Nordvind'],
    })
    const other = stateOf({ A: four([2, 5], [2, 5], [3, 5], [3, 5]), B: kattegat })
    expect(saidOf(other)[1]).toBe(
      'A mister førstepladsen, hvis «Kriterium 1» vægtes med mere end 90 %; så kommer B foran.',
    )
  })

  test('is none where the leader is behind nowhere', () => {
    expect(saidOf(stateOf({ A: nordvind, C: kattegat }))[1]).toBe(
      'Ingen vægte kan bringe en anden foran A, som ikke har et dårligere gennemsnit end nogen anden på noget kriterium.',
    )
  })

  test('is not what parts two with the same result', () => {
    const setup = { criteria: [{}, {}], cascade: ['k1'] }
    const mirrored = four([4, 5], [3, 5], [3, 4], [4, 4])
    expect(saidOf(stateOf({ A: nordvind, B: mirrored }, setup))[1]).toBe(
      'A og B har samme resultat med rundens vægte; rækkefølgen følger af rundens regel for lige resultater.',
    )
  })

  test('in an open area is told with who comes in front of whom, or nobody where several do', () => {
    const near = { ...contest, D: four([5, 5], [5, 5], [5, 5], [5, 4]) }
    expect(saidOf(stateOf(near, twoPlaces, 'nye'), 'nye')[1]).toBe(
      'En af pladserne går til en anden, hvis «Kriterium 1» vægtes med mere end 57,2 %; så kommer Nordvind foran Strøm.',
    )
    expect(saidOf(stateOf({ ...contest, D: strøm }, twoPlaces, 'nye'), 'nye')[1]).toBe(
      'En af pladserne går til en anden, hvis «Kriterium 1» vægtes med mere end 57,2 %.',
    )
  })

  test('says nothing where there is one criterion', () => {
    const one = (...points: readonly number[]) => four(...points.map((point) => [point]))
    const state = stateOf({ A: one(5, 4, 4, 5), B: one(3, 3, 3, 2) }, { criteria: [{}] })
    expect(certaintyOf(state).sentences.map(({ key }) => key)).toEqual(['best', 'no-assessor'])
  })
})

describe('[CE5] one assessor', () => {
  test('is named with who would be first without', () => {
    const state = stateOf({
      Strøm: four([4, 4], [1, 1], [4, 4], [4, 4]),
      Nordvind: four([3, 3], [5, 5], [4, 3], [4, 3]),
    })
    expect(saidOf(state).at(-1)).toBe('Uden Holms bedømmelser ville Strøm være nr. 1.')
  })

  test('of several with the same outcome is any of them', () => {
    const state = stateOf({
      A: four([5, 5], [5, 5], [3, 3], [3, 3]),
      B: four([4, 4], [4, 4], [4, 4], [3, 4]),
    })
    expect(saidOf(state).at(-1)).toBe('Uden en af bedømmerne Bæk og Holm ville B være nr. 1.')
  })
})
