import { describe, expect, test } from 'vitest'
import { draftOfPerson, emptyPerson } from '~/features/panel/PersonDraft.ts'
import { personFaults, readAssessor, readOfficer } from '~/features/panel/readPerson.ts'
import { readPastedPeople } from '~/features/panel/readPastedPeople.ts'
import { assessorId } from '../../support/builders.ts'

const id = assessorId('anne')
const anne = { ...emptyPerson, name: ' Anne Holm ', from: '1.3.2026', to: '30-06-2026' }

describe('a person as typed', () => {
  test('comes to an assessor, with what is empty left out', () => {
    expect(readAssessor({ ...emptyPerson, name: 'Bo' }, id)).toEqual({
      id,
      name: 'Bo',
      title: null,
      organisation: null,
    })
    expect(readAssessor({ ...anne, competence: 'Energi', mail: 'a@b.dk' }, id)).toEqual({
      id,
      name: 'Anne Holm',
      title: null,
      organisation: null,
      competence: 'Energi',
      period: { from: '2026-03-01', to: '2026-06-30' },
      mail: 'a@b.dk',
    })
  })

  test('reads back as the same', () => {
    const officer = readOfficer({ ...anne, title: 'Fuldmægtig', phone: '72 31 00 00' }, id)
    expect(readOfficer(draftOfPerson(officer), id)).toEqual(officer)
    const assessor = readAssessor({ ...anne, competence: 'Energi' }, id)
    expect(readAssessor(draftOfPerson(assessor), id)).toEqual(assessor)
  })

  test.each([
    [{ name: ' ' }, { name: 'name-needed' }],
    [{ from: '31-02-2026' }, { from: 'not-a-day' }],
    [{ to: 'i juni' }, { to: 'not-a-day' }],
    [{ from: '02-03-2026', to: '01-03-2026' }, { to: 'ends-before' }],
    [{ from: '2026-03-01', to: '2026-03-01' }, {}],
    [{ mail: 'anne' }, { mail: 'not-a-mail' }],
  ] as const)('%j is told %j', (typed, faults) => {
    expect(personFaults({ ...emptyPerson, name: 'Anne', ...typed })).toEqual(faults)
  })
})

describe('several people pasted', () => {
  test('are one a line, and known ones are said', () => {
    const text = 'Anne Holm; professor; DTU; anne@dtu.dk\n\n bo friis\nBo Friis\tdirektør\nCarl'
    const read = readPastedPeople(text, new Set(['Carl']))
    expect(read.people.map(({ name, title, mail }) => [name, title, mail])).toEqual([
      ['Anne Holm', 'professor', 'anne@dtu.dk'],
      ['bo friis', '', ''],
    ])
    expect(read.known).toEqual(['Bo Friis', 'Carl'])
    expect(read.faults).toEqual([])
  })

  test('tell their faults by line', () => {
    expect(readPastedPeople('Anne\n; professor\nBo;;;bo', new Set()).faults).toEqual([
      { line: 2, fault: 'name-needed' },
      { line: 3, fault: 'not-a-mail' },
    ])
  })
})
