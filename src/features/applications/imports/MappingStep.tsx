import { useMemo } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import { amountIn } from '~/exchange/list/Mapping.ts'
import type { ListQuestion } from '~/exchange/list/openList.ts'
import type { ProposedColumn } from '~/exchange/list/proposeMapping.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import { formatList } from '~/i18n/formats.ts'
import { mappingWords } from '~/i18n/mappingWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Segments } from '~/ui/form/Segments.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { mappingOptions, missingFields, type UseOption } from './mappingOptions.ts'
import type { ListImport, MappingDraft } from './useListImport.ts'
import './mapping.css'

interface Props {
  readonly draft: MappingDraft
  readonly setup: Setup
  readonly list: Pick<ListImport, 'setUse' | 'setNumbers' | 'choose'>
}

/** What stands in the file on the left, what it becomes on the right, and what the file leaves open. */
export function MappingStep({ draft, setup, list }: Props) {
  const { messages, language } = useMessages()
  const names = messages.applications.field
  const words = useWords(mappingWords)
  const { overview, columns, numbers } = draft
  const options = useMemo(() => mappingOptions(setup.funders, names, words), [setup, names, words])
  const missing = missingFields(columns).map((field) => names[field])
  const hasAmounts = columns.some(({ use }) => amountIn(use) !== null)
  const leaveOutRest = () => {
    for (const { column, use } of columns) if (use === 'text') list.setUse(column, 'left-out')
  }
  return (
    <section className="mapping">
      <h3>{words.title}</h3>
      <p className="read">
        {overview.isOwn ? words.ownText : words.text}{' '}
        <span className="secondary">{words.rows(overview.rowCount)}.</span>
      </p>
      {overview.questions.map((question) => (
        <Question key={question.kind} question={question} list={list} />
      ))}
      <div className="applications-table">
        <DataTable
          caption={words.caption}
          columns={tableColumns({ draft, options, words, list })}
          rows={columns}
          rowKey={({ column }) => column}
        />
      </div>
      <p>
        <Button look="plain" onPress={leaveOutRest}>
          {words.leaveOutRest}
        </Button>
      </p>
      {hasAmounts && (
        <div className="mapping-numbers">
          <span className="label">{words.numbers}</span>
          <Segments
            label={words.numbers}
            value={numbers}
            options={(['danish', 'english'] as const).map((key) => ({
              key,
              text: words.numberStyles[key],
            }))}
            onChange={list.setNumbers}
          />
          {numbers === null && <p className="fault">{words.numbersNeeded}</p>}
        </div>
      )}
      {missing.length > 0 && (
        <Notice kind="warning" title={words.missing(formatList(missing, language))} />
      )}
    </section>
  )
}

/** Whether the list may be read: every needed field has a column, and nothing is left open. */
export const isMappingWhole = ({ overview, choices, columns, numbers }: MappingDraft): boolean =>
  missingFields(columns).length === 0 &&
  (numbers !== null || !columns.some(({ use }) => amountIn(use) !== null)) &&
  overview.questions.every(({ kind }) => choices[kind] !== undefined)

interface QuestionProps {
  readonly question: ListQuestion
  readonly list: Pick<ListImport, 'choose'>
}

function Question({ question, list }: QuestionProps) {
  const words = useWords(mappingWords)
  const { asks } = useWords(filesWords)
  const text = {
    sheet: words.sheetText,
    encoding: words.encodingText,
    delimiter: words.delimiterText,
  }[question.kind]
  const options =
    question.kind === 'sheet'
      ? question.options.map((key) => ({ key, text: key }))
      : question.kind === 'encoding'
        ? question.options.map((key) => ({ key, text: asks.encodings[key] }))
        : question.options.map((key) => ({ key, text: asks.delimiters[key] }))
  return (
    <Notice kind="warning" title={text}>
      <Select<string>
        label={words[question.kind]}
        value={null}
        placeholder={words.choose}
        options={options}
        onChange={(key) => list.choose({ [question.kind]: key })}
      />
    </Notice>
  )
}

interface ColumnsContext {
  readonly draft: MappingDraft
  readonly options: readonly UseOption[]
  readonly words: (typeof mappingWords)['da']
  readonly list: Pick<ListImport, 'setUse'>
}

function tableColumns({
  draft: { overview },
  options,
  words,
  list,
}: ColumnsContext): readonly TableColumn<ProposedColumn>[] {
  const samples = new Map(overview.columns.map((column) => [column.name, column.samples]))
  return [
    {
      id: 'column',
      header: words.column,
      isRowHeader: true,
      width: '200px',
      cell: ({ column }) => <bdi>{column}</bdi>,
    },
    {
      id: 'samples',
      header: words.samples,
      cell: ({ column }) => {
        const found = samples.get(column) ?? []
        return found.length === 0 ? (
          <span className="secondary">{words.noSamples}</span>
        ) : (
          <ul className="mapping-samples">
            {found.map((sample) => (
              <li key={sample}>
                <bdi>{sample}</bdi>
              </li>
            ))}
          </ul>
        )
      },
    },
    {
      id: 'use',
      header: words.field,
      width: '300px',
      cell: ({ column, use, basis }) => (
        <div className="mapping-use">
          <Select
            label={words.fieldOf(column)}
            isLabelHidden
            value={use}
            placeholder={words.choose}
            options={options}
            onChange={(key) => list.setUse(column, key)}
          />
          {basis !== 'none' && <span className="note">{words.basis[basis]}</span>}
        </div>
      ),
    },
  ]
}
