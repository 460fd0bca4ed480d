import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { LetterWords } from '~/domain/model/Setup.ts'
import type { LetterFrame } from './Letter.ts'

const noWords: LetterWords = { authority: null, recipient: null, legalBasis: null, complaint: null }

/** The frame of every letter to one applicant. */
export const letterFrameOf = (
  { setup, area }: AreaSheet,
  { application }: SheetCandidate,
): LetterFrame => ({ setup, area, application, words: setup.letters ?? noWords })

/** The words the setup has for letters, each null where it has none. */
export const letterWordsOf = ({ setup }: Pick<AreaSheet, 'setup'>): LetterWords =>
  setup.letters ?? noWords

/**
 * The line of an application on its area's sheet.
 * Throws RangeError where the sheet is another area's: the caller has taken the wrong one.
 */
export function candidateOn({ candidates }: AreaSheet, caseNumber: CaseNumber): SheetCandidate {
  const candidate = candidates.find((each) => each.caseNumber === caseNumber)
  if (!candidate) throw new RangeError('candidateOn got the sheet of another area')
  return candidate
}
