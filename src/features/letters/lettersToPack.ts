import type { decisionLetters } from '~/domain/dossier/letters/letterStandings.ts'
import { letterOf } from '~/domain/dossier/letters/letterOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { lettersCsv, type LetterRow } from '~/exchange/csv/lettersCsv.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { gapsIn } from '~/exchange/document/letters/gapsIn.ts'
import { letterDocument } from '~/exchange/document/letters/letterDocument.ts'
import { letterFileName } from '~/exchange/document/letters/letterFileName.ts'
import { localText } from '~/exchange/document/localText.ts'
import { da } from '~/i18n/da.ts'
import { lettersWords } from '~/i18n/lettersWords.ts'
import type { LetterToPack } from '~/workers/packLetters.ts'

interface Packing {
  readonly letters: Iterable<LetterToPack>
  /** The list of those written so far. */
  readonly list: () => string
  /** How many of those written so far lack more than day and signature. */
  readonly withGaps: () => number
}

/** The letters, in Danish as applicants get them, each made when it is asked for, and their list. */
export function lettersToPack(
  state: RoundState,
  letters: ReturnType<typeof decisionLetters>,
  provenance: Provenance,
): Packing {
  const rows: LetterRow[] = []
  return {
    letters: written(state, letters, provenance, rows),
    list: () => {
      const setup = letters[0]?.sheet.setup
      return setup ? lettersCsv(rows, setup, da.sheet.basis[setup.basis], provenance) : ''
    },
    withGaps: () => rows.filter(({ gaps }) => gaps.length > 0).length,
  }
}

function* written(
  state: RoundState,
  letters: ReturnType<typeof decisionLetters>,
  provenance: Provenance,
  rows: LetterRow[],
): Generator<LetterToPack> {
  const taken = new Set<string>()
  for (const { name, sheet } of letters) {
    const letter = letterOf(state, sheet, name)
    if (!letter.ok) continue
    const { application, area } = letter.value.frame
    const document = letterDocument(letter.value, 'da', provenance)
    const fileName = letterFileName(name, lettersWords.da, taken)
    taken.add(fileName.replace(/\.docx$/, ''))
    rows.push({
      caseNumber: application.caseNumber,
      applicant: application.applicant,
      area: localText(area.name, 'da'),
      letter: document.title,
      fileName,
      gaps: gapsIn(document),
    })
    yield { fileName, document }
  }
}
