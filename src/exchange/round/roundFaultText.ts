import type { SetupFault } from '~/domain/model/setupFaults.ts'
import { saidValues } from '~/exchange/csv/faultText.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { RoundFault } from './RoundFault.ts'

/** A fault of a `round.json` as a sentence: where, what is wrong, and what to do. */
export function roundFaultText({ code, path, values }: RoundFault, language: Language): string {
  const said = sentence(code, values, language)
  const { inRound } = filesWords[language]
  return path === '' || code === 'wrong-format' ? said : inRound(path, said)
}

/** The same for a setup that is typed in: the place is where the words are shown. */
export const setupFaultText = ({ code, values }: SetupFault, language: Language): string =>
  sentence(code, values, language)

function sentence(
  code: RoundFault['code'],
  values: RoundFault['values'],
  language: Language,
): string {
  const files = filesWords[language]
  // A year is a name, not a count.
  const plain = code === 'frame-twice' ? { found: String(values['found']) } : values
  const said = { ...saidValues(plain, language), ...expectedType(values, files.jsonTypes) }
  const phrases: Readonly<
    Partial<Record<string, (said: Readonly<Record<string, string>>) => string>>
  > = { ...files.faults, ...files.setupFaults, ...files.round }
  return phrases[code]?.(said) ?? ''
}

const expectedType = (
  { expected }: RoundFault['values'],
  types: (typeof filesWords)['da']['jsonTypes'],
): Readonly<Record<string, string>> => {
  const type = Object.entries(types).find(([name]) => name === expected)
  return type ? { expected: type[1] } : {}
}
