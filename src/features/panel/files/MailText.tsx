import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { CopyText } from '~/ui/form/CopyText.tsx'

/** The mail that goes with a file: where to open it, with what, and whom to call. */
export function MailText({ contact }: { readonly contact: Contact }) {
  const { mail: words } = useWords(panelFilesWords)
  const { origin, pathname } = window.location
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <CopyText
        text={words.text(`${origin}${pathname}`, contact.name, contact.phone)}
        label={words.label}
        button={words.copy}
        done={words.copied}
      />
    </section>
  )
}
