import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly onChoose: () => void
}

/** Follow the suggestion in one press, or open the choice. */
export function DecisionActions({ sheet, onChoose }: Props) {
  const act = useAct()
  const isWritable = useIsWritable()
  const { messages, language } = useMessages()
  const { recommendation } = messages
  const name = localText(sheet.area.name, language)
  const isOpen = sheet.decisions.length !== 1 || sheet.isStale
  const accept = () =>
    void act({
      kind: 'decide-area',
      areaId: sheet.area.id,
      choice: 'suggested',
      caseNumbers: [...sheet.selection.suggested],
      category: null,
      reason: null,
      digest: sheet.digest,
    })
  return (
    <div className="recommendation-actions no-print">
      {isOpen && sheet.selection.suggested.length > 0 && (
        <Button
          isDisabled={!isWritable}
          aria-label={recommendation.acceptIn(name)}
          onPress={accept}
        >
          {recommendation.accept}
        </Button>
      )}
      <Button
        look={sheet.selection.suggested.length > 0 || !isOpen ? 'plain' : 'outline'}
        isDisabled={!isWritable}
        aria-label={isOpen ? recommendation.chooseIn(name) : recommendation.changeIn(name)}
        onPress={onChoose}
      >
        {isOpen ? recommendation.choose : recommendation.change}
      </Button>
    </div>
  )
}
