import type { Mark } from '~/domain/model/Assessment.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { Desk } from './useDesk.ts'

interface Props {
  readonly desk: Desk
  readonly criterion: Criterion
}

/** What one may say in place of a point, and the way back to having said nothing. */
export function MarkButtons({ desk, criterion }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const name = localText(criterion.name, language)
  const mark = desk.marks.get(criterion.id)
  const toggle = (state: Exclude<Mark['state'], 'scored'>, text: string, label: string) =>
    desk.isReadOnly && mark?.state !== state ? null : (
      <Button
        look="plain"
        {...(mark?.state === state && { icon: 'check' as const })}
        aria-label={label}
        aria-pressed={mark?.state === state}
        isDisabled={desk.isReadOnly}
        onPress={() => desk.give(criterion.id, mark?.state === state ? null : { state })}
      >
        {text}
      </Button>
    )
  return (
    <>
      {mark?.state === 'scored' && desk.current === criterion.id && !desk.isReadOnly && (
        <Button
          look="plain"
          aria-label={words.clearOn(name)}
          onPress={() => desk.give(criterion.id, null)}
        >
          {words.clear}
        </Button>
      )}
      {criterion.mayBeInapplicable &&
        toggle('not-applicable', words.inapplicable, words.inapplicableOn(name))}
      {toggle('abstained', words.abstain, words.abstainOn(name))}
    </>
  )
}
