import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly title: string
  /** Which one it is. */
  readonly edition: string
  readonly note: string
  readonly href: string
}

/** One document of the round: what it is, and the way to it. */
export const DocumentLine = ({ title, edition, note, href }: Props) => (
  <li className="document-line">
    <Icon name="document" size={18} />
    <a href={href}>
      {title}, {edition}
    </a>
    <span className="note">{note}</span>
  </li>
)
