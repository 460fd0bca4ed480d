import { useEffect, useState } from 'react'
import { instantOf } from '~/domain/model/units.ts'
import { deletionWords } from '~/i18n/deletionWords.ts'
import { formatCount, formatDay } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { WeighedDeletion } from '~/session/weighedDeletion.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { RoundRow } from '~/storage/rows.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { receiptsSetting, withReceipt } from './deletionReceipts.ts'
import './rounds.css'

type Doomed = Pick<RoundRow, 'roundId' | 'title'>

interface Props {
  readonly round: Doomed
  readonly onClose: () => void
  readonly onDeleted?: () => void
}

/** Reads a round that may be deleted, and asks; or says why it may not be. */
export function DeleteRoundDialog(props: Props) {
  const { round, onClose } = props
  const { weighDeletion } = useWorkbench()
  const { messages } = useMessages()
  const words = useWords(deletionWords)
  const [weighed, setWeighed] = useState<WeighedDeletion | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { why } = messages.shell.save
  useEffect(() => {
    let isCurrent = true
    void weighDeletion(round.roundId).then((found) => {
      if (!isCurrent) return
      if (found.ok) return setWeighed(found.value)
      const [first] = found.faults
      setFault(!first || first.code === 'unknown-round' ? words.gone : why[first.code])
    })
    return () => {
      isCurrent = false
    }
  }, [weighDeletion, round.roundId, why, words])
  if (weighed?.isKept) return <Kept {...{ round, weighed, onClose }} />
  if (weighed) return <Asked {...props} weighed={weighed} />
  return (
    <Dialog
      title={words.title(round.title)}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{messages.shell.close}</Button>}
    >
      {fault === null ? (
        <output>{words.reading}</output>
      ) : (
        <Notice kind="error">{words.notDeleted(fault)}</Notice>
      )}
    </Dialog>
  )
}

/** Not all of it is filed: says so, and leads there. */
function Kept({
  round,
  weighed: { filing, notFiled },
  onClose,
}: Props & { readonly weighed: WeighedDeletion }) {
  const words = useWords(deletionWords)
  return (
    <Dialog
      title={words.keptTitle(round.title)}
      isOpen
      onClose={onClose}
      actions={
        <LinkButton href={`${paths.casefile(round.roundId)}?visning=arkiv`} look="filled">
          {words.toCase}
        </LinkButton>
      }
    >
      <p>{filing ? words.keptSince(notFiled, filing.reference) : words.keptNever}</p>
      <p>{words.keptText}</p>
    </Dialog>
  )
}

/** What goes and what stays; a case is deleted by writing its name. */
function Asked({
  round,
  weighed: { isCase, events, filing },
  onClose,
  onDeleted,
}: Props & { readonly weighed: WeighedDeletion }) {
  const { deleteRound } = useWorkbench()
  const { messages, language } = useMessages()
  const words = useWords(deletionWords)
  const [receipts, setReceipts] = useDeviceSetting(receiptsSetting)
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const isNamed = !isCase || filing === null || name.trim() === round.title.trim()
  const remove = async () => {
    const removed = await deleteRound(round.roundId)
    if (!removed.ok) {
      const [first] = removed.faults
      const isKept = !first || first.code === 'not-journalised'
      return setFault(isKept ? words.notJournalised : messages.shell.save.why[first.code])
    }
    if (isCase) {
      const receipt = { title: round.title, at: instantOf(Date.now()), events }
      const filed = filing && { reference: filing.reference, sha256: filing.sha256 }
      setReceipts(withReceipt(receipts, { ...receipt, filing: filed }))
    }
    onClose()
    onDeleted?.()
  }
  return (
    <Dialog
      title={words.title(round.title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="danger" icon="delete" isDisabled={!isNamed} onPress={() => void remove()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <h3>{words.goes}</h3>
      <ul className="rounds-fate">
        <li>{words.going.events(formatCount(events, language))}</li>
        <li>{words.going.documents}</li>
        <li>{words.going.drafts}</li>
      </ul>
      <h3>{words.stays}</h3>
      <ul className="rounds-fate">
        {Object.values(words.staying).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        {words.irrevocable}{' '}
        {filing && words.filed(filing.reference, formatDay(`${filing.date}T12:00:00Z`, language))}
      </p>
      {isCase && filing && (
        <TextField
          label={words.typeName}
          hint={words.typeHint(round.title)}
          value={name}
          onChange={setName}
        />
      )}
      {fault && <Notice kind="error">{words.notDeleted(fault)}</Notice>}
    </Dialog>
  )
}
