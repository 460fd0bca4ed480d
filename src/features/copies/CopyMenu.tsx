import { useState } from 'react'
import { answerWords } from '~/i18n/answerWords.ts'
import { copyAge } from '~/session/copyAge.ts'
import { canPickFolder } from '~/session/copyFolder.ts'
import { ownBrief } from '~/session/ownBrief.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useNow } from '~/session/useNow.ts'
import { useSaveCopy } from '~/session/useSaveCopy.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { MenuButton } from '~/ui/form/MenuButton.tsx'
import { CopyDialog, type CopyErrand } from './CopyDialog.tsx'

/** How old the last copy of the round is, and everything to do with copies. */
export function CopyMenu() {
  const copy = useWorkbenchState(({ lastCopy }) => lastCopy)
  const folder = useWorkbenchState(({ copyFolder }) => copyFolder)
  const { chooseFolder, forgetFolder } = useWorkbench()
  const isBrief = useWorkbenchState(({ round }) => round && ownBrief(round.state)) !== undefined
  const saveCopy = useSaveCopy()
  const { messages, language } = useMessages()
  const [errand, setErrand] = useState<CopyErrand | null>(null)
  const now = useNow(30_000)
  const words = messages.copies
  const answer = useWords(answerWords)
  const age = copyAge(copy, now, messages, language)
  const folderOptions = [
    { key: 'choose', text: words.chooseFolder } as const,
    ...(folder === null ? [] : [{ key: 'forget', text: words.forgetFolder } as const]),
  ]
  return (
    <>
      <MenuButton
        text={age}
        name={words.menu(age)}
        onChoose={(key) => {
          if (key === 'save') void saveCopy()
          else if (key === 'choose') void chooseFolder()
          else if (key === 'forget') void forgetFolder()
          else setErrand(key)
        }}
        groups={[
          {
            title: folder === null ? age : words.folder(folder),
            options: [
              { key: 'save', text: isBrief ? answer.save : words.save } as const,
              ...(canPickFolder() ? folderOptions : []),
              // An answer is tried by opening it with one's words, on the first page.
              ...(isBrief
                ? []
                : [
                    { key: 'test', text: words.test } as const,
                    { key: 'restore', text: words.restore } as const,
                  ]),
            ],
          },
        ]}
      />
      {errand && <CopyDialog errand={errand} onClose={() => setErrand(null)} />}
    </>
  )
}
