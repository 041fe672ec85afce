'use client'

import { formatNumber } from '@avizier/shared/numbers'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from '@payloadcms/ui'
import type { TriageFacts, WaitingStory } from './load-triage.ts'
import { StoryCard } from './story-card.tsx'
import { actOfKey, chosenFor, currentOf, judgementOf, legend, moved } from './triage-state.ts'
import { useTriage, type Notice } from './use-triage.ts'

/** What waits to be judged, a story at a time, by keys or by buttons. The keys work while something of the list is looked at, and nowhere else. */
export const TriageList = ({ facts }: { facts: TriageFacts }) => {
  const acts = useTriage(facts.stories)
  const { triage, notice, isBusy, undo } = acts
  const list = useRef<HTMLDivElement>(null)
  const current = currentOf(triage)
  useFocusOn(list, current)
  return (
    <div className="avizier-triage">
      <Legend mayOpenCases={facts.mayOpenCases} />
      <div className="avizier-triage__bar">
        <p role="status">{leftOf(triage.stories.length, facts)}</p>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy || triage.done.length === 0}
          onClick={() => void undo()}
        >
          Anulați ultima
        </Button>
      </div>
      <Said notice={notice} />
      <div
        ref={list}
        tabIndex={-1}
        className="avizier-triage__list"
        onKeyDown={(event) => onKey(event, facts, acts)}
      >
        {triage.stories.length === 0 && (
          <p className="avizier-panel__empty">Nimic de triat. Cele noi apar la reîncărcare.</p>
        )}
        <Stories facts={facts} acts={acts} />
      </div>
    </div>
  )
}

type Acts = ReturnType<typeof useTriage>

const Stories = ({ facts, acts }: { facts: TriageFacts; acts: Acts }) => {
  const { triage, setTriage, isBusy } = acts
  return (
    <ol>
      {triage.stories.map((story, place) => (
        <StoryCard
          key={story.story}
          story={story}
          facts={facts}
          judgement={judgementOf(triage, story)}
          isCurrent={place === triage.place}
          isBusy={isBusy}
          onLook={() => setTriage((before) => ({ ...before, place }))}
          onChoose={(change) => setTriage((before) => chosenFor(before, story, change))}
          onJudge={(state) => void acts.judge(story, state)}
          onProblem={() => void acts.problem(story)}
        />
      ))}
    </ol>
  )
}

const leftOf = (onScreen: number, { stories, waiting }: TriageFacts): string => {
  const beyond = waiting - stories.reduce((all, { cuttings }) => all + cuttings.length, 0)
  const more = beyond > 0 ? ` Încă ${formatNumber(beyond)} apar după reîncărcare.` : ''
  return `Știri de triat: ${formatNumber(onScreen)}.${more}`
}

const Legend = ({ mayOpenCases }: { mayOpenCases: boolean }) => (
  <details className="avizier-triage__legend" open>
    <summary>Taste, cât timp lista este aleasă</summary>
    <dl>
      {legend
        .filter(([keys]) => mayOpenCases || keys !== 'P')
        .map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
    </dl>
  </details>
)

const Said = ({ notice }: { notice: Notice | null }) => (
  <p
    role={notice?.isRefusal ? 'alert' : 'status'}
    className={notice?.isRefusal ? 'avizier-urgent' : 'avizier-triage__said'}
  >
    {notice?.words} {notice?.href && <a href={notice.href}>Deschideți-o</a>}
  </p>
)

/** Whoever works by keys looks at the current story; whoever is elsewhere on the page is left there. */
function useFocusOn(list: React.RefObject<HTMLDivElement | null>, current?: WaitingStory): void {
  const story = current?.story
  const isFirst = useRef(true)
  useEffect(() => {
    const place = list.current
    if (!place) return
    if (isFirst.current || place.contains(document.activeElement) || isNowhere()) {
      const row = place.querySelector<HTMLElement>('[aria-current]') ?? place
      row.focus({ preventScroll: isFirst.current })
      if (!isFirst.current) row.scrollIntoView({ block: 'nearest' })
    }
    isFirst.current = false
  }, [list, story])
}

/** What was focused is gone with the story that was judged. */
const isNowhere = (): boolean => document.activeElement === document.body

function onKey(event: KeyboardEvent<HTMLElement>, facts: TriageFacts, acts: Acts): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  if (target.closest('select')) {
    // Letters and arrows are the choice's own.
    if (event.key === 'Escape') target.closest<HTMLElement>('li')?.focus()
    return
  }
  const pressed = actOfKey(event)
  const story = currentOf(acts.triage)
  if (!pressed || acts.isBusy) return
  event.preventDefault()
  if (pressed.act === 'undo') void acts.undo()
  else if (story) actOn(story, pressed, event.currentTarget, facts, acts)
}

function actOn(
  story: WaitingStory,
  pressed: Exclude<ReturnType<typeof actOfKey>, null>,
  list: HTMLElement,
  { mayOpenCases }: TriageFacts,
  { setTriage, judge, problem }: Acts,
): void {
  switch (pressed.act) {
    case 'move':
      return setTriage((before) => moved(before, pressed.steps))
    case 'judge':
      return void judge(story, pressed.state)
    case 'tone':
      return setTriage((before) => chosenFor(before, story, { tone: pressed.tone }))
    case 'choose':
      return list.querySelector<HTMLElement>(`[aria-current] [name=${pressed.what}]`)?.focus()
    case 'open':
      return list.querySelector<HTMLElement>('[aria-current] a')?.click()
    case 'problem':
      return mayOpenCases ? void problem(story) : undefined
    case 'undo':
      return undefined
  }
}
