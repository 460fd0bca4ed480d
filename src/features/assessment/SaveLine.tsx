import { useSaveWords } from '~/session/useSaveWords.ts'
import { SaveMark } from '~/ui/page/SaveMark.tsx'

/** Whether what was given last is stored, at the foot of the desk. */
export function SaveLine() {
  const words = useSaveWords()
  return (
    <div className="desk-save" data-kind={words.kind}>
      <SaveMark {...words} iconSize={18} />
    </div>
  )
}
