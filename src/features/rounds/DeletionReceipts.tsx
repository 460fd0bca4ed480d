import { deletionWords } from '~/i18n/deletionWords.ts'
import { formatCount, formatMoment } from '~/i18n/formats.ts'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import {
  type DeletionReceipt,
  receiptsIn,
  receiptsSetting,
  receiptsText,
} from './deletionReceipts.ts'

/** What was deleted from this computer, and where its archive is. */
export function DeletionReceipts() {
  const { language } = useMessages()
  const words = useWords(deletionWords)
  const [text, setText] = useDeviceSetting(receiptsSetting)
  const receipts = receiptsIn(text)
  if (receipts.length === 0) return null
  const forget = (gone: DeletionReceipt) =>
    setText(receiptsText(receipts.filter((receipt) => receipt !== gone)))
  return (
    <section className="stack rounds-receipts">
      <h2>{words.receipts}</h2>
      <ul>
        {receipts.map((receipt) => {
          const { title, at, events, filing } = receipt
          return (
            <li key={`${at} ${title}`}>
              <span>
                <bdi>
                  {words.receipt(title, formatMoment(at, language), formatCount(events, language))}
                </bdi>{' '}
                <span className="secondary">
                  {filing ? words.receiptFiled(filing.reference, filing.sha256) : words.receiptFree}
                </span>
              </span>
              <Button
                look="plain"
                aria-label={words.forgetOf(title)}
                onPress={() => forget(receipt)}
              >
                {words.forget}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
