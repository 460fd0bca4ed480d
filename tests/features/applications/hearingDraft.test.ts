import { describe, expect, test } from 'vitest'
import {
  hearingDraftOf,
  type HearingDraft,
  readHearing,
} from '~/features/applications/hearing/hearingDraft.ts'
import { hearingText } from '~/features/applications/hearing/hearingText.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import { day } from '../../support/acts.ts'

const sent = { what: 'Bedømmelserne', sentOn: day('2026-06-01'), due: day('2026-06-15') }
const said = { answeredOn: day('2026-06-10'), answer: 'Tallene er forkerte' }
const all: readonly Hearing[] = [
  { standing: 'not-needed', reason: 'Intet nyt' },
  { standing: 'sent', ...sent },
  { standing: 'passed', ...sent },
  { standing: 'answered', ...sent, ...said, effect: null, grounds: null },
  { standing: 'answered', ...sent, ...said, effect: 'none', grounds: 'Uden betydning' },
]
const draft = (changes: Partial<HearingDraft>) => ({ ...hearingDraftOf(null), ...changes })
const faultsIn = (changes: Partial<HearingDraft>) => {
  const read = readHearing(draft(changes))
  return read.ok ? [] : read.faults
}

describe('the form of a hearing', () => {
  test.each(all)('shows what stands and says the same again: $standing', (hearing) => {
    expect(readHearing(hearingDraftOf(hearing))).toEqual({ ok: true, value: hearing })
  })

  test('begins with nothing chosen, and takes back what is chosen away', () => {
    expect(faultsIn({})).toEqual(['standing'])
    expect(readHearing(draft({ standing: 'none' }))).toEqual({ ok: true, value: null })
  })

  test('tells of every field at once', () => {
    expect(faultsIn({ standing: 'not-needed', reason: ' ' })).toEqual(['reason'])
    expect(faultsIn({ standing: 'sent' })).toEqual(['what', 'sentOn', 'due'])
    expect(faultsIn({ standing: 'answered', ...sent })).toEqual(['answeredOn', 'answer'])
    expect(faultsIn({ standing: 'answered', ...sent, ...said, effect: 'none' })).toEqual([
      'grounds',
    ])
    const reversed = { sentOn: '2026-06-20', answeredOn: '2026-06-10' }
    expect(faultsIn({ standing: 'answered', ...sent, ...said, ...reversed })).toEqual([
      'due-before',
      'answered-before',
    ])
  })
})

test('a hearing is told in the history of its application', () => {
  expect(all.map((hearing) => hearingText(hearing, 'da'))).toEqual([
    'Partshøring ikke nødvendig: Intet nyt',
    'Partshøring sendt 1. juni 2026, svar senest 15. juni 2026: Bedømmelserne',
    'Partshøring: fristen 15. juni 2026 udløb uden svar',
    'Partshøring besvaret 10. juni 2026: Tallene er forkerte',
    'Partshøring besvaret 10. juni 2026, ingen ændring: Tallene er forkerte',
  ])
  expect(hearingText(null, 'en')).toBe('Hearing: taken back')
})
