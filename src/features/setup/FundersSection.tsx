import { memo, useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { focusPathSoon } from './focusPath.ts'
import { FrameSums } from './FrameSums.tsx'
import { funderColumns } from './funderColumns.tsx'
import { NumberInput } from './NumberInput.tsx'
import { Place } from './Place.tsx'
import { isSameFor } from './isSameFor.ts'
import { Section } from './Section.tsx'
import { newKey } from './SetupDraft.ts'
import type { SetupEditor } from './useSetupEditor.ts'

/** Who pays, how much in which year, and what a cluster can expect. */
export const FundersSection = memo(
  function FundersSection({ editor }: { readonly editor: SetupEditor }) {
    const { messages } = useMessages()
    const words = messages.setup.funders
    const { draft, edit } = editor
    const { funders, years, expectedGrant } = draft
    const columns = funderColumns(editor, messages)
    const add = () => {
      const amounts = Object.fromEntries(years.map((year) => [year, null]))
      edit({ funders: [...funders, { key: newKey(funders), id: '', name: '', amounts }] })
      focusPathSoon(`funders.${funders.length}.name`)
    }
    return (
      <Section name="funders">
        {funders.length === 0 ? (
          <p className="secondary">{words.empty}</p>
        ) : (
          <>
            <div className="setup-grid" data-scrolls={years.length > 5 || undefined}>
              <DataTable
                caption={words.tableName}
                columns={columns}
                rows={funders}
                rowKey={({ key }) => key}
                foot={<FrameSums draft={draft} />}
              />
            </div>
            <p className="note">
              {words.note}{' '}
              <span className="setup-code">
                {funders[0]?.id || 'ufm'}_{years[0] ?? 2021}
              </span>
              .
            </p>
          </>
        )}
        <div className="row">
          <Place path="funders.add">
            <Button icon="plus" onPress={add}>
              {words.add}
            </Button>
          </Place>
          {funders.length > 0 && <YearButtons editor={editor} />}
        </div>
        <fieldset className="setup-group">
          <legend className="label">{words.grant}</legend>
          <p className="hint">{words.grantHint}</p>
          <div className="setup-pair">
            {(['min', 'max'] as const).map((end) => (
              <NumberInput
                key={end}
                editor={editor}
                path={`expectedGrant.${end}`}
                label={end === 'min' ? words.grantMin : words.grantMax}
                kind="kroner"
                value={expectedGrant[end]}
                onChange={(value) => edit({ expectedGrant: { ...expectedGrant, [end]: value } })}
              />
            ))}
          </div>
        </fieldset>
      </Section>
    )
  },
  isSameFor('funders', ['funders', 'years', 'expectedGrant']),
)

/** One more year after the last; the first is typed. */
function YearButtons({ editor }: { readonly editor: SetupEditor }) {
  const words = useMessages().messages.setup.funders
  const [typed, setTyped] = useState('')
  const { years } = editor.draft
  const last = years.at(-1)
  const add = (year: number) =>
    editor.edit(({ funders }) => ({
      years: [...years, year],
      funders: funders.map((row) => ({ ...row, amounts: { ...row.amounts, [year]: null } })),
    }))
  if (last !== undefined) {
    return (
      <Place path="funders.addYear">
        <Button icon="plus" onPress={() => add(last + 1)} isDisabled={last >= 2100}>
          {words.addYear(last + 1)}
        </Button>
      </Place>
    )
  }
  const year = Number(typed)
  const isYear = /^\d{4}$/.test(typed.trim()) && year >= 1990 && year <= 2100
  return (
    <span className="setup-first-year">
      <TextField
        label={words.firstYear}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        maxLength={4}
      />
      <Button isDisabled={!isYear} onPress={() => add(year)}>
        {words.useFirstYear}
      </Button>
    </span>
  )
}
