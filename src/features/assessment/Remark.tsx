import { useState } from 'react'
import type { Criterion } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { Desk } from './useDesk.ts'
import { useWords } from './useWords.ts'

interface Props {
  readonly desk: Desk
  readonly criterion: Criterion
}

/** The words beside a point: read where they stand, and a field once one wants to write. */
export function Remark({ desk, criterion }: Props) {
  const { messages, language } = useMessages()
  const { assessment } = messages
  const remark = useWords(desk, criterion.id, desk.isReadOnly)
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
            aria-label={remark.text ? assessment.editRemarkOn(name) : assessment.addRemarkOn(name)}
            onPress={open}
          >
            {remark.text ? assessment.editRemark : assessment.addRemark}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className="remark">
      <TextField
        label={assessment.remarkOn(name)}
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
