import type { Contact } from '~/domain/model/PanelFile.ts'
import type { AnswerWords } from '~/i18n/da/answer.ts'

/** A mail to the case officer that says what is attached and nothing of what is in it. */
export function mailLink(
  { mail }: Contact,
  receipt: string,
  { mailSubject, mailBody }: Pick<AnswerWords, 'mailSubject' | 'mailBody'>,
): string {
  const query = `subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(mailBody(receipt))}`
  return `mailto:${encodeURIComponent(mail ?? '')}?${query}`
}
