import { useEffect, useMemo, useState } from 'react'
import type { LogLine } from '~/domain/dossier/logLines.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { finish, type Steps, stepSize } from '~/lib/steps.ts'

/** Up to so many lines are put into words at once: it takes less than anybody feels. */
const atOnce = 2000

/** Every line's words are made once for a language and the names of the day. */
const textsByNames = new WeakMap<EventNames, Map<EventId, string>>()

function textOf({ event, writerId, caseNumbers }: LogLine, names: EventNames): string {
  const texts = textsByNames.get(names) ?? new Map<EventId, string>()
  textsByNames.set(names, texts)
  const known = texts.get(event.id)
  if (known !== undefined) return known
  const who = writerId === null ? event.actor : names.person(writerId)
  const text = [who, eventText(event, names), ...caseNumbers.slice(0, 20)].join(' ').toLowerCase()
  texts.set(event.id, text)
  return text
}

function* foundSteps(
  lines: readonly LogLine[],
  words: readonly string[],
  names: EventNames,
  isOver: () => boolean,
): Steps<readonly LogLine[]> {
  const found: LogLine[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0 && index % stepSize === 0) yield
    if (isOver()) return found
    const text = textOf(line, names)
    if (words.every((word) => text.includes(word))) found.push(line)
  }
  return found
}

/**
 * The lines in whose words all of these stand; null while a long log is gone through. All of them
 * where there are no words.
 */
export function useFoundLines(
  lines: readonly LogLine[],
  text: string,
  names: EventNames,
): readonly LogLine[] | null {
  const words = useMemo(
    () =>
      text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    [text],
  )
  const isPlain = words.length === 0
  const isShort = lines.length <= atOnce
  const short = useMemo(
    () => (!isPlain && isShort ? finish(foundSteps(lines, words, names, () => false)) : null),
    [isPlain, isShort, lines, words, names],
  )
  const [long, setLong] = useState<{
    readonly of: readonly [readonly LogLine[], readonly string[], EventNames]
    readonly found: readonly LogLine[]
  } | null>(null)
  useEffect(() => {
    if (isPlain || isShort) return
    let isCurrent = true
    void inTurns(foundSteps(lines, words, names, () => !isCurrent)).then((found) => {
      if (isCurrent) setLong({ of: [lines, words, names], found })
    })
    return () => {
      isCurrent = false
    }
  }, [isPlain, isShort, lines, words, names])
  if (isPlain) return lines
  if (isShort) return short
  const isOf = long?.of[0] === lines && long.of[1] === words && long.of[2] === names
  return isOf ? long.found : null
}
