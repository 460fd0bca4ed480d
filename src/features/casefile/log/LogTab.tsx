import { useDeferredValue, useMemo } from 'react'
import { isAskedFor } from '~/domain/dossier/logLines.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatCount } from '~/i18n/formats.ts'
import { endOfDay } from '~/session/endOfDay.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LongTable } from '~/ui/table/LongTable.tsx'
import { maxPrinted } from '~/ui/table/VirtualLines.tsx'
import type { CasefileTabProps } from '~/features/casefile/CasefileAddress.ts'
import { caseLogOf } from '~/features/casefile/caseLogOf.ts'
import { useEventNames } from '~/features/casefile/useEventNames.ts'
import { filterIn } from './logFilter.ts'
import { LogFilterBar } from './LogFilterBar.tsx'
import { useLogColumns } from './useLogColumns.tsx'
import { useFoundLines } from './useFoundLines.ts'

/** The log as people read it: who did what, when; the newest first. */
export function LogTab({ address, onAddress }: CasefileTabProps) {
  const { log, state } = useRound()
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const names = useEventNames()
  const words = useWords(casefileWords).log
  const { lines } = caseLogOf(log, state)
  // Typing and choosing go before the table.
  const asked = useDeferredValue(address)
  const filter = useMemo(() => filterIn(asked, state), [asked, state])
  const narrowed = useMemo(
    () => lines.filter((line) => isAskedFor(line, filter, nameOf)),
    [lines, filter, nameOf],
  )
  const found = useFoundLines(narrowed, asked.soeg ?? '', names)
  const opened = asked.haendelse
  const shownAt = useMemo(() => {
    if (!found) return undefined
    if (opened) return found.findIndex(({ event }) => event.id === opened)
    const end = endOfDay(asked.dag ?? '')
    return end === null ? undefined : found.findIndex(({ event }) => event.at <= lastSecond(end))
  }, [found, opened, asked.dag])
  const columns = useLogColumns({ lines, names, opened, address, onAddress })
  return (
    <>
      <LogFilterBar {...{ lines, address, onAddress }} />
      <output className="secondary">
        {found === null
          ? words.searching
          : found.length === lines.length
            ? words.summary(formatCount(lines.length, language))
            : words.filtered(
                formatCount(found.length, language),
                formatCount(lines.length, language),
              )}
      </output>
      {shownAt === -1 && <p>{opened ? words.unknownEvent : words.noDay}</p>}
      {found?.length === 0 && <p>{words.nothingFound}</p>}
      {found && found.length > maxPrinted && (
        <p className="casefile-printed">
          {words.printed(maxPrinted, formatCount(found.length, language))}
        </p>
      )}
      {found && found.length > 0 && (
        <LongTable
          caption={words.caption}
          columns={columns}
          rows={found}
          rowKey={({ event }) => event.id}
          shownAt={shownAt}
        />
      )}
      <p className="note">{words.note}</p>
    </>
  )
}

/** The end of a day is given as its last minute. */
const lastSecond = (minute: string): string => minute.replace(/00Z$/, '59Z')
