import { expect, test } from 'vitest'
import type { Instant } from '~/domain/model/units.ts'
import { breakText, remarkText } from '~/exchange/verify/findingText.ts'
import type { Break, EventPlace, Remark } from '~/exchange/verify/Verification.ts'
import { shownOutcome } from '~/exchange/verify/verificationText.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'

const path = 'log/abcdefghijklmnop.jsonl'
const place: EventPlace = {
  path,
  seq: 17,
  at: '2020-04-03T07:02:00Z' as Instant,
  kind: 'area-decided',
  areaId: 'energi' as never,
  caseNumber: '20-9' as never,
}
const breaks: readonly Break[] = [
  { code: 'file', fault: { code: 'broken-chain', path, seq: 17 }, place },
  { code: 'file', fault: { code: 'changed-part', path, seq: 17 }, place },
  { code: 'file', fault: { code: 'changed-bytes', at: 41, kind: 'directory', path }, place: null },
  { code: 'file', fault: { code: 'changed-bytes', at: 41, kind: 'end', path: null }, place: null },
  { code: 'file', fault: { code: 'goes-on', at: 41 }, place: null },
  { code: 'other-title', title: 'Runden' },
  { code: 'document-unnamed', path: 'documents/a' },
  { code: 'answer-missing', place, path },
  { code: 'statement-differs', place },
  { code: 'bad-signature', place },
  { code: 'decision-unfounded', place },
  { code: 'view-unfounded', place },
  { code: 'version-unfounded', place },
]
const remarks: readonly Remark[] = [
  { code: 'no-verifier' },
  { code: 'document-missing', caseNumber: '20-9' as never, fileName: 'a.pdf' },
  { code: 'without-effect', place, why: { code: 'off-scale', subject: '7' } },
  { code: 'set-aside', place },
  { code: 'answer-unsigned', place },
  { code: 'device-not-accepted', place },
  { code: 'hand-in-unsigned', place },
  { code: 'decision-stale', place },
  { code: 'view-stale', place },
  { code: 'made-before-arrival', place },
  { code: 'decision-restored', place },
]

test('everything that is found is a sentence in both languages, each its own', () => {
  for (const [language, messages] of [
    ['da', da],
    ['en', en],
  ] as const) {
    const style = { messages, language, sheets: [] }
    const texts = [
      ...breaks.map((found) => breakText(found, style)),
      ...remarks.map((remark) => remarkText(remark, style)),
    ]
    for (const text of texts) expect(text).toMatch(/\.$/)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => text.includes('17')).length).toBeGreaterThan(15)
  }
})

test('a broken chain is told by its number, its time in Copenhagen and its area', () => {
  const style = { messages: da, language: 'da', sheets: [] } as const
  expect(breakText(breaks[0]!, style)).toBe(
    `Kæden er brudt ved hændelse 17 i «${path}» (3. april 2020 kl. 09.02, område energi, sag 20-9).`,
  )
  // People count from 1.
  expect(breakText(breaks[2]!, style)).toMatch(/^Filen er ændret ved byte 42, /)
})

test('nothing to check is neither sound nor not', () => {
  expect(shownOutcome({ count: 0, outcome: 'sound' })).toBe('none')
  expect(shownOutcome({ count: 1, outcome: 'sound' })).toBe('sound')
  expect(shownOutcome({ count: 0, outcome: 'skipped' })).toBe('skipped')
})
