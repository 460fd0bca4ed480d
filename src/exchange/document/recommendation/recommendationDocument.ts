import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatDay, formatMoment, type Language } from '~/i18n/formats.ts'
import { recommendationTextWords } from '~/i18n/recommendationTextWords.ts'
import { gap, heading, note } from '~/exchange/document/textBlocks.ts'
import { agreementMeasures } from './agreementMeasures.ts'
import { agreement, fingerprints, method } from './appendices.ts'
import { areaSection } from './areaSection.ts'
import { basis } from './basis.ts'
import { changes } from './changes.ts'
import { cover } from './cover.ts'
import type { DocumentCertainty } from './DocumentCertainty.ts'
import { otherMethods } from './otherMethods.ts'
import { procedure } from './procedure.ts'
import { openMatters, reservation, signature } from './reservation.ts'
import { setSection } from './setSection.ts'
import { statistics } from './statistics.ts'
import type { Writing } from './Writing.ts'

/** What a document is written with, besides what it says. */
export interface DocumentStyle {
  readonly language: Language
  /** The catalogue of that language. */
  readonly messages: Messages
  /** Version of the program. */
  readonly appVersion: string
  /** Of the very round the dossier is made from. */
  readonly certainty: DocumentCertainty
}

/** The recommendation to the minister, as a text to edit and to sign. */
export function recommendationDocument(
  dossier: RecommendationDossier,
  { language, messages, appVersion, certainty }: DocumentStyle,
): TextDocument {
  const words = recommendationTextWords[language]
  const writing: Writing = { dossier, certainty, words, messages, language }
  const { letters, setup, fingerprint } = dossier
  const standing = standingText(writing)
  return {
    language,
    title: words.title,
    subtitle: [
      setup.title,
      ...(letters.authority === null ? [] : [words.from(letters.authority)]),
      ...(letters.recipient === null ? [] : [words.to(letters.recipient)]),
      standing,
    ],
    header: words.header(setup.title),
    footer: words.footer(standing, fingerprint.log.slice(0, 16)),
    blocks: [
      ...(letters.authority === null ? [gap(words.gapAuthority)] : []),
      ...(letters.recipient === null ? [gap(words.gapRecipient)] : []),
      ...cover(writing),
      pageBreak,
      { kind: 'contents' },
      pageBreak,
      ...changes(writing),
      ...basis(writing),
      ...procedure(writing),
      heading(1, words.areasTitle),
      note(words.areasNote),
      ...dossier.areas.flatMap((area) => areaSection({ ...writing, area })),
      ...setSection(writing),
      ...reservation(writing),
      ...openMatters(writing),
      ...signature(writing),
      pageBreak,
      ...method(writing),
      ...statistics(writing),
      ...agreement(writing),
      ...agreementMeasures(writing),
      ...otherMethods(writing),
      ...fingerprints(writing, appVersion),
    ],
  }
}

const pageBreak: TextBlock = { kind: 'page-break' }

function standingText({ dossier, words, language }: Writing): string {
  const { standing, asOf } = dossier
  if (standing.kind === 'sent') {
    return words.sent(standing.version, dateText(standing.sent, language))
  }
  return asOf === null
    ? words.draftUndated(standing.version)
    : words.draft(standing.version, formatMoment(asOf, language))
}

/** The Danish day as it was printed; in another language the same day in its words. */
const dateText = (
  { date, dateText }: { readonly date: string; readonly dateText: string },
  language: Language,
): string => (language === 'da' ? dateText : formatDay(`${date}T12:00:00Z`, language))
