import { describe, expect, test } from 'vitest'
import { innovationskraft } from '~/exchange/example/innovationskraft.ts'
import { saidFault } from '~/features/setup/DraftFault.ts'
import { readDraft } from '~/features/setup/readDraft.ts'
import { withRow } from '~/features/setup/rows.ts'
import { draftOf, newKey, noText, type SetupDraft } from '~/features/setup/SetupDraft.ts'
import { da } from '~/i18n/da.ts'
import { setupWith } from '../../support/builders.ts'

const draft = draftOf(setupWith())
const faultsOf = (changes: Partial<SetupDraft>) =>
  readDraft({ ...draft, ...changes }).faults.map((fault) => {
    const { path, text } = saidFault(fault, da, 'da')
    return `${path}: ${text}`
  })
const newArea = (name: string, areas = draft.areas) => ({
  key: newKey(areas),
  id: null,
  name: { da: name, en: '' },
  kind: 'strength' as const,
})

describe('a draft', () => {
  test('comes back to the very setup it was made from', () => {
    expect(readDraft(draftOf(innovationskraft))).toEqual({ setup: innovationskraft, faults: [] })
    const fromTheSecond = {
      ...innovationskraft,
      deadline: setupWith({ deadline: '2020-10-25T00:30:07Z' }).deadline,
    }
    expect(readDraft(draftOf(fromTheSecond)).setup).toEqual(fromTheSecond)
  })

  test('says which points a remark is asked for only where there are any', () => {
    const asked = (remarksAsked: SetupDraft['remarksAsked']) =>
      readDraft({ ...draft, remarksAsked })
    expect('remarksAsked' in (asked({ atEnds: false, below: null }).setup ?? {})).toBe(false)
    expect(asked({ atEnds: true, below: 2.5 }).setup).toMatchObject({
      remarksAsked: { atEnds: true, below: 2.5 },
    })
    expect(faultsOf({ remarksAsked: { atEnds: true, below: { typed: 'to' } } })).toEqual([
      'remarksAsked.below: «to» er ikke et tal. Skriv et tal.',
    ])
    expect(faultsOf({ remarksAsked: { atEnds: true, below: 2.3 } })).toHaveLength(1)
  })

  test('says the words for letters only where there are any', () => {
    const none = { authority: '', recipient: '  ', legalBasis: '', complaint: '' }
    const saidOf = (letters: typeof none) => readDraft({ ...draft, letters }).setup?.letters
    expect(saidOf(none)).toBeUndefined()
    expect(saidOf({ ...none, authority: ' Styrelsen ' })).toEqual({
      authority: 'Styrelsen',
      recipient: null,
      legalBasis: null,
      complaint: null,
    })
  })

  test('of a round without any setup says what is missing', () => {
    expect(readDraft(draftOf(undefined)).faults.map(({ path }) => path)).toEqual([
      'title',
      'criteria',
      'areas',
    ])
  })

  test('names each fault at its field', () => {
    const criteria = withRow(draft.criteria, 'k2', { weight: { typed: '25,55' }, name: noText })
    expect(faultsOf({ title: ' ', criteria, quorum: null })).toEqual([
      'criteria.1.name: Udfyld feltet.',
      'criteria.1.weight: «25,55» har mere end én decimal. Afrund tallet.',
      'title: Udfyld feltet.',
      'quorum: Skriv et helt tal fra 0 til 100.',
    ])
  })

  test('says in per cent what the weights come to', () => {
    const criteria = withRow(draft.criteria, 'k1', { weight: 125 })
    expect(faultsOf({ criteria })).toEqual([
      'criteria: Vægtene giver 87,5\u00a0%; de skal give 100\u00a0%.',
    ])
  })

  test('does not hide a rule behind a field that cannot be read elsewhere', () => {
    const areas = withRow(draft.areas, 'lyd', { name: { da: 'Energi', en: '' } })
    expect(faultsOf({ areas, overallThreshold: { typed: 'to' } })).toEqual([
      'overallThreshold: «to» er ikke et tal. Skriv et tal.',
      'areas.1.name: Navnet «Energi» er brugt to gange. Giv den ene et andet.',
    ])
  })

  test('does not blame the thresholds for a scale that cannot be read', () => {
    const scale = { ...draft.scale, max: { typed: 'fem' } }
    expect(faultsOf({ scale, overallThreshold: 4 })).toEqual([
      'scale.max: «fem» er ikke et tal. Skriv et tal.',
    ])
  })

  test('finds an anchor that the scale has left behind', () => {
    const criteria = withRow(draft.criteria, 'k3', {
      anchors: { '5': { da: 'Fremragende', en: '' } },
    })
    const faults = faultsOf({ criteria, scale: { ...draft.scale, max: 4 } })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^criteria\.2\.anchors\.5: Der er en ankertekst til 5/)
  })

  test('asks for the Danish text where there is only an English one', () => {
    const criteria = withRow(draft.criteria, 'k1', { question: { da: '', en: 'Is it green?' } })
    expect(faultsOf({ criteria })[0]).toMatch(/^criteria\.0\.question: Skriv den danske tekst/)
  })
})

describe('new rows', () => {
  test('get ids from their names that no other row has', () => {
    const first = newArea('Lyd')
    const second = newArea('Grøn energi', [...draft.areas, first])
    expect(faultsOf({ areas: [...draft.areas, first] })[0]).toMatch(/^areas\.3\.name: Navnet «Lyd»/)
    const named = { ...first, name: { da: 'Lyd!', en: '' } }
    const read = readDraft({ ...draft, areas: [...draft.areas, named, second] })
    expect(read.setup?.areas.map(({ id }) => id)).toEqual([
      'energi',
      'lyd',
      'nye',
      'lyd-2',
      'groen-energi',
    ])
  })

  test('of criteria can stand in the tie order before they have an id', () => {
    const [first] = draft.criteria
    const added = { ...first!, key: '+1', id: null, name: { da: 'Vækst', en: '' }, weight: 0 }
    const criteria = [...draft.criteria, added]
    expect(readDraft({ ...draft, criteria, cascade: ['+1', 'k2'] }).setup?.cascade).toEqual([
      'vaekst',
      'k2',
    ])
  })
})

describe('money', () => {
  const funders = [
    { key: 'ufm', id: 'ufm', name: 'Ministeriet', amounts: { '2021': null, '2022': 0 } },
  ]

  test('that is not decided is never a zero, and a year without a frame is neither', () => {
    const { setup } = readDraft({ ...draft, years: [2021, 2022, 2023], funders })
    expect(setup?.funders[0]?.frames).toEqual([
      { year: 2021, amount: null },
      { year: 2022, amount: 0 },
    ])
  })

  test('asks for both ends of the expected grant', () => {
    expect(faultsOf({ expectedGrant: { min: 400_000_000, max: null } })).toEqual([
      'expectedGrant.max: Udfyld begge felter, eller lad begge stå tomme.',
    ])
    expect(faultsOf({ expectedGrant: { min: { typed: '4 mio' }, max: null } })[0]).toMatch(
      /^expectedGrant\.min: «4 mio»/,
    )
  })

  test('of a funder needs a short name that a heading can carry', () => {
    const spaced = [{ ...funders[0]!, id: 'u f m' }]
    expect(faultsOf({ funders: spaced })[0]).toMatch(/^funders\.0\.id: Brug bogstaver/)
  })
})
