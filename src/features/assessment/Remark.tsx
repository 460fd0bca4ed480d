import { useState } from 'react'
import type { Criterion } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { Desk } from './useDesk.ts'
import { useTypedText } from './useTypedText.ts'

interface Props {
  readonly desk: Desk
  readonly criterion: Criterion
}

/** The words beside a point: read where they stand, and a field once one wants to write. */
export function Remark({ desk, criterion }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const remark = useTypedText(desk, criterion.id, desk.isReadOnly)
  const [isOpen, setIsOpen] = useState(false)
  const name = localText(criterion.name, language)
  const open = () => {
    setIsOpen(true)
    desk.focusOn({ criterionId: criterion.id, wish: 'remark' })
  }
  if (desk.isReadOnly || (!isOpen && !remark.isTyping)) {
    return (
      <div className="remark" data-is-empty={remark.text === '' || undefined}>
        {remark.text && (
          <p>
            <bdi>{remark.text}</bdi>
          </p>
        )}
        {!desk.isReadOnly && (
          <Button
            look="plain"
            data-remark=""
            aria-label={remark.text ? words.editRemarkOn(name) : words.addRemarkOn(name)}
            onPress={open}
          >
            {remark.text ? words.editRemark : words.addRemark}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className="remark">
      <TextField
        label={words.remarkOn(name)}
        isLabelHidden
        value={remark.text}
        onChange={remark.type}
        onBlur={remark.flush}
        rows={2}
        maxLength={5000}
      />
    </div>
  )
}
