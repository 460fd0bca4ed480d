import { formatDecimal, type Language } from './formats.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A small number by its power of ten, with two digits: 2,2 · 10⁻³. Nothing is 0. */
export function formatScientific(value: number, language: Language): string {
  if (value === 0) return '0'
  const [digits = '', power = ''] = value.toExponential(1).split('e')
  const raised = Array.from(String(Math.abs(Number(power))), (digit) => superscripts[Number(digit)])
  const sign = Number(power) < 0 ? '⁻' : ''
  return `${formatDecimal(Number(digits), 1, language)}\u00a0·\u00a010${sign}${raised.join('')}`
}
