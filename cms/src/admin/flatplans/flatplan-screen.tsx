'use client'

import { Button } from '@payloadcms/ui'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import type { Choice } from '../materials/choice.ts'
import { AsksPanel } from './asks-panel.tsx'
import { CalendarForm } from './calendar-form.tsx'
import { lastPairAfter, pieceChoices } from './choices.ts'
import { Dragging } from './dragging.tsx'
import { History } from './history.tsx'
import { PageCard } from './page-card.tsx'
import type { PageProps } from './page-props.ts'
import { PdfActs } from './pdf-acts.tsx'
import { Shelf } from './shelf.tsx'
import { Standing } from './standing.tsx'
import { useFlatplan } from './use-flatplan.ts'

interface Props {
  first: ToldFlatplan
  departments: readonly Choice[]
  mayPlan: boolean
}

/** The pages of an issue, its articles on a shelf beside them, and what is missing. */
export const FlatplanScreen = ({ first, departments, mayPlan }: Props) => {
  const used = useFlatplan(first)
  const { told, act, refusal } = used
  const choices = pieceChoices(told)
  return (
    <>
      <div className="avizier-flatplan__head">
        <h2>Macheta numărului</h2>
        {mayPlan && <PdfActs used={used} />}
      </div>
      <p role="alert" className="avizier-urgent avizier-flatplan__refusal">
        {refusal}
      </p>
      <Standing told={told} />
      <Dragging told={told} act={act} mayPlan={mayPlan}>
        <div className="avizier-flatplan__desk">
          <Shelf choices={choices} told={told} />
          <Pages {...{ told, choices, act, mayPlan }} />
        </div>
      </Dragging>
      <CalendarForm calendar={told.plan.calendar} act={act} mayPlan={mayPlan} />
      <AsksPanel used={used} departments={departments} mayPlan={mayPlan} />
      <History history={told.history} />
    </>
  )
}

const Pages = (props: Omit<PageProps, 'number'>) => {
  const { told, act, mayPlan } = props
  return (
    <section aria-labelledby="flatplan-pages">
      <h3 id="flatplan-pages">Paginile</h3>
      <ol className="avizier-flatplan__pages">
        {told.plan.pages.map((_, index) => (
          <PageCard key={index} {...props} number={index + 1} />
        ))}
      </ol>
      {mayPlan && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => void act({ act: 'add-pages', after: lastPairAfter(told.plan) })}
        >
          Adăugați două pagini
        </Button>
      )}
    </section>
  )
}
