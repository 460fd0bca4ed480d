import { describe, expect, test } from 'vitest'
import { appointedNames, namesOthers } from '~/domain/dossier/access/namesOthers.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { day } from '../../../support/acts.ts'
import {
  application,
  areaId,
  caseNumber,
  roundCommands,
  roundLogFrom,
  setupWith,
} from '../../../support/builders.ts'

const log = roundLogFrom([
  ...roundCommands(setupWith({ criteria: [{}] }), [
    application('20-1', { applicant: 'Nord', title: 'Fælles titel', cvr: '13748136' }),
    application('20-10', { applicant: 'Sydvind', title: 'Sol og vind', cvr: '77806113' }),
    application('20-3', { applicant: 'Nord', title: 'Fælles titel', areaId: 'lyd' }),
  ]),
  {
    kind: 'record-application',
    application: application('20-10', {
      applicant: 'Søvind',
      title: 'Sol og vind',
      cvr: '77806113',
    }),
  },
  {
    kind: 'record-application',
    application: application('20-4', { applicant: 'Vinderen', title: 'Vindertitel', cvr: null }),
  },
  {
    kind: 'appoint',
    areaId: areaId('energi'),
    choice: 'other',
    caseNumbers: [caseNumber('20-4')],
    date: day('2020-10-01'),
    reference: '',
    reason: 'Bedst',
  },
])
const state = fold(foldOrder(log))

describe('[AX2] a text names another', () => {
  const isAboutOthers = namesOthers(state, log, caseNumber('20-1'))

  test.each([
    'Søvind er bedre.',
    'SØVIND er bedre',
    'sol  og\nvind',
    'Se 20-10.',
    'CVR 77806113',
    'Som Sydvind skrev', // the name it had before it was corrected
    'Vindertitel',
    'Se sag 20-4',
    'Søvinds ansøgning er bedre', // the genitive
    'Søvind-ansøgningen',
    'Se 20/10',
    'Se 20–10', // a dash where a hyphen was meant
    'CVR 77 80 61 13',
    'CVR 77.80.61.13',
    'Sø\u00ADvind',
  ])('%j', (text) => {
    expect(isAboutOthers(text)).toBe(true)
  })

  test.each([
    'Nord er bedst', // the party's own name, which another application has too
    'Fælles titel',
    'CVR 13748136',
    'Se 20-1.',
    'Sag 120-10',
    'Sydvinden blæser',
    'Vinderens ansøgning', // public, also in the genitive
    'Tlf. 77 80 61 14',
    'Vinderen blev udpeget', // public
    '',
  ])('but not %j', (text) => {
    expect(isAboutOthers(text)).toBe(false)
  })

  test('and who is appointed is public', () => {
    expect(appointedNames(state)).toEqual(['Vinderen'])
  })
})
