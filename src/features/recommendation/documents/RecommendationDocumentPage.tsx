import { useMemo } from 'react'
import { dossierOf } from '~/domain/dossier/recommendation/dossierOf.ts'
import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import { recommendationDocument } from '~/exchange/document/recommendation/recommendationDocument.ts'
import type { Messages } from '~/i18n/da.ts'
import { documentListWords } from '~/i18n/documentListWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { appVersion } from '~/session/appVersion.ts'
import { type DocumentPlace, goTo, paths } from '~/session/paths.ts'
import { useCatalogue } from '~/session/useCatalogue.ts'
import { useDocumentCertainty } from '~/session/useDocumentCertainty.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { CertaintyWait } from './CertaintyWait.tsx'
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
  if (!messages) return <output className="page">{shown.shell.loading}</output>
  return <Dossier {...{ dossier, messages }} version={version ?? null} language={sprog} />
}

interface DossierProps {
  readonly dossier: RecommendationDossier
  /** Of the document's language. */
  readonly messages: Messages
  /** Null for the draft. */
  readonly version: number | null
  readonly language: Language
}

/** The text itself, once it is known how sure the rankings are. */
function Dossier({ dossier, messages, version, language }: DossierProps) {
  const { roundId } = useRound()
  const certainty = useDocumentCertainty(dossier.round)
  const document = useMemo(
    () =>
      certainty.state === 'ready'
        ? recommendationDocument(dossier, {
            language,
            messages,
            appVersion,
            certainty: certainty.certainty,
          })
        : null,
    [dossier, messages, language, certainty],
  )
  if (!document) return <CertaintyWait certainty={certainty} />
  const names = documentListWords[language].fileName
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
            version === null ? [names.draft] : [names.sent, `v${version}`],
            dossier.setup.title,
          )}
          version={version}
          language={language}
          onGo={go}
        />
      }
    />
  )
}
