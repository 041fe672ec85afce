'use client'

import {
  DndContext,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import type { FlatplanAct, Place } from '../../flatplans/acts.ts'
import { plannedPiece, type PlannedPiece } from '../../flatplans/flatplan.ts'
import type { ToldFlatplan } from '../../flatplans/told.ts'

const place = z.object({ page: z.number(), slot: z.string() })
/** What is dragged: a piece, from a place or from the shelf. */
const dragged = z.object({ piece: plannedPiece, from: place.nullable() })
/** Where it is let go: a place, or the shelf. */
const target = z.object({ to: place.nullable() })

/** What it means that something was let go somewhere; null where nothing changes. */
export function actOfDrop(what: unknown, where: unknown): FlatplanAct | null {
  const from = dragged.safeParse(what)
  const onto = target.safeParse(where)
  if (!from.success || !onto.success) return null
  const { piece, from: before } = from.data
  const { to } = onto.data
  if (to === null) return before && { act: 'remove', at: before }
  if (before === null) return { act: 'place', at: to, piece }
  const isSame = before.page === to.page && before.slot === to.slot
  return isSame ? null : { act: 'move', from: before, to }
}

interface DraggingProps {
  told: ToldFlatplan
  act: (act: FlatplanAct) => Promise<void>
  mayPlan: boolean
  children: ReactNode
}

/** By mouse, or by a finger that rests a moment; keys go by the lists below each page. */
export const Dragging = ({ act, mayPlan, children }: DraggingProps) => {
  const mouse = useSensor(MouseSensor, { activationConstraint: { distance: 6 } })
  const touch = useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } })
  const sensors = useSensors(...(mayPlan ? [mouse, touch] : []))
  const [isDragging, setIsDragging] = useState(false)
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setIsDragging(false)
    const asked = over && actOfDrop(active.data.current, over.data.current)
    if (asked) void act(asked)
  }
  return (
    <DndContext
      id="flatplan"
      sensors={sensors}
      onDragStart={() => setIsDragging(true)}
      onDragCancel={() => setIsDragging(false)}
      onDragEnd={onDragEnd}
    >
      <div className={isDragging ? 'avizier-flatplan--dragging' : undefined}>{children}</div>
    </DndContext>
  )
}

interface DraggedProps {
  id: string
  piece: PlannedPiece
  from: Place | null
  className: string
  children: ReactNode
}

/** Something that can be dragged; nothing that a keyboard reaches, which has ways of its own. */
export const Dragged = ({ id, piece, from, className, children }: DraggedProps) => {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({
    id,
    data: { piece, from },
  })
  return (
    <div
      ref={setNodeRef}
      className={className}
      data-dragging={isDragging || undefined}
      style={
        transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 2 } : {}
      }
      {...listeners}
    >
      {children}
    </div>
  )
}

interface DropProps {
  id: string
  to: Place | null
  className: string
  style?: React.CSSProperties
  children: ReactNode
}

/** Where something can be let go. */
export const DropPlace = ({ id, to, className, style, children }: DropProps) => {
  const { setNodeRef, isOver } = useDroppable({ id, data: { to } })
  return (
    <div ref={setNodeRef} className={className} data-over={isOver || undefined} style={style}>
      {children}
    </div>
  )
}
