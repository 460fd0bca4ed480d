import { type ReactNode, useState } from 'react'
import { Button, Input, Label, SearchField, TextField } from 'react-aria-components'
import { Icon, type IconName } from '~/ui/mark/Icon.tsx'
import type { PdfWords } from './PdfWords.ts'
import type { PdfZoom } from './usePdfZoom.ts'

interface Props {
  readonly words: PdfWords
  readonly page: number
  readonly pages: number
  readonly zoom: PdfZoom
  readonly goTo: (page: number) => void
  readonly sought: string
  readonly onSeek: (sought: string) => void
  readonly hit: { readonly at: number; readonly all: number; readonly isSearching: boolean }
  readonly onHit: (step: 1 | -1) => void
  /** What else one can do with the document. */
  readonly actions: ReactNode
}

/** Page, zoom and search, in one line where there is room for it. */
export function PdfTools(props: Props) {
  const { words, page, pages, zoom, goTo, sought, onSeek, hit, onHit, actions } = props
  return (
    <fieldset className="pdf-tools">
      <legend className="visually-hidden">{words.tools}</legend>
      <div className="pdf-group">
        <Tool
          icon="chevron-up"
          name={words.previous}
          isOff={page <= 1}
          onPress={() => goTo(page - 1)}
        />
        <PageField {...{ words, page, pages, goTo }} />
        <Tool
          icon="chevron-down"
          name={words.next}
          isOff={page >= pages}
          onPress={() => goTo(page + 1)}
        />
      </div>
      <div className="pdf-group">
        <Tool text="−" name={words.zoomOut} onPress={() => zoom.zoom(-1)} />
        <span className="pdf-percent">{words.percent(Math.round(zoom.scale * 75))}</span>
        <Tool text="+" name={words.zoomIn} onPress={() => zoom.zoom(1)} />
        <Button className="button" data-look="plain" aria-pressed={zoom.isFit} onPress={zoom.fit}>
          {words.fitWidth}
        </Button>
      </div>
      <div className="pdf-group pdf-search">
        <SearchField
          value={sought}
          onChange={onSeek}
          aria-label={words.search}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onHit(event.shiftKey ? -1 : 1)
          }}
        >
          <Input className="input" placeholder={words.search} />
        </SearchField>
        <output>{sought.trim() !== '' && words.hits(hit.at, hit.all, hit.isSearching)}</output>
        {hit.all > 0 && (
          <>
            <Tool icon="chevron-up" name={words.previousHit} onPress={() => onHit(-1)} />
            <Tool icon="chevron-down" name={words.nextHit} onPress={() => onHit(1)} />
          </>
        )}
      </div>
      <div className="pdf-group">{actions}</div>
    </fieldset>
  )
}

interface ToolProps {
  readonly name: string
  readonly icon?: IconName
  readonly text?: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function Tool({ name, icon, text, isOff = false, onPress }: ToolProps) {
  return (
    <Button
      className="button pdf-tool"
      data-look="quiet"
      aria-label={name}
      isDisabled={isOff}
      onPress={onPress}
    >
      {icon ? <Icon name={icon} size={18} /> : <span aria-hidden="true">{text}</span>}
    </Button>
  )
}

/** Goes to a page when it is typed out; what is no page goes back to the one that is shown. */
function PageField({ words, page, pages, goTo }: Pick<Props, 'words' | 'page' | 'pages' | 'goTo'>) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = () => {
    const number = Number(typed)
    if (typed !== null && Number.isInteger(number) && number >= 1 && number <= pages) goTo(number)
    setTyped(null)
  }
  return (
    <TextField
      className="pdf-page-field"
      value={typed ?? String(page)}
      onChange={setTyped}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
      }}
    >
      <Label className="visually-hidden">{words.page}</Label>
      <Input className="input" inputMode="numeric" />
      <span>{words.ofPages(pages)}</span>
    </TextField>
  )
}
