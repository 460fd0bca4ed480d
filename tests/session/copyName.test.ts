import { expect, test } from 'vitest'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { copyName, copyPrefix } from '~/session/copyName.ts'

const roundId = 'abcdef2345678901' as RoundId

test('a copy is named by its round and the moment in Copenhagen', () => {
  const prefix = copyPrefix('Klyngeløft & grøn omstilling 2021', roundId)
  expect(prefix).toBe('klyngevalg-klyngeloeft-groen-omstilling-2021-abcdef-')
  expect(copyName(prefix, '2026-07-01T22:30:05Z' as Instant)).toBe(
    'klyngevalg-klyngeloeft-groen-omstilling-2021-abcdef-2026-07-02-003005.klynge',
  )
})

test('a title without letters still gives a name', () => {
  expect(copyPrefix('«…»', roundId)).toBe('klyngevalg-runde-abcdef-')
})
