import { useMemo } from 'react'
import { dossierOf } from '~/domain/dossier/recommendation/dossierOf.ts'
import { recommendationDocument } from '~/exchange/document/recommendation/recommendationDocument.ts'
import { documentListWords } from '~/i18n/documentListWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { appVersion } from '~/session/appVersion.ts'
import { type DocumentPlace, goTo, paths } from '~/session/paths.ts'
import { useCatalogue } from '~/session/useCatalogue.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { fileNameOf } from './fileNameOf.ts'
import { VersionTools } from './VersionTools.tsx'
import './documents.css'

/** The recommendation as the text it becomes: a draft, or a version as it was sent. */
export function RecommendationDocumentPage({ version, sprog = 'da' }: DocumentPlace) {
  const { roundId, log, state } = useRound()
  const words = useWords(documentListWords)
  const { messages: shown } = useMessages()
  const messages = useCatalogue(sprog)
  const dossier = useMemo(() => dossierOf({ log, state }, version ?? null), [log, state, version])
  const document = useMemo(
    () =>
      dossier &&
      messages &&
      recommendationDocument(dossier, { language: sprog, messages, appVersion }),
    [dossier, messages, sprog],
  )
  if (!dossier) {
    return (
      <div className="page">
        <EmptyState
          title={words.none.title}
          actions={<LinkButton href={paths.recommendation(roundId)}>{words.back}</LinkButton>}
        >
          {words.none.text}
        </EmptyState>
      </div>
    )
  }
  if (!document) return <output className="page">{shown.shell.loading}</output>
  const names = documentListWords[sprog].fileName
  const go = (place: { readonly version: number | null; readonly sprog: Language }) =>
    goTo(
      paths.recommendationDocument(roundId, {
        ...(place.version === null ? {} : { version: place.version }),
        ...(place.sprog === 'da' ? {} : { sprog: place.sprog }),
      }),
    )
  return (
    <DocumentSheet
      document={document}
      tools={
        <VersionTools
          document={document}
          fileName={fileNameOf(
            version === undefined ? [names.draft] : [names.sent, `v${version}`],
            dossier.setup.title,
          )}
          version={version ?? null}
          language={sprog}
          onGo={go}
        />
      }
    />
  )
}
