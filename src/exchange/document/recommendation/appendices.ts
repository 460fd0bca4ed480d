import type { Criterion } from '~/domain/model/Setup.ts'
import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { formatCount, formatDecimal, formatPoint, formatWeight } from '~/i18n/formats.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { bullets, heading, note, paragraph } from '~/exchange/document/textBlocks.ts'
import { listed, nameOfArea, type Writing } from './Writing.ts'

/** How it is reckoned, as the round has it, so that anybody can reckon it again. */
export function method(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { criteria, scale } = dossier.setup
  const text = words.appendix.method
  const hasThreshold = criteria.some(({ threshold }) => threshold !== null)
  const point = (of: number) => formatPoint(of, language)
  const row = ({ name, weight, threshold }: Criterion, index: number): readonly Runs[] => [
    [words.area.criterion(index + 1)],
    [name[language] ?? name.da],
    [formatWeight(weight, language)],
    ...(hasThreshold ? [[threshold === null ? text.noThreshold : point(threshold)]] : []),
  ]
  return [
    heading(1, text.title),
    paragraph(text.intro),
    {
      kind: 'table',
      caption: text.caption,
      columns: [
        { head: '', align: 'start', width: 8 },
        { head: text.criterion, align: 'start', width: hasThreshold ? 62 : 77 },
        { head: text.weight, align: 'end', width: 15 },
        ...(hasThreshold
          ? [{ head: text.threshold[scale.best], align: 'end', width: 15 } as const]
          : []),
      ],
      rows: criteria.map(row),
    },
    heading(3, text.rules),
    ...bullets(rules(writing, hasThreshold).map((rule) => [rule])),
  ]
}

function rules(writing: Writing, hasThreshold: boolean): readonly string[] {
  const { dossier, words, language } = writing
  const { setup } = dossier
  const { scale, basis, overallThreshold, cascade, quorum } = setup
  const text = words.appendix.method
  const point = (of: number) => formatPoint(of, language)
  const steps = cascade.map((id) => `«${criterionName(setup, id, language)}»`)
  return [
    text.scale[scale.best](point(scale.min), point(scale.max), point(scale.step)),
    text.basis[basis],
    text.notZero,
    text.total,
    ...(hasThreshold ? [text.criterionThreshold[scale.best]] : []),
    ...(overallThreshold === null
      ? []
      : [text.overallThreshold[scale.best](point(overallThreshold))]),
    steps.length > 0 ? text.cascade(listed(writing, steps)) : text.noCascade,
    text.quorum(quorum),
    text.close,
    text.perArea,
  ]
}

/** How often assessors gave the same points; no more is claimed of it. */
export function agreement({ dossier, words, language }: Writing): readonly TextBlock[] {
  const { pairs, setup } = dossier
  const text = words.appendix.pairs
  const count = (of: number) => formatCount(of, language)
  const sum = (of: (one: (typeof pairs)[number]) => number) =>
    pairs.reduce((total, one) => total + of(one), 0)
  const share = (part: number, whole: number) =>
    whole === 0
      ? count(part)
      : text.share(count(part), formatWeight(Math.round((part * 1000) / whole), language))
  const row = (head: string, all: number, equal: number, within: number): readonly Runs[] => [
    [head],
    [count(all)],
    [share(equal, all)],
    [share(within, all)],
  ]
  const all = sum((one) => one.pairs)
  const step = text.oneStep(
    formatDecimal(setup.scale.step, setup.scale.step === 1 ? 0 : 1, language),
  )
  if (all === 0) return [heading(1, text.title), paragraph(text.none)]
  return [
    heading(1, text.title),
    paragraph(text.intro(step)),
    {
      kind: 'table',
      caption: text.caption,
      columns: [
        { head: text.criterion, align: 'start', width: 46 },
        { head: text.pairs, align: 'end', width: 12 },
        { head: text.equal, align: 'end', width: 20 },
        { head: text.within, align: 'end', width: 22 },
      ],
      rows: pairs.map((one) =>
        row(criterionName(setup, one.criterionId, language), one.pairs, one.equal, one.withinStep),
      ),
      foot: [
        row(
          text.total,
          all,
          sum((one) => one.equal),
          sum((one) => one.withinStep),
        ),
      ],
    },
    note(text.note),
  ]
}

/** As much of a digest as every export has. */
const short = (digest: string): string => digest.slice(0, 16)

/** What it was made from, so that it can be found and reckoned again. */
export function fingerprints(writing: Writing, appVersion: string): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { fingerprint, areas } = dossier
  const text = words.appendix.prints
  return [
    heading(1, text.title),
    paragraph(
      text.intro(
        formatCount(fingerprint.events, language),
        formatCount(fingerprint.chains, language),
        rulesVersion,
        appVersion,
      ),
    ),
    {
      kind: 'table',
      caption: text.caption,
      columns: [
        { head: text.of, align: 'start', width: 62 },
        { head: text.print, align: 'start', width: 38 },
      ],
      rows: [
        [[text.log], [short(fingerprint.log)]],
        [[text.recommendation], [short(fingerprint.recommendation)]],
        ...areas.map(({ sheet }) => [
          [text.area(nameOfArea(writing, sheet.area.id))],
          [short(sheet.digest)],
        ]),
      ],
    },
  ]
}
