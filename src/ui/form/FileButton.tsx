import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '~/ui/button/Button.tsx'

interface Props {
  readonly children: ReactNode
  /** File name endings the chooser offers, with the dot. */
  readonly accepts: readonly string[]
  readonly onFile: (file: File) => void
}

/** A button that opens the file chooser for one file. */
export function FileButton({ children, accepts, onFile }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={accepts}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) onFile(file)
      }}
    >
      <Button icon="upload">{children}</Button>
    </FileTrigger>
  )
}
