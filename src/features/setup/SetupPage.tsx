import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isDisputed } from '~/domain/log/Register.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { AreasSection } from './AreasSection.tsx'
import { assessorsOf } from './assessorsOf.ts'
import { AssessorsSection } from './AssessorsSection.tsx'
import { CriteriaSection } from './CriteriaSection.tsx'
import { FaultSummary } from './FaultSummary.tsx'
import { FilesMenu } from './FilesMenu.tsx'
import { focusPathSoon } from './focusPath.ts'
import { FundersSection } from './FundersSection.tsx'
import { goToSection } from './goToSection.ts'
import { LettersSection } from './LettersSection.tsx'
import { RoundSection } from './RoundSection.tsx'
import { RulesSection } from './RulesSection.tsx'
import { SaveBar } from './SaveBar.tsx'
import { ScaleSection } from './ScaleSection.tsx'
import { SetupContents } from './SetupContents.tsx'
import './setup.css'
import { useSpoken } from './spoken.ts'
import { type SetupEditor, useSetupEditor } from './useSetupEditor.ts'
import { VersionsSection } from './VersionsSection.tsx'

/** Everything the round is set up with, edited as a draft that is saved as one. */
export function SetupPage() {
  const [isTried, setIsTried] = useState(false)
  const editor = useSetupEditor(isTried)
  const { areas, criteria } = editor.draft
  const { setup } = useMessages().messages
  const spoken = useSpoken(({ text }) => text)
  const body = useRef<HTMLDivElement>(null)
  const summary = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    (key: string) =>
      setOpened((keys) => (keys.has(key) ? without(keys, key) : new Set([...keys, key]))),
    [],
  )
  const goTo = (path: string) => {
    const [, index, part] = /^criteria\.(\d+)\.(question|anchors|name\.en)/.exec(path) ?? []
    const row = part === undefined ? undefined : criteria[Number(index)]
    if (row) setOpened((keys) => new Set([...keys, row.key]))
    focusPathSoon(path)
  }
  return (
    <div className="page setup">
      <PageHead
        title={setup.title}
        beside={
          <span className="secondary">
            {setup.summary(areas.length, criteria.length, assessorsOf(editor.state).length)}
          </span>
        }
        actions={<FilesMenu editor={editor} />}
      />
      <output className="visually-hidden">{spoken}</output>
      <div className="setup-page">
        <SetupContents faults={editor.faults} />
        <div className="setup-body" ref={body} tabIndex={-1}>
          <Notices editor={editor} />
          {isTried && <FaultSummary editor={editor} onGo={goTo} ref={summary} />}
          <RoundSection editor={editor} />
          <ScaleSection editor={editor} />
          <CriteriaSection editor={editor} opened={opened} onToggle={toggle} />
          <RulesSection editor={editor} />
          <AreasSection editor={editor} />
          <FundersSection editor={editor} />
          <LettersSection editor={editor} />
          <AssessorsSection state={editor.state} />
          <VersionsSection state={editor.state} />
          <SaveBar
            editor={editor}
            onFaults={() => {
              flushSync(() => setIsTried(true))
              showSummary(summary.current)
            }}
            onDone={() => {
              setIsTried(false)
              // The button that was pressed goes away with the bar.
              body.current?.focus({ preventScroll: true })
            }}
          />
        </div>
      </div>
    </div>
  )
}

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((other) => other !== key))

function showSummary(summary: HTMLElement | null) {
  summary?.focus({ preventScroll: true })
  summary?.scrollIntoView({ block: 'start' })
}

/** What one has to know before editing: that nothing is there, that two disagree, that it is frozen. */
function Notices({ editor }: { readonly editor: SetupEditor }) {
  const { messages, language } = useMessages()
  const { empty, outdated, disputed, locked } = messages.setup
  const { state, isFrozen, isLocked, isOutdated, unlock } = editor
  const [head] = state.setup.heads
  const start = () => {
    flushSync(unlock)
    goToSection('scale')
  }
  return (
    <>
      {!head && (
        <Notice kind="info" title={empty.title}>
          {empty.text}
        </Notice>
      )}
      {head && isDisputed(state.setup) && (
        <Notice kind="warning" title={disputed.title}>
          {disputed.text(head.actor, formatMoment(head.at, language))}
        </Notice>
      )}
      {isOutdated && (
        <Notice kind="warning" title={outdated.title}>
          {outdated.text}
        </Notice>
      )}
      {isLocked && state.frozenBy && (
        <Notice
          kind="info"
          title={`${locked.title}.`}
          actions={<Button onPress={start}>{locked.unlock}</Button>}
        >
          {locked.text(formatMoment(state.frozenBy.at, language))}
        </Notice>
      )}
      {isFrozen && !isLocked && (
        <Notice kind="warning" title={`${locked.unlockedTitle}.`}>
          {locked.unlockedText}
        </Notice>
      )}
    </>
  )
}
