import { useMemo, useState } from 'react'
import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { wordDiff } from '~/lib/wordDiff.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { applicationFields } from '~/features/applications/applicationFields.ts'
import { pairedFields } from './pairedFields.ts'
import { DiffText } from './DiffText.tsx'
import './versions.css'

interface Side {
  readonly number: number
  readonly application: Application
}

interface Props {
  readonly before: Side
  readonly after: Side
  readonly setup: Setup
}

/** Two versions side by side: the fields that differ, with the words that do marked in them. */
export function VersionComparison({ before, after, setup }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(versionsWords)
  const [isWhole, setIsWhole] = useState(false)
  const pairs = useMemo(() => {
    const context = { setup, messages, language }
    return pairedFields(
      applicationFields(before.application, context),
      applicationFields(after.application, context),
    ).map((pair) => ({ ...pair, parts: wordDiff(pair.before, pair.after) }))
  }, [before.application, after.application, setup, messages, language])
  const changed = pairs.filter((pair) => pair.before !== pair.after)
  const shown = isWhole ? pairs : changed
  const side = (text: string, parts: (typeof pairs)[number]['parts'], which: 'before' | 'after') =>
    text === '' ? (
      <span className="secondary">{words.nothing}</span>
    ) : (
      <DiffText {...{ parts, isWhole }} side={which} />
    )
  return (
    <section className="stack">
      <p>
        {changed.length === 0
          ? words.noDifference
          : `${words.differences(changed.length)} ${words.marks}`}
      </p>
      <Checkbox isSelected={isWhole} onChange={setIsWhole}>
        {words.showWhole}
      </Checkbox>
      {shown.length > 0 && (
        <table className="table versions-table">
          <caption className="visually-hidden">
            {words.compareCaption(before.number, after.number)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.number(before.number)}</th>
              <th scope="col">{words.number(after.number)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, label, parts, ...pair }) => (
              <tr key={key} data-changed={pair.before !== pair.after || undefined}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>{side(pair.before, parts, 'before')}</td>
                <td>{side(pair.after, parts, 'after')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
