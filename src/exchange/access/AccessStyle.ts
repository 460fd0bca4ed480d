import type { CalendarDate } from '~/domain/model/units.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import type { Messages } from '~/i18n/da.ts'
import type { AccessPackWords } from '~/i18n/da/accessPack.ts'
import type { EventKindWords } from '~/i18n/da/eventKinds.ts'
import type { Language } from '~/i18n/formats.ts'

/** Everything a pack is worded with, in one language. */
export interface AccessStyle {
  readonly language: Language
  readonly messages: Messages
  readonly words: AccessPackWords
  readonly events: EventKindWords
}

/** Who asked, when it is given, and what the pack is made from. */
export interface AccessRequest {
  readonly requester: string
  readonly date: CalendarDate
  readonly provenance: Provenance
}
