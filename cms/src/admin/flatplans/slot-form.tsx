'use client'

import type { FlatplanAct, Place } from '../../flatplans/acts.ts'
import {
  keyOf,
  pictureSize,
  type PlannedPage,
  type PlannedPiece,
} from '../../flatplans/flatplan.ts'
import { pictureSizeLabels } from '../../flatplans/words.ts'
import { allChoices, nameOf, type PieceChoice, type PieceChoices } from './choices.ts'
import { CommitSelect } from './commit-select.tsx'
import { fillingWords, isOverset } from './filling-words.ts'
import type { PageProps } from './page-props.ts'

interface SlotProps extends PageProps {
  page: PlannedPage
  slot: string
}

/** What stands in a place, chosen from a list; how long its text is, and how large its picture. */
export const SlotForm = ({ told, choices, act, mayPlan, number, page, slot }: SlotProps) => {
  const piece = page.pieces[slot]
  const at = { page: number, slot }
  const filling = told.fillings[number - 1]?.[slot]
  const letter = slot.toUpperCase()
  return (
    <li>
      {mayPlan ? (
        <PieceChoiceField
          {...{ choices, act, at, piece }}
          label={`Pagina ${number}, locul ${letter}`}
        >
          {piece ? nameOf(piece, told) : null}
        </PieceChoiceField>
      ) : (
        <p>
          {letter}: {piece ? nameOf(piece, told) : 'liber'}
        </p>
      )}
      {piece && filling && (
        <p className={isOverset(filling) ? 'avizier-urgent' : undefined}>{fillingWords(filling)}</p>
      )}
      {mayPlan && piece?.kind === 'article' && hasPicture(told, piece.article) && (
        <CommitSelect
          label={`Imaginea din locul ${letter}, pagina ${number}`}
          value={piece.size}
          confirm="Schimbați"
          choose={(size) => void act({ act: 'set-size', at, size: pictureSize.parse(size) })}
        >
          {pictureSize.options.map((size) => (
            <option key={size} value={size}>
              {pictureSizeLabels[size]}
            </option>
          ))}
        </CommitSelect>
      )}
    </li>
  )
}

const hasPicture = ({ articles }: PageProps['told'], article: string): boolean =>
  articles.some((each) => each.id === article && each.hasPicture)

interface ChoiceProps {
  label: string
  choices: PieceChoices
  act: (act: FlatplanAct) => Promise<void>
  at: Place
  piece: PlannedPiece | undefined
  /** The name of what stands there. */
  children: string | null
}

const PieceChoiceField = ({ label, choices, act, at, piece, children }: ChoiceProps) => {
  const value = piece ? keyOf(piece) : ''
  const known = allChoices(choices)
  const choose = (key: string) => {
    const chosen = known.find((choice) => choice.key === key)
    void act(chosen ? { act: 'place', at, piece: chosen.piece } : { act: 'remove', at })
  }
  return (
    <CommitSelect label={label} value={value} confirm="Puneți" choose={choose}>
      <option value="">liber</option>
      {piece && !known.some(({ key }) => key === value) && (
        <option value={value}>{children}</option>
      )}
      <Choices label="Articole" choices={choices.articles} />
      <Choices label="Rubrici pe scurt" choices={choices.briefs} />
      <Choices label="Părți fixe" choices={choices.fixed} />
    </CommitSelect>
  )
}

const Choices = ({ label, choices }: { label: string; choices: readonly PieceChoice[] }) =>
  choices.length > 0 && (
    <optgroup label={label}>
      {choices.map(({ key, name, page }) => (
        <option key={key} value={key}>
          {page === null ? name : `${name} (pagina ${page})`}
        </option>
      ))}
    </optgroup>
  )
