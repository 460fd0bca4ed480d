import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import {
  isSealWord,
  likelyWords,
  normalWord,
  splitPassphrase,
} from '~/exchange/sealed/passphrase.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'

const count = 6
const none: readonly string[] = Array.from({ length: count }, () => '')

interface Props {
  readonly isBusy: boolean
  readonly onWords: (words: readonly string[]) => void
}

/**
 * Six fields for six words. Each is checked against the list as it is left, so that a slip is found
 * where it was made; all six may be pasted into any of them.
 */
export function WordsForm({ isBusy, onWords }: Props) {
  const { messages } = useMessages()
  const words = messages.opening
  const [typed, setTyped] = useState(none)
  const [seen, setSeen] = useState<readonly boolean[]>(none.map(() => false))
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const put = (index: number, text: string) => {
    setTyped((before) => before.map((word, at) => (at === index ? text : word)))
  }
  const leave = (index: number) => setSeen((before) => before.map((was, at) => was || at === index))
  const isRight = (word: string | undefined) => word !== undefined && isSealWord(word)
  const missing = typed.filter((word) => normalWord(word) === '').length
  const wrong = typed.findIndex((word, index) => seen[index] && word !== '' && !isSealWord(word))
  const likely = wrong < 0 ? [] : likelyWords(typed[wrong] ?? '')
  const isReady = typed.every(isRight)

  const paste = (event: ClipboardEvent, index: number) => {
    const pasted = splitPassphrase(event.clipboardData.getData('text'))
    if (pasted.length < 2) return
    event.preventDefault()
    const start = pasted.length >= count ? 0 : index
    setTyped((before) => before.map((word, at) => pasted[at - start] ?? word))
    setSeen(none.map(() => true))
    fields.current[Math.min(start + pasted.length, count - 1)]?.focus()
  }
  const step = (event: KeyboardEvent, index: number) => {
    // A space ends a word here as it does on paper.
    if (event.key !== ' ') return
    event.preventDefault()
    if (typed[index]) fields.current[index + 1]?.focus()
  }

  return (
    <form
      className="opening-words"
      onSubmit={(event) => {
        event.preventDefault()
        setSeen(none.map(() => true))
        if (isReady && !isBusy) onWords(typed.map(normalWord))
      }}
    >
      <h2>{words.wordsTitle}</h2>
      <p className="secondary" id="opening-words-text">
        {words.wordsText}
      </p>
      <div className="opening-fields">
        {typed.map((word, index) => {
          const isWrong = Boolean(seen[index]) && word !== '' && !isSealWord(word)
          return (
            <div key={index} className="field">
              <label htmlFor={`word-${index}`}>{words.word(index + 1)}</label>
              <input
                id={`word-${index}`}
                ref={(field) => void (fields.current[index] = field)}
                className="input"
                value={word}
                onChange={({ target }) => put(index, target.value)}
                onBlur={() => leave(index)}
                onPaste={(event) => paste(event, index)}
                onKeyDown={(event) => step(event, index)}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `word-${index}-state` : 'opening-words-text'}
                data-invalid={isWrong || undefined}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the next thing to do, once a file is chosen
                autoFocus={index === 0}
              />
              <span id={`word-${index}-state`} className="note" data-wrong={isWrong || undefined}>
                {isWrong && (
                  <>
                    <Icon name="error" size={16} /> {words.unknown}
                  </>
                )}
                {isRight(word) && (
                  <>
                    <Icon name="check" size={16} /> {words.known}
                  </>
                )}
              </span>
            </div>
          )
        })}
      </div>
      <output className="opening-likely">
        {wrong >= 0 && (
          <>
            {words.notListed(wrong + 1)}{' '}
            {likely.length > 0 && (
              <>
                {words.didYouMean}{' '}
                {likely.map((word, at) => (
                  <span key={word}>
                    {at > 0 && (at === likely.length - 1 ? ` ${words.or} ` : ', ')}
                    <Button look="plain" onPress={() => put(wrong, word)}>
                      {word}
                    </Button>
                  </span>
                ))}
                ?
              </>
            )}
          </>
        )}
      </output>
      <div className="row">
        <Button look={isReady ? 'filled' : 'outline'} type="submit" isDisabled={isBusy}>
          {isBusy ? words.opening : words.open}
        </Button>
        {missing > 0 && <span className="secondary">{words.missing(missing)}</span>}
      </div>
    </form>
  )
}
