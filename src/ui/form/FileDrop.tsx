import type { ReactNode } from 'react'
import { type DropItem, DropZone, FileTrigger, Text } from 'react-aria-components'
import './form.css'
import { Button } from '~/ui/button/Button.tsx'

type Taking =
  | { readonly onFile: (file: File) => void; readonly onFiles?: never }
  /** Several at a time, in the order they were given. */
  | { readonly onFiles: (files: readonly File[]) => void; readonly onFile?: never }

interface Look {
  readonly title: string
  readonly buttonText: string
  readonly hint?: string
  /** File name endings the chooser offers, with the dot. */
  readonly accepts: readonly string[]
  /** `large` where the page is there for this one thing. */
  readonly look?: 'large'
  /** What stands in the target once a file is chosen; it stays a target. */
  readonly children?: ReactNode
}

/** A target for a file, or for several: dropped, pasted or chosen. */
export function FileDrop(props: Look & Taking) {
  const { title, buttonText, hint, accepts, onFile, onFiles, look, children } = props
  const take = (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    if (onFiles) onFiles(files)
    else onFile(first)
  }
  const takeDropped = async (items: readonly DropItem[]) => {
    const dropped = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))
    take(await Promise.all(dropped))
  }
  return (
    <DropZone
      className="file-drop"
      data-look={look}
      onDrop={({ items }) => void takeDropped(items)}
    >
      {children}
      <Text slot="label">{title}</Text>
      <FileTrigger
        acceptedFileTypes={accepts}
        allowsMultiple={onFiles !== undefined}
        onSelect={(files) => take([...(files ?? [])])}
      >
        <Button icon="upload">{buttonText}</Button>
      </FileTrigger>
      {hint && <p className="note">{hint}</p>}
    </DropZone>
  )
}
