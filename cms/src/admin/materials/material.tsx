import { plainDate } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { Fact } from '../fact.tsx'
import { dealsWithMaterials } from '../../materials/access.ts'
import { writtenCollections } from '../../materials/written-kinds.ts'
import { loadMaterial, type ShownFile, type ShownMaterial } from './load-material.ts'
import { MaterialActs } from './material-acts.tsx'
import { MaterialWay } from './material-way.tsx'
import { outcomeSentence } from './outcome.ts'
import { WordText } from './word-text.tsx'

/** A material on a page of its own: what was handed in, what became of it, and for the office what to do with it. */
export const Material = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, docID } = initPageResult
  const shown = docID === undefined ? null : await loadMaterial(req, String(docID))
  if (!shown) notFound()
  const kinds = writtenCollections
    .filter((slug) => permissions.collections?.[slug]?.create)
    .map((slug) => ({ slug, label: collectionLabels[slug].singular }))
  const { material, outcome } = shown
  const isDealer = dealsWithMaterials(req.user)
  return (
    <Gutter className="avizier-material">
      <MaterialWay title={material.title} />
      <div className="avizier-material__head">
        <p>Material predat{shown.department && ` · ${shown.department}`}</p>
        <h1>{material.title}</h1>
        <p role="status" className={material.state === 'declined' ? 'avizier-urgent' : undefined}>
          {outcomeSentence(outcome, new Date())}{' '}
          {outcome.url && <a href={outcome.url}>{outcome.url.replace(/^https?:\/\//, '')}</a>}{' '}
          {outcome.itemHref && <a href={outcome.itemHref}>Deschideți documentul</a>}
        </p>
      </div>
      <MaterialActs
        id={material.id}
        state={material.state}
        kinds={isDealer ? kinds : []}
        mayTakeBack={!isDealer && material.state === 'handed-in'}
      />
      <Facts shown={shown} />
      <Words shown={shown} />
    </Gutter>
  )
}

const Facts = ({ shown: { material, handedBy, topics } }: { shown: ShownMaterial }) => (
  <dl className="avizier-material__facts">
    {material.wishedFor && <Fact name="De publicat pe">{plainDate(material.wishedFor)}</Fact>}
    {handedBy && <Fact name="Predat de">{handedBy}</Fact>}
    {topics.length > 0 && <Fact name="Teme">{topics.join(', ')}</Fact>}
    {material.note && <Fact name="Pentru birou">{material.note}</Fact>}
  </dl>
)

const Words = ({ shown: { material, word, pictures, documents } }: { shown: ShownMaterial }) => (
  <>
    {material.text && (
      <section className="avizier-panel">
        <h2>Textul</h2>
        <p className="avizier-material__text">{material.text}</p>
      </section>
    )}
    {word && (
      <section className="avizier-panel">
        <h2>Documentul Word</h2>
        <p>
          <a href={word.href}>{word.name}</a>
        </p>
        {word.leftOut && <p className="avizier-urgent">{word.leftOut}</p>}
        <WordText text={word.text} />
      </section>
    )}
    <Files title="Fotografii" files={pictures} />
    <Files title="Documente PDF" files={documents} />
  </>
)

const Files = ({ title, files }: { title: string; files: readonly ShownFile[] }) =>
  files.length > 0 && (
    <section className="avizier-panel">
      <h2>{title}</h2>
      <ul>
        {files.map(({ href, name, thumbnail }) => (
          <li key={href}>
            <a href={href}>
              {thumbnail && <img src={thumbnail} alt="" loading="lazy" />}
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
