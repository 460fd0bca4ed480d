import { useCallback, useMemo, useState } from 'react'
import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { type FormalFilter, formalFilters } from '~/session/formalFilter.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { ChosenCases } from './ChosenCases.ts'
import type { CheckPlace } from './CheckCell.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { confirmations, firstOf, formalAreas } from './formalLines.ts'
import { FormalMatrix } from './FormalMatrix.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import type { StatusQuestion } from './StatusCell.tsx'
import { StatusDialog } from './StatusDialog.tsx'

interface Props {
  readonly setup: Setup
  readonly cases: readonly FormalCase[]
  readonly filter: FormalFilter
  readonly onFilter: (filter: FormalFilter) => void
}

/** Lines drawn at once: some hundred cells, which a browser draws without a wait. */
const linesAtOnce = 100

const nobody: ReadonlySet<CaseNumber> = new Set()

/** The matrix with what narrows it, and what is done with several applications at once. */
export function FormalBoard({ setup, cases, filter, onFilter }: Props) {
  const words = useWords(formalWords)
  const [chosen, setChosen] = useState(nobody)
  const [ruled, setRuled] = useState<CheckPlace | null>(null)
  const [asked, setAsked] = useState<StatusQuestion | null>(null)
  const [isConfirming, setIsConfirming] = useState(false)
  const [most, setMost] = useState(linesAtOnce)
  const areas = useMemo(() => formalAreas(cases, setup, filter), [cases, setup, filter])
  const drawn = useMemo(() => firstOf(areas, most), [areas, most])
  const shown = areas.flatMap((area) => area.cases)
  const selected = shown.filter(({ application }) => chosen.has(application.caseNumber))
  // The matrix has thousands of cells, and is not to be drawn again for a dialog over it.
  const choose = useCallback((caseNumber: CaseNumber, isSelected: boolean) => {
    setChosen((before) => {
      const after = new Set(before)
      if (isSelected) after.add(caseNumber)
      else after.delete(caseNumber)
      return after
    })
  }, [])
  const offered = shown.filter(
    (one) => one.standing.status === 'active' && confirmations([one], '').length > 0,
  )
  const place = ruled && cases.find((one) => one.application.caseNumber === ruled.caseNumber)
  return (
    <>
      <search className="formal-bar no-print">
        <Select
          label={words.filter.label}
          value={filter}
          options={formalFilters.map((key) => ({ key, text: words.filter[key] }))}
          onChange={onFilter}
          placeholder={words.filter.alle}
        />
        {offered.length > 0 && (
          <span className="formal-bulk" role="group" aria-label={words.bulk.name}>
            {selected.length === 0 ? (
              <Button
                look="plain"
                onPress={() =>
                  setChosen(new Set(offered.map(({ application }) => application.caseNumber)))
                }
              >
                {words.bulk.choose}
              </Button>
            ) : (
              <>
                <output>{words.bulk.chosen(selected.length)}</output>
                <Button onPress={() => setIsConfirming(true)}>{words.bulk.open}</Button>
                <Button look="plain" onPress={() => setChosen(nobody)}>
                  {words.bulk.clear}
                </Button>
              </>
            )}
          </span>
        )}
      </search>
      {shown.length > 0 && (
        <ChosenCases value={chosen}>
          <FormalMatrix
            {...{ setup, areas: drawn }}
            onSelect={choose}
            onRule={setRuled}
            onStatus={setAsked}
          />
        </ChosenCases>
      )}
      {shown.length === 0 && filter === 'mangler' && (
        <EmptyState
          title={words.allRuled.title}
          actions={<Button onPress={() => onFilter('alle')}>{words.allRuled.showAll}</Button>}
        >
          {words.allRuled.text}
        </EmptyState>
      )}
      {shown.length === 0 && filter !== 'mangler' && <p className="secondary">{words.nothing}</p>}
      {shown.length > most && (
        <p className="no-print">
          <Button onPress={() => setMost(most + linesAtOnce)}>
            {words.more(Math.min(linesAtOnce, shown.length - most))}
          </Button>
        </p>
      )}
      {ruled && place && (
        <RuleDialog one={place} check={ruled.check} onClose={() => setRuled(null)} />
      )}
      {asked && <StatusDialog {...asked} onClose={() => setAsked(null)} />}
      {isConfirming && (
        <ConfirmDialog
          cases={selected}
          onDone={() => {
            setIsConfirming(false)
            setChosen(nobody)
          }}
          onClose={() => setIsConfirming(false)}
        />
      )}
    </>
  )
}
