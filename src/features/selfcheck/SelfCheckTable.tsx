import { useMemo, useState } from 'react'
import {
  type CheckedVector,
  hasPassed,
  nearestLimit,
} from '~/domain/statistics/check/CheckedVector.ts'
import { type Deviation, isWithin } from '~/domain/statistics/check/VectorCheck.ts'
import { formatScientific } from '~/i18n/formatScientific.ts'
import { dash, type Language } from '~/i18n/formats.ts'
import { selfCheckPageWords } from '~/i18n/selfCheckPageWords.ts'
import { selfCheckWords } from '~/i18n/selfCheckWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

type PageWords = (typeof selfCheckPageWords)['da']

/** Every reference vector by the quantity nearest to its tolerance; a row opens to all of them. */
export function SelfCheckTable({ vectors }: { readonly vectors: readonly CheckedVector[] }) {
  const { language } = useMessages()
  const words = useWords(selfCheckPageWords)
  const [openId, setOpenId] = useState<string | null>(null)
  const columns = useMemo(
    () =>
      columnsFor(words, language, openId, (id) =>
        setOpenId((current) => (current === id ? null : id)),
      ),
    [words, language, openId],
  )
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={vectors}
      rowKey={({ id }) => id}
      below={(vector) =>
        vector.id === openId ? <Quantities {...{ vector, words, language }} /> : undefined
      }
    />
  )
}

const columnsFor = (
  words: PageWords,
  language: Language,
  openId: string | null,
  onToggle: (id: string) => void,
): readonly TableColumn<CheckedVector>[] => [
  {
    id: 'name',
    header: words.columns.name,
    isRowHeader: true,
    width: '272px',
    cell: ({ id }) => (
      <button
        type="button"
        className="selfcheck-open"
        aria-expanded={id === openId}
        aria-label={id === openId ? words.close(id) : words.open(id)}
        onClick={() => onToggle(id)}
      >
        <Icon name={id === openId ? 'chevron-up' : 'chevron-down'} size={18} />
        <span>{id}</span>
      </button>
    ),
  },
  {
    id: 'what',
    header: words.columns.what,
    cell: ({ id }) => selfCheckWords[language].vectors[id] ?? dash,
  },
  {
    id: 'source',
    header: words.columns.source,
    cell: ({ id }) => <span className="selfcheck-source">{words.sources[id] ?? dash}</span>,
  },
  {
    id: 'deviation',
    header: words.columns.deviation,
    align: 'end',
    width: '112px',
    cell: (vector) => numberText(nearestLimit(vector)?.deviation, language),
  },
  {
    id: 'tolerance',
    header: words.columns.tolerance,
    align: 'end',
    width: '112px',
    cell: (vector) => numberText(nearestLimit(vector)?.tolerance, language),
  },
  {
    id: 'outcome',
    header: words.columns.outcome,
    width: '112px',
    cell: (vector) => <Outcome isSound={hasPassed(vector)} words={words} />,
  },
]

/** A number that is none has no digits to show. */
const numberText = (value: number | undefined, language: Language): string =>
  value === undefined || Number.isNaN(value) ? dash : formatScientific(value, language)

function Outcome({ isSound, words }: { readonly isSound: boolean; readonly words: PageWords }) {
  return (
    <span className="selfcheck-outcome" data-sound={isSound || undefined}>
      <DiscWord shape={isSound ? 'full' : 'struck'}>
        {isSound ? words.within : words.outside}
      </DiscWord>
    </span>
  )
}

function Quantities({
  vector,
  words,
  language,
}: {
  readonly vector: CheckedVector
  readonly words: PageWords
  readonly language: Language
}) {
  const columns: readonly TableColumn<Deviation>[] = [
    {
      id: 'quantity',
      header: words.quantity,
      isRowHeader: true,
      cell: ({ quantity }) => quantity,
    },
    {
      id: 'deviation',
      header: words.columns.deviation,
      align: 'end',
      width: '136px',
      cell: ({ deviation }) => numberText(deviation, language),
    },
    {
      id: 'tolerance',
      header: words.columns.tolerance,
      align: 'end',
      width: '136px',
      cell: ({ tolerance }) => numberText(tolerance, language),
    },
    {
      id: 'outcome',
      header: words.columns.outcome,
      width: '112px',
      cell: (deviation) => <Outcome isSound={isWithin(deviation)} words={words} />,
    },
  ]
  return (
    <div className="selfcheck-quantities">
      <DataTable
        caption={words.quantitiesOf(vector.id)}
        columns={columns}
        rows={vector.deviations}
        rowKey={({ quantity }) => quantity}
      />
    </div>
  )
}
