'use client'

import { useConfig } from '@payloadcms/ui'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import {
  sectionName,
  toldInShort,
  withoutPlace,
  type PieceChoice,
  type PieceChoices,
} from './choices.ts'
import { Dragged, DropPlace } from './dragging.tsx'

/** What stands on no page yet, to be dragged onto one. */
export const Shelf = ({ choices, told }: { choices: PieceChoices; told: ToldFlatplan }) => {
  const left = withoutPlace(choices, told)
  return (
    <section className="avizier-flatplan__shelf" aria-labelledby="flatplan-shelf">
      <h3 id="flatplan-shelf">Încă fără loc</h3>
      <DropPlace id="shelf" to={null} className="avizier-flatplan__shelf-place">
        {left.length === 0 ? (
          <p>Toate au un loc. Trageți aici ce scoateți de pe o pagină.</p>
        ) : (
          <ul>
            {left.map((choice) => (
              <li key={choice.key}>
                <ShelfPiece choice={choice} choices={choices} told={told} />
              </li>
            ))}
          </ul>
        )}
      </DropPlace>
    </section>
  )
}

interface PieceProps {
  choice: PieceChoice
  choices: PieceChoices
  told: ToldFlatplan
}

const ShelfPiece = ({ choice, choices, told }: PieceProps) => {
  const { admin } = useConfig().config.routes
  const { piece } = choice
  const article = piece.kind === 'article' && told.articles.find(({ id }) => id === piece.article)
  return (
    <Dragged
      id={`shelf ${choice.key}`}
      piece={piece}
      from={null}
      className="avizier-flatplan__piece"
    >
      {article ? (
        <>
          <a href={`${admin}/collections/journal-articles/${article.id}`} draggable={false}>
            {choice.name}
          </a>
          <small>
            {[sectionName(article.section), ...toldInShort(article.section, choices)].join(' · ')}
          </small>
        </>
      ) : (
        <span>{choice.name}</span>
      )}
    </Dragged>
  )
}
