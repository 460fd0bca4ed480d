import type { AreaId } from '~/domain/model/ids.ts'
import type { ModelSummary } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { dash, formatCount, formatDecimal, formatPoints } from '~/i18n/formats.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { heading, lead, paragraph } from '~/exchange/document/textBlocks.ts'
import { toldModel } from './DocumentCertainty.ts'
import { nameOfArea, type Writing } from './Writing.ts'

/** Measures of how the assessors agree; what is much or little of them is not graded [ST6]. */
export function agreementMeasures(writing: Writing): readonly TextBlock[] {
  const { certainty, words } = writing
  const { analysis } = certainty
  const text = words.certainty.agreement
  const model = toldModel(analysis)
  return [
    heading(3, text.title),
    lead(text.alphaIntro),
    alphaTable(writing),
    heading(3, text.iccTitle),
    paragraph(model ? iccText(writing, model) : text.tooFew),
    ...kendallTable(writing),
  ]
}

function alphaTable({ certainty, dossier, words, language }: Writing): TextBlock {
  const { alpha, pairable } = certainty.analysis
  const text = words.certainty.agreement
  return {
    kind: 'table',
    caption: text.alphaCaption,
    columns: [
      { head: text.criterion, align: 'start', width: 60 },
      { head: text.alpha, align: 'end', width: 18 },
      { head: text.pairable, align: 'end', width: 22 },
    ],
    rows: dossier.setup.criteria.map(({ id }) => {
      const own = alpha.get(id) ?? null
      return [
        [criterionName(dossier.setup, id, language)],
        [own === null ? dash : formatPoints(own, language)],
        [formatCount(pairable.get(id) ?? 0, language)],
      ]
    }),
  }
}

function iccText(
  { words, language }: Writing,
  { icc, reviewCount, applicationCount }: ModelSummary,
): string {
  return words.certainty.agreement.icc(
    formatPoints(icc.single, language),
    formatDecimal(reviewCount / applicationCount, 1, language),
    formatPoints(icc.mean, language),
  )
}

function kendallTable(writing: Writing): readonly TextBlock[] {
  const { certainty, words, language } = writing
  const text = words.certainty.agreement
  const told = certainty.analysis.areas.flatMap(({ areaId, kendallW }) =>
    kendallW === null ? [] : [{ areaId, kendallW }],
  )
  if (told.length === 0) return []
  return [
    heading(3, text.kendallTitle),
    lead(text.kendallIntro),
    {
      kind: 'table',
      caption: text.kendallCaption,
      columns: [
        { head: text.area, align: 'start', width: 78 },
        { head: text.kendall, align: 'end', width: 22 },
      ],
      rows: told.map(({ areaId, kendallW }) => [
        [nameOfArea(writing, areaId as AreaId)],
        [formatPoints(kendallW, language)],
      ]),
    },
  ]
}
