import { counterViews, type CounterView } from '@avizier/shared/counter-api'
import { longDateTime } from '@avizier/shared/dates'
import { Button } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { FrameMessage } from './frame-message.ts'
import { PreviewFrame } from './preview-frame.tsx'
import { useFormLink } from './use-form-link.ts'
import { widths, type Width } from './widths.ts'

const tabs: readonly { value: CounterView; label: string }[] = [
  { value: 'page', label: 'Pagina' },
  { value: 'list', label: 'În listă' },
  { value: 'front', label: 'Prima pagină' },
  { value: 'feed', label: 'În flux' },
  { value: 'card', label: 'Card' },
]

interface Props {
  collection: string
  id: string
  firstWidth: Width['name']
}

/** What the public will see of the text: its page, its places in lists, feed and cards, its minute. */
export const Rehearsal = ({ collection, id, firstWidth }: Props) => {
  const [view, setView] = useState<CounterView>('page')
  const [width, setWidth] = useState<Width['name']>(firstWidth)
  const { url, refusal, renew } = useFormLink(collection, id)
  const [told, setTold] = useState<FrameMessage | null>(null)
  const hear = useCallback(
    (message: FrameMessage) => {
      setTold(message)
      if (message.avizier === 'closed') void renew()
    },
    [renew],
  )
  return (
    <div className="avizier-preview__rehearsal">
      <Choice legend="Ce se vede" options={tabs} chosen={view} choose={setView} />
      {url && (
        <PreviewFrame
          url={url + counterViews[view]}
          width={widthOf(width)}
          title={`Cum va arăta: ${tabs.find(({ value }) => value === view)?.label}`}
          told={hear}
        />
      )}
      {refusal && <Refused sentence={refusal} tryAgain={() => void renew()} />}
      <div className="avizier-preview__foot">
        <Choice legend="Ecranul" options={screens} chosen={width} choose={setWidth} />
        <p role="status">{minuteSentence(told)}</p>
      </div>
    </div>
  )
}

const screens = widths.map(({ name, label }) => ({ value: name, label }))

const widthOf = (wanted: Width['name']): Width =>
  widths.find(({ name }) => name === wanted) ?? widths[0]

const Refused = ({ sentence, tryAgain }: { sentence: string; tryAgain: () => void }) => (
  <p role="alert">
    {sentence}{' '}
    <Button buttonStyle="none" onClick={tryAgain}>
      Încercați din nou
    </Button>
  </p>
)

const minuteSentence = (told: FrameMessage | null): string => {
  if (!told) return ''
  if (told.avizier === 'away') return 'Previzualizarea nu răspunde acum.'
  return told.publicAt
    ? `Apare ${longDateTime(told.publicAt)}.`
    : 'Fără oră: apare când îl publicați.'
}

interface ChoiceProps<Value extends string> {
  legend: string
  options: readonly { value: Value; label: string }[]
  chosen: Value
  choose: (value: Value) => void
}

/** One of a few, by keyboard as by mouse. */
const Choice = <Value extends string>({ legend, options, chosen, choose }: ChoiceProps<Value>) => (
  <div className="avizier-preview__choice" role="group" aria-label={legend}>
    {options.map(({ value, label }) => (
      <button
        key={value}
        type="button"
        aria-pressed={value === chosen}
        onClick={() => choose(value)}
      >
        {label}
      </button>
    ))}
  </div>
)
