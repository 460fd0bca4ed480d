import type { ReactNode } from 'react'
import { type DropItem, DropZone, FileTrigger, Text } from 'react-aria-components'
import './form.css'
import { Button } from '~/ui/button/Button.tsx'

interface Props {
  readonly title: string
  readonly buttonText: string
  readonly hint?: string
  /** File name endings the chooser offers, with the dot. */
  readonly accepts: readonly string[]
  readonly onFile: (file: File) => void
  /** `large` where the page is there for this one thing. */
  readonly look?: 'large'
  /** What stands in the target once a file is chosen; it stays a target. */
  readonly children?: ReactNode
}

/** A target for one file: dropped, pasted or chosen. */
export function FileDrop(props: Props) {
  const { title, buttonText, hint, accepts, onFile, look, children } = props
  const takeFirst = async (items: readonly DropItem[]) => {
    const first = items.find((item) => item.kind === 'file')
    if (first?.kind === 'file') onFile(await first.getFile())
  }
  return (
    <DropZone className="file-drop" data-look={look} onDrop={({ items }) => void takeFirst(items)}>
      {children}
      <Text slot="label">{title}</Text>
      <FileTrigger
        acceptedFileTypes={accepts}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) onFile(file)
        }}
      >
        <Button icon="upload">{buttonText}</Button>
      </FileTrigger>
      {hint && <p className="note">{hint}</p>}
    </DropZone>
  )
}
