import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useWords } from '~/session/useWords.ts'

export type DeskTab = 'text' | 'points'

interface Props {
  readonly tab: DeskTab
  readonly onChange: (tab: DeskTab) => void
}

/** On a narrow screen there is room for the text or the points; a wide one shows both. */
export function DeskTabs({ tab, onChange }: Props) {
  const { textTab, pointsTab, tabs } = useWords(assessmentWords)
  const all = [
    { key: 'text', text: textTab },
    { key: 'points', text: pointsTab },
  ] as const
  return (
    <fieldset className="desk-tabs">
      <legend className="visually-hidden">{tabs}</legend>
      {all.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={tab === key} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}
