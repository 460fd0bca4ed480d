import { useState } from 'react'
import { recommendedAmounts } from '~/domain/log/recommendedOf.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { Amount, Application } from '~/domain/model/Application.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { readKroner } from '~/exchange/csv/readKroner.ts'
import { formatDecimal } from '~/i18n/formats.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly application: Application
  readonly setup: Setup
}

interface Cell {
  readonly funderId: FunderId
  readonly year: number
}

const keyOf = ({ funderId, year }: Cell) => `${funderId} ${year}`

/** What is recommended from each funder, year by year; as asked until somebody says otherwise. */
export function AmountsForm({ application, setup }: Props) {
  const { caseNumber } = application
  const { state } = useRound()
  const act = useAct()
  const isWritable = useIsWritable()
  const { award: words } = useWords(setWords)
  const register = state.acts.amounts.get(caseNumber)
  const current = recommendedAmounts(state, caseNumber) ?? application.amounts
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const cells = cellsOf(setup, [...application.amounts, ...current])
  const textOf = (cell: Cell) => typed[keyOf(cell)] ?? kronerText(amountIn(current, cell))
  const read = cells.map((cell) => ({ ...cell, amount: readAmount(textOf(cell)) }))
  const hasFault = read.some(({ amount }) => amount === undefined)
  const save = async () => {
    const amounts = read.flatMap(({ amount, ...cell }) =>
      amount === null || amount === undefined ? [] : [{ ...cell, amount }],
    )
    const outcome = await act({ kind: 'recommend-amounts', caseNumber, amounts })
    if (outcome.ok) setTyped({})
  }
  const reset = async () => {
    const outcome = await act({ kind: 'recommend-amounts', caseNumber, amounts: null })
    if (outcome.ok) setTyped({})
  }
  if (cells.length === 0) return null
  return (
    <fieldset className="award-amounts">
      <legend>{words.amounts}</legend>
      {isDisputed(register) && <Notice kind="warning">{words.disputed}</Notice>}
      {setup.funders.map(({ id, name }) => (
        <fieldset key={id}>
          <legend className="secondary">{name}</legend>
          <div className="award-years">
            {cells
              .filter(({ funderId }) => funderId === id)
              .map((cell) => (
                <TextField
                  key={cell.year}
                  label={String(cell.year)}
                  hint={words.askedHint(kronerText(amountIn(application.amounts, cell)) || '0')}
                  value={textOf(cell)}
                  onChange={(text) => setTyped({ ...typed, [keyOf(cell)]: text })}
                  fault={readAmount(textOf(cell)) === undefined ? words.unreadable : undefined}
                  align="end"
                  inputMode="decimal"
                  isReadOnly={!isWritable}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button
          isDisabled={!isWritable || hasFault || Object.keys(typed).length === 0}
          onPress={() => void save()}
        >
          {words.save}
        </Button>
        <Button
          look="plain"
          isDisabled={!isWritable || (settled(register) ?? null) === null}
          onPress={() => void reset()}
        >
          {words.asAsked}
        </Button>
      </div>
    </fieldset>
  )
}

function cellsOf({ funders }: Setup, amounts: readonly Amount[]): readonly Cell[] {
  const years = [
    ...new Set([
      ...amounts.map(({ year }) => year),
      ...funders.flatMap(({ frames }) => frames.map(({ year }) => year)),
    ]),
  ].toSorted((a, b) => a - b)
  return funders.flatMap(({ id, frames }) =>
    years
      .filter(
        (year) =>
          frames.some((frame) => frame.year === year) ||
          amounts.some((amount) => amount.funderId === id && amount.year === year),
      )
      .map((year) => ({ funderId: id, year })),
  )
}

const amountIn = (amounts: readonly Amount[], { funderId, year }: Cell): number | null => {
  const found = amounts.filter((amount) => amount.funderId === funderId && amount.year === year)
  return found.length === 0 ? null : found.reduce((sum, { amount }) => sum + amount, 0)
}

/** Written and read as a Dane does, in either language, as where applications are typed in. */
const kronerText = (ore: number | null): string =>
  ore === null ? '' : formatDecimal(ore / 100, ore % 100 === 0 ? 0 : 2, 'da')

/** Null for an empty field, undefined for what is no amount. */
function readAmount(text: string): Amount['amount'] | null | undefined {
  if (text.trim() === '') return null
  const read = readKroner(text)
  return read.ok ? read.value : undefined
}
