import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { logDigest } from '~/domain/log/Log.ts'
import { dataDescription } from '~/exchange/document/dataDescription.ts'
import { dataDescriptionWords } from '~/i18n/dataDescriptionWords.ts'
import { exportsWords } from '~/i18n/exportsWords.ts'
import { appVersion } from '~/session/appVersion.ts'
import { saveDocx } from '~/session/saveDocx.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { DocumentTools } from '~/ui/document/DocumentTools.tsx'

/** The round's description of data as it is printed, and as a Word file. */
export function DescriptionPage() {
  const { log, state } = useRound()
  const { language } = useMessages()
  const words = useWords(exportsWords)
  const [isBusy, setIsBusy] = useState(false)
  const setup = setupOf(state)
  const provenance = { logDigest: logDigest(log).slice(0, 16), version: appVersion }
  const document = dataDescription(setup ?? { title: words.untitled }, provenance, {
    language,
    ...dataDescriptionWords[language],
  })
  const save = async () => {
    setIsBusy(true)
    await saveDocx(words.file.description, document)
    setIsBusy(false)
  }
  return (
    <DocumentSheet
      document={document}
      tools={
        <DocumentTools words={words.document} isBusy={isBusy} onSaveWord={() => void save()} />
      }
    />
  )
}
