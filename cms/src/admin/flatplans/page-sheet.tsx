'use client'

import { useConfig } from '@payloadcms/ui'
import type { PlannedPage } from '../../flatplans/flatplan.ts'
import { flatplanApi } from '../../flatplans/slugs.ts'
import {
  gridColumns,
  gridRows,
  pageLayouts,
  type PageLayout,
  type Slot,
} from '../../print/newspaper/page-layouts.ts'
import { nameOf } from './choices.ts'
import { Dragged, DropPlace } from './dragging.tsx'
import { isOverset } from './filling-words.ts'
import type { PageProps } from './page-props.ts'

/** The page as a picture, with its places drawn over it. What it shows stands in words below it, for who does not see it. */
export const PageSheet = ({ told, number, page }: PageProps & { page: PlannedPage }) => {
  const { api } = useConfig().config.routes
  const layout: PageLayout = pageLayouts[page.layout]
  const { setting, issue } = told
  return (
    <div className="avizier-flatplan__sheet" aria-hidden="true">
      {setting !== null && (
        <img src={api + flatplanApi.page(issue.id, number, setting)} alt="" loading="lazy" />
      )}
      <div className="avizier-flatplan__slots" data-set={setting !== null || undefined}>
        {layout.slots.map((slot) => (
          <SheetSlot key={slot.name} {...{ told, number, page, slot }} />
        ))}
      </div>
    </div>
  )
}

interface SlotProps extends Pick<PageProps, 'told' | 'number'> {
  page: PlannedPage
  slot: Slot
}

const SheetSlot = ({ told, number, page, slot }: SlotProps) => {
  const { name, column, row, across, down } = slot
  const piece = page.pieces[name]
  const filling = told.fillings[number - 1]?.[name]
  const at = { page: number, slot: name }
  const area = {
    insetInlineStart: `${(100 * column) / gridColumns}%`,
    insetBlockStart: `${(100 * row) / gridRows}%`,
    inlineSize: `${(100 * across) / gridColumns}%`,
    blockSize: `${(100 * down) / gridRows}%`,
  }
  return (
    <DropPlace id={`${number} ${name}`} to={at} className="avizier-flatplan__slot" style={area}>
      <b>{name.toUpperCase()}</b>
      {piece && (
        <Dragged
          {...{ id: `drag ${number} ${name}`, piece, from: at }}
          className={`avizier-flatplan__placed${filling && isOverset(filling) ? ' avizier-flatplan__placed--overset' : ''}`}
        >
          <span>{nameOf(piece, told)}</span>
        </Dragged>
      )}
    </DropPlace>
  )
}
