import { useSaveWords } from '~/session/useSaveWords.ts'
import { SaveMark } from '~/ui/page/SaveMark.tsx'

/** Whether what was done last is stored; says nothing until something has been done. */
export function SaveState() {
  const words = useSaveWords()
  return (
    <div className="shell-save" data-kind={words.kind}>
      <SaveMark {...words} text={words.kind === 'idle' ? '' : words.text} iconSize={16} />
    </div>
  )
}
