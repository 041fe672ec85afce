'use client'

import { Button } from '@payloadcms/ui'
import { toneNames, tones } from '../../monitoring/media.ts'
import type { Choice } from '../materials/choice.ts'
import { Scans } from './scans.tsx'
import type { Judgement } from '../../monitoring/judge-cuttings.ts'
import type { TriageFacts, WaitingStory } from './load-triage.ts'

interface StoryCardProps {
  story: WaitingStory
  facts: TriageFacts
  judgement: Judgement
  isCurrent: boolean
  isBusy: boolean
  onLook: () => void
  onChoose: (change: Partial<Judgement>) => void
  onJudge: (state: 'relevant' | 'irrelevant') => void
  onProblem: () => void
}

/** A story that waits: who tells it, what it is about, what can be said of it. */
export const StoryCard = ({ story, facts, isCurrent, onLook, ...acts }: StoryCardProps) => (
  <li
    className="avizier-triage__story"
    tabIndex={isCurrent ? 0 : -1}
    aria-current={isCurrent ? 'true' : undefined}
    onFocus={isCurrent ? undefined : onLook}
  >
    <h2>{story.title}</h2>
    <ul className="avizier-triage__outlets" aria-label="Unde a apărut">
      {story.cuttings.map(({ id, outlet, when, url, scans }) => (
        <li key={id}>
          {url === null ? (
            outlet
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {outlet}
            </a>
          )}
          <Scans scans={scans} />
          <span>{when}</span>
        </li>
      ))}
    </ul>
    {story.extract && <p>{story.extract}</p>}
    <Found story={story} />
    <Judging facts={facts} name={story.title} {...acts} />
  </li>
)

const Found = ({ story: { phrases, release, marked } }: { story: WaitingStory }) => (
  <p className="avizier-triage__found">
    {[
      phrases && `Găsită după: ${phrases}`,
      release && `Preia comunicatul „${release}”`,
      marked > 0 && `Din aceeași știre, marcate deja: ${marked}`,
    ]
      .filter(Boolean)
      .join(' · ')}
  </p>
)

type JudgingProps = Pick<StoryCardProps, 'facts' | 'judgement' | 'isBusy'> &
  Pick<StoryCardProps, 'onChoose' | 'onJudge' | 'onProblem'> & { name: string }

const Judging = ({
  facts: { topics, departments, mayOpenCases },
  judgement,
  isBusy,
  onChoose,
  onJudge,
  onProblem,
  name,
}: JudgingProps) => (
  <div className="avizier-triage__judging" role="group" aria-label={`Ce faceți cu „${name}”`}>
    <Choose
      what="topic"
      label="Tema"
      options={topics}
      value={judgement.topic}
      onChoose={(topic) => onChoose({ topic })}
    />
    <Choose
      what="tone"
      label="Tonul"
      options={toneNames.map((id) => ({ id, name: tones[id].ro }))}
      value={judgement.tone}
      onChoose={(tone) => onChoose({ tone: toneNames.find((each) => each === tone) ?? null })}
    />
    <Choose
      what="department"
      label="Compartimentul"
      options={departments}
      value={judgement.department}
      onChoose={(department) => onChoose({ department })}
    />
    <div className="avizier-triage__buttons">
      <Act label="Relevantă" isBusy={isBusy} onAct={() => onJudge('relevant')} isFirst />
      <Act label="Nerelevantă" isBusy={isBusy} onAct={() => onJudge('irrelevant')} />
      {mayOpenCases && <Act label="Problemă" isBusy={isBusy} onAct={onProblem} />}
    </div>
  </div>
)

interface ActProps {
  label: string
  isBusy: boolean
  isFirst?: boolean
  onAct: () => void
}

const Act = ({ label, isBusy, isFirst = false, onAct }: ActProps) => (
  <Button
    buttonStyle={isFirst ? 'primary' : 'secondary'}
    size="small"
    margin={false}
    disabled={isBusy}
    onClick={onAct}
  >
    {label}
  </Button>
)

interface ChooseProps {
  what: keyof Judgement
  label: string
  options: readonly Choice[]
  value: string | null
  onChoose: (value: string | null) => void
}

const Choose = ({ what, label, options, value, onChoose }: ChooseProps) => (
  <label>
    {label}
    <select
      name={what}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
    >
      <option value="">—</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
