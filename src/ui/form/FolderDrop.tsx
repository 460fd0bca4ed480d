import type { ReactNode } from 'react'
import { type DropItem, DropZone, FileTrigger, Text } from 'react-aria-components'
import './form.css'
import { Button } from '~/ui/button/Button.tsx'

/** A file with the folders it came in, parted by `/`; its name alone where it came by itself. */
export interface PlacedFile {
  readonly file: File
  readonly path: string
}

interface Props {
  readonly title: string
  readonly filesText: string
  readonly folderText: string
  readonly hint?: string
  /** File name endings the chooser offers, with the dot. */
  readonly accepts: readonly string[]
  readonly onFiles: (files: readonly PlacedFile[]) => void
  readonly children?: ReactNode
}

/** A target for many files and for folders of them: dropped or chosen. */
export function FolderDrop({ title, filesText, folderText, hint, accepts, onFiles }: Props) {
  const take = (files: readonly PlacedFile[]) => {
    if (files.length > 0) onFiles(files)
  }
  const takeDropped = async (items: readonly DropItem[]) => take(await filesIn(items, ''))
  const takeChosen = (files: FileList | null) =>
    take([...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
  return (
    <DropZone className="file-drop" onDrop={({ items }) => void takeDropped(items)}>
      <Text slot="label">{title}</Text>
      <div className="row">
        <FileTrigger acceptedFileTypes={accepts} allowsMultiple onSelect={takeChosen}>
          <Button icon="upload">{filesText}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={takeChosen}>
          <Button icon="upload">{folderText}</Button>
        </FileTrigger>
      </div>
      {hint && <p className="note">{hint}</p>}
    </DropZone>
  )
}

/** Every file of what was dropped, folders within folders too. */
async function filesIn(items: Iterable<DropItem> | AsyncIterable<DropItem>, within: string) {
  const found: PlacedFile[] = []
  for await (const item of items) {
    if (item.kind === 'file') found.push({ file: await item.getFile(), path: within + item.name })
    if (item.kind === 'directory') {
      found.push(...(await filesIn(item.getEntries(), `${within}${item.name}/`)))
    }
  }
  return found
}
