import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import type { BoardWords } from '~/i18n/da/board.ts'
import type { Language } from '~/i18n/formats.ts'
import type { BarShares } from './barShares.ts'
import type { BoardRow } from './boardRows.ts'

/** What every row of a board is drawn with. It stays the same in a drag, so that rows may too. */
export interface BoardContext {
  readonly sheet: AreaSheet
  readonly messages: Messages
  readonly words: BoardWords
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
  readonly sharesOf: (caseNumber: CaseNumber) => BarShares
  /** Opens a row, and closes the one that was open; undefined only closes. */
  readonly onOpen: (caseNumber: CaseNumber | undefined) => void
  /** What is shown just now: for what is opened, and asks only then. */
  readonly now: {
    readonly current: {
      readonly rows: readonly BoardRow[]
      readonly weights: readonly number[] | null
    }
  }
}
