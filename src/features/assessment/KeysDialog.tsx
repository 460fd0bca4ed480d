import type { Scale } from '~/domain/model/Setup.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { useSingleKeys } from './useSingleKeys.ts'

interface Props {
  readonly scale: Scale
  readonly onClose: () => void
}

/** Every key of the scoring desk, and the switch for those that are a single character. */
export function KeysDialog({ scale, onClose }: Props) {
  const { messages, language } = useMessages()
  const { keyList } = useWords(assessmentWords)
  const { names } = keyList
  const [hasSingleKeys, setHasSingleKeys] = useSingleKeys()
  const point = (points: number) => formatPoint(points, language)
  const rows: readonly (readonly [keys: readonly string[], act: string])[] = [
    [[keyList.digits(point(Math.max(scale.min, 0)), point(Math.min(scale.max, 9)))], keyList.score],
    ...(scale.step === 0.5 ? [[[names.comma], keyList.half] as const] : []),
    ...(scale.max > 9 ? [[[keyList.digits('1', '0')], keyList.ten] as const] : []),
    [[...(scale.min > 0 ? ['0'] : []), names.delete], keyList.clear],
    [[names.up, names.down], keyList.criterion],
    [[names.left, names.right], keyList.within],
    [['A'], keyList.abstain],
    [['R'], keyList.remark],
    [[names.escape], keyList.leaveField],
    [['M'], keyList.done],
    [['N'], keyList.nextApplication],
    [['F'], keyList.previousApplication],
    [['Ctrl Enter'], keyList.nextOpen],
    [['Ctrl Z'], keyList.undo],
    [[names.pageUp, names.pageDown], keyList.scroll],
    [['F1'], keyList.keys],
  ]
  return (
    <Dialog
      title={keyList.title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{messages.shell.close}</Button>}
    >
      <table className="table key-list">
        <caption className="visually-hidden">{keyList.title}</caption>
        <thead>
          <tr>
            <th scope="col">{keyList.column.key}</th>
            <th scope="col">{keyList.column.act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, act]) => (
            <tr key={act}>
              <th scope="row">
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && ` ${names.or} `}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </th>
              <td>{act}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{keyList.text}</p>
      <div>
        <Checkbox isSelected={hasSingleKeys} onChange={setHasSingleKeys}>
          {keyList.singleKeys}
        </Checkbox>
        <p className="note">{keyList.singleKeysHint}</p>
      </div>
    </Dialog>
  )
}
