import { expect, test } from 'vitest'
import { formatScientific } from '~/i18n/formatScientific.ts'

test.each([
  [0, '0', '0'],
  [0.0022, '2,2 · 10⁻³', '2.2 · 10⁻³'],
  [1e-12, '1,0 · 10⁻¹²', '1.0 · 10⁻¹²'],
  [1, '1,0 · 10⁰', '1.0 · 10⁰'],
  [-0.05, '−5,0 · 10⁻²', '−5.0 · 10⁻²'],
  [12_345, '1,2 · 10⁴', '1.2 · 10⁴'],
])('%d is written by its power of ten', (value, danish, english) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(formatScientific(value, 'da'))).toBe(danish)
  expect(plain(formatScientific(value, 'en'))).toBe(english)
})
