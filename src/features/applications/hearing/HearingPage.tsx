import { useCallback, useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { type HearingCase, hearingCasesOf } from '~/domain/dossier/hearingCasesOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { ApplicationTabs } from '~/features/applications/ApplicationTabs.tsx'
import { NoApplications } from '~/features/applications/NoApplications.tsx'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useUndo } from '~/session/useUndo.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import './hearing.css'
import { hearingColumns } from './hearingColumns.tsx'
import { HearingDialog } from './HearingDialog.tsx'

export type HearingFilter = 'mangler' | 'alle'

interface Props {
  readonly filter: HearingFilter
  readonly onFilter: (filter: HearingFilter) => void
}

const undone = ['record-hearings'] as const
const nobody: ReadonlySet<CaseNumber> = new Set()

/** Who is heard before the decision, how far that is, and what came of it [HE1]. */
export function HearingPage({ filter, onFilter }: Props) {
  const { state } = useRound()
  const words = useWords(hearingWords)
  const { canUndo, undo } = useUndo(undone)
  const setup = setupOf(state)
  const cases = useMemo(() => inOrder(hearingCasesOf(state), setup), [state, setup])
  const open = cases.filter(({ isOpen }) => isOpen).length
  const unspoken = cases.filter(({ isUnspoken }) => isUnspoken).length
  if (!setup || cases.length === 0) return <NoApplications open="hearing" words={words.none} />
  return (
    <div className="page">
      <ApplicationTabs open="hearing" />
      <PageHead
        title={words.title}
        beside={<output className="secondary">{words.summary(open, unspoken)}</output>}
        actions={canUndo && <Button onPress={() => void undo()}>{words.undo}</Button>}
      />
      <HearingBoard {...{ setup, cases, filter, onFilter }} />
      <p className="note hearing-note">{words.note}</p>
    </div>
  )
}

interface BoardProps extends Props {
  readonly setup: Setup
  readonly cases: readonly HearingCase[]
}

function HearingBoard({ setup, cases, filter, onFilter }: BoardProps) {
  const { roundId } = useRound()
  const { language } = useMessages()
  const words = useWords(hearingWords)
  const isWritable = useIsWritable()
  const [chosen, setChosen] = useState(nobody)
  const [asked, setAsked] = useState<readonly HearingCase[] | null>(null)
  const shown = cases.filter((one) => filter === 'alle' || one.isOpen || one.isUnspoken)
  const selected = shown.filter(({ application }) => chosen.has(application.caseNumber))
  const unspoken = shown.filter(({ isUnspoken }) => isUnspoken)
  const onChoose = useCallback((caseNumber: CaseNumber, isChosen: boolean) => {
    setChosen(
      (before) =>
        new Set([...before, caseNumber].filter((each) => isChosen || each !== caseNumber)),
    )
  }, [])
  const columns = useMemo(() => {
    const onRecord = (one: HearingCase) => setAsked([one])
    return hearingColumns({
      roundId,
      setup,
      words,
      language,
      isWritable,
      chosen,
      onChoose,
      onRecord,
    })
  }, [roundId, setup, words, language, isWritable, chosen, onChoose])
  return (
    <>
      <search className="hearing-bar no-print">
        <Select
          label={words.filter.label}
          value={filter}
          options={(['mangler', 'alle'] as const).map((key) => ({ key, text: words.filter[key] }))}
          onChange={onFilter}
          placeholder={words.filter.alle}
        />
        {isWritable && (
          <span className="hearing-bulk" role="group" aria-label={words.bulk.name}>
            {selected.length > 0 ? (
              <>
                <output>{words.bulk.chosen(selected.length)}</output>
                <Button onPress={() => setAsked(selected)}>{words.bulk.open}</Button>
                <Button look="plain" onPress={() => setChosen(nobody)}>
                  {words.bulk.clear}
                </Button>
              </>
            ) : (
              unspoken.length > 0 && (
                <Button
                  look="plain"
                  onPress={() =>
                    setChosen(new Set(unspoken.map(({ application }) => application.caseNumber)))
                  }
                >
                  {words.bulk.choose}
                </Button>
              )
            )}
          </span>
        )}
      </search>
      {shown.length > 0 ? (
        <DataTable
          caption={words.table}
          columns={columns}
          rows={shown}
          rowKey={({ application }) => application.caseNumber}
        />
      ) : (
        <EmptyState
          title={words.allDone.title}
          actions={<Button onPress={() => onFilter('alle')}>{words.allDone.showAll}</Button>}
        >
          {words.allDone.text}
        </EmptyState>
      )}
      {asked && (
        <HearingDialog
          cases={asked}
          onDone={() => {
            setAsked(null)
            setChosen(nobody)
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

/** By the round's areas and, within each, as the cases were taken in. */
function inOrder(cases: readonly HearingCase[], setup: Setup | undefined): readonly HearingCase[] {
  const places = new Map(setup?.areas.map(({ id }, index) => [id, index]))
  const placeOf = ({ application }: HearingCase) => places.get(application.areaId) ?? 0
  return cases.toSorted((a, b) => placeOf(a) - placeOf(b))
}
