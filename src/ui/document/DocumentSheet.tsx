import { type ReactNode, useId } from 'react'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { Contents } from './Contents.tsx'
import { DocumentList } from './DocumentList.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { inPlaces } from './inPlaces.ts'
import { RunText } from './RunText.tsx'
import './document.css'

interface Props {
  readonly document: TextDocument
  /** What can be done with it, above the paper. */
  readonly tools?: ReactNode
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

/** A document on the screen and on paper: the same blocks that become a Word file. */
export function DocumentSheet({ document, tools }: Props) {
  const { language, title, subtitle, header, footer, blocks } = document
  const id = useId()
  const placed = inPlaces(blocks, id)
  return (
    <div className="document">
      {tools && <div className="document-tools no-print">{tools}</div>}
      <article className="document-sheet" lang={language} aria-labelledby={`${id}title`}>
        <p className="document-edge">{header}</p>
        <header>
          <h1 id={`${id}title`}>{title}</h1>
          {inPlaces(subtitle, id).map(({ key, one }) => (
            <p key={key} className="document-subtitle">
              {one}
            </p>
          ))}
        </header>
        {placed.map(({ key, one }) =>
          one.kind === 'contents' ? (
            <Contents key={key} blocks={placed} language={language} />
          ) : (
            <Block key={key} id={key} block={one} />
          ),
        )}
        <p className="document-edge">{footer}</p>
      </article>
    </div>
  )
}

interface BlockProps {
  readonly block: Exclude<TextBlock, { readonly kind: 'contents' }>
  readonly id: string
}

function Block({ block, id }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return (
        <Heading id={id} tabIndex={-1}>
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p className="document-text" data-look={block.look} data-keeps-next={block.keepsNext}>
          {block.look === 'gap' ? (
            <mark>
              [<RunText runs={block.runs} />]
            </mark>
          ) : (
            <RunText runs={block.runs} />
          )}
        </p>
      )
    case 'list':
      return <DocumentList isNumbered={block.isNumbered} items={block.items} />
    case 'table':
      return <DocumentTable table={block} />
    case 'page-break':
      return <div className="document-break" />
  }
}
