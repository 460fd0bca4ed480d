import type { AreaDecision } from '~/domain/dossier/recommendation/areaDossier.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { bullets, gap, heading, lead, paragraph, strong } from '~/exchange/document/textBlocks.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { areaAward } from './areaAward.ts'
import { areaCertainty } from './areaCertainty.ts'
import { areaChange } from './areaChange.ts'
import { areaDissent } from './areaDissent.ts'
import { areaRanking } from './areaRanking.ts'
import { areaReasons } from './areaReasons.ts'
import { type AreaWriting, listed, nameOfArea } from './Writing.ts'

/** All that is said of one area: what is recommended, first; then on what, why and how surely. */
export function areaSection(writing: AreaWriting): readonly TextBlock[] {
  const { area, words, messages } = writing
  const { sheet } = area
  const { selection, candidates } = sheet
  const ranked = candidates.filter(({ rank }) => rank !== null).length
  const kind = messages.area.kinds[sheet.area.kind]
  const facts = words.area.facts(
    kind,
    candidates.length,
    ranked,
    verdictText(selection.verdict, messages),
  )
  return [
    heading(2, nameOfArea(writing, sheet.area.id)),
    ...decided(writing, area.decision),
    {
      kind: 'paragraph',
      runs: [
        sheet.area.kind === 'open' ? `${facts} ${words.area.places(selection.places)}` : facts,
      ],
      look: 'note',
      keepsNext: true,
    },
    ...areaRanking(writing),
    ...areaReasons(writing),
    ...areaChange(writing),
    ...areaCertainty(writing),
    ...areaDissent(writing),
    ...areaAward(writing),
  ]
}

function decided(writing: AreaWriting, decision: AreaDecision): readonly TextBlock[] {
  const { area, words, language } = writing
  switch (decision.kind) {
    case 'undecided':
      return [gap(words.area.undecided)]
    case 'disputed':
      return [
        paragraph(strong(words.area.disputed), ` ${words.area.disputedText}`),
        ...bullets(
          decision.entries.map(({ actor, at, value }) => [
            words.area.disputedLine(actor, formatMoment(at, language), chosenText(writing, value)),
          ]),
        ),
      ]
    case 'decided': {
      const names = area.places.map(({ application }) => application.applicant)
      const out = area.places.filter(({ isOut }) => isOut)
      return [
        lead(
          strong(
            names.length === 0
              ? words.area.nobody
              : words.area.recommends(listed(writing, names), names.length),
          ),
        ),
        ...(decision.isStale ? [lead(strong(words.area.stale), ` ${words.area.staleText}`)] : []),
        ...(out.length > 0
          ? [
              paragraph(
                words.area.out(
                  listed(
                    writing,
                    out.map(({ application }) => application.applicant),
                  ),
                ),
              ),
            ]
          : []),
      ]
    }
  }
}

function chosenText(writing: AreaWriting, { caseNumbers, reason }: Decision): string {
  const { area, words } = writing
  const names = caseNumbers.map(applicantIn(area.sheet))
  const choice = names.length === 0 ? words.area.noOne : words.area.someone(listed(writing, names))
  return reason === null ? `${choice}.` : `${choice}. ${words.area.reasonGiven(reason)}`
}
