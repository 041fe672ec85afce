'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { isFront } from '../../flatplans/acts.ts'
import { layoutNames, type PlannedPage } from '../../flatplans/flatplan.ts'
import { pageLayouts, type PageLayout } from '../../print/newspaper/page-layouts.ts'
import { CommitSelect } from './commit-select.tsx'
import { LargePage } from './large-page.tsx'
import type { PageProps } from './page-props.ts'
import { PageSheet } from './page-sheet.tsx'
import { SlotForm } from './slot-form.tsx'

/** A page: as it will be printed, and below it what stands in each of its places. */
export const PageCard = (props: PageProps) => {
  const { told, number, act, mayPlan } = props
  const [isLarge, setIsLarge] = useState(false)
  const page = told.plan.pages[number - 1]
  if (!page) return null
  const layout: PageLayout = pageLayouts[page.layout]
  return (
    <li className="avizier-flatplan__page">
      <h4>Pagina {number}</h4>
      <PageSheet {...props} page={page} />
      {told.setting !== null && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setIsLarge(true)}
        >
          Vedeți pagina {number}
        </Button>
      )}
      {isLarge && <LargePage told={told} number={number} close={() => setIsLarge(false)} />}
      {mayPlan && <LayoutChoice page={page} number={number} act={act} />}
      <ul>
        {layout.slots.map(({ name }) => (
          <SlotForm key={name} {...props} page={page} slot={name} />
        ))}
      </ul>
      {mayPlan && <RemovePair {...props} />}
    </li>
  )
}

const LayoutChoice = ({
  page,
  number,
  act,
}: Pick<PageProps, 'number' | 'act'> & { page: PlannedPage }) => (
  <CommitSelect
    label={`Macheta paginii ${number}`}
    value={page.layout}
    confirm="Schimbați"
    choose={(chosen) => {
      const layout = layoutNames.find((name) => name === chosen)
      if (layout) void act({ act: 'set-layout', page: number, layout })
    }}
  >
    {layoutNames
      .filter((name) => isFront(name) === (number === 1))
      .map((name) => (
        <option key={name} value={name}>
          {pageLayouts[name].label.ro}
        </option>
      ))}
  </CommitSelect>
)

/** Two pages that lie beside each other go together. */
const RemovePair = ({ told, number, act }: PageProps) =>
  number % 2 === 0 && number < told.plan.pages.length ? (
    <button
      type="button"
      className="avizier-flatplan__remove"
      onClick={() => void act({ act: 'remove-pages', first: number })}
    >
      Scoateți paginile {number} și {number + 1}
    </button>
  ) : null
