import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { ExportTable } from '~/exchange/csv/ExportTable.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import type { ExportWords } from '~/exchange/csv/rankingCsv.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { ExportsWords } from '~/i18n/da/exports.ts'
import { formatMoment, formatPoint, formatWeight } from '~/i18n/formats.ts'

/** The words a workbook takes beside those of its cells. */
export interface WorkbookWords extends ExportWords {
  readonly words: ExportsWords
}

/** The rules version that every number in the round follows; see `src/domain/RULES.md`. */
const rulesVersion = '1'

/** What a file is made from and by which rules, a line each: enough to make it again. */
export function aboutTable(
  state: RoundState,
  setup: Setup,
  { logDigest, version }: Provenance,
  { messages, language, words }: WorkbookWords,
): ExportTable {
  const { about } = words
  const point = (value: number) => formatPoint(value, language)
  const { scale } = setup
  const rows: readonly (readonly [string, string] | null)[] = [
    [about.round, setup.title],
    state.isExample ? [about.isExample, about.exampleText] : null,
    [about.basis, messages.sheet.basis[setup.basis]],
    [about.logDigest, logDigest],
    [about.version, version],
    [about.rules, rulesVersion],
    state.lastChange ? [about.lastChange, formatMoment(state.lastChange, language)] : null,
    [
      about.scale,
      about.scaleText(
        point(scale.min),
        point(scale.max),
        point(scale.step),
        about[scale.best === 'high' ? 'high' : 'low'],
      ),
    ],
    ...setup.criteria.map(({ name, weight, threshold }): readonly [string, string] => [
      about.criterion(localText(name, language)),
      [
        about.weight(formatWeight(weight, language)),
        ...(threshold === null ? [] : [about.threshold(point(threshold))]),
      ].join(', '),
    ]),
    setup.overallThreshold === null
      ? null
      : [about.overallThreshold, point(setup.overallThreshold)],
    setup.cascade.length === 0
      ? null
      : [about.cascade, setup.cascade.map((id) => criterionName(setup, id, language)).join(' > ')],
    [about.quorum, String(setup.quorum)],
    [about.recusalScope, about.scope[setup.recusalScope]],
    [about.note, about.noteText],
  ]
  return {
    columns: [
      { name: words.aboutColumns.subject, kind: 'text' },
      { name: words.aboutColumns.value, kind: 'text' },
    ],
    rows: rows.flatMap((row) => (row ? [row] : [])),
  }
}
