import type { Contact } from '~/domain/model/PanelFile.ts'
import type { Messages } from '~/i18n/da.ts'

/** A mail to the case officer that says what is attached and nothing of what is in it. */
export function mailLink(
  { mail }: Contact,
  receipt: string,
  { mailSubject, mailBody }: Pick<Messages['answer'], 'mailSubject' | 'mailBody'>,
): string {
  const query = `subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(mailBody(receipt))}`
  return `mailto:${encodeURIComponent(mail ?? '')}?${query}`
}
