import type { UIFieldServerProps } from 'payload'
import { worksWithPress } from '../../access/works-with-press.ts'
import { knownAs } from '../../press/known-as.ts'
import { onList, pressListsById } from '../../press/store.ts'
import { journalists } from './press-words.ts'

/** On the form of a press list: whom it reaches, as it was saved. */
export const ListMembers = async ({ id, req }: UIFieldServerProps) => {
  if (!worksWithPress(req.user)) return null
  const [list] = id === undefined ? [] : await pressListsById(req, [String(id)])
  if (!list) return null
  const members = await onList(req, list)
  return (
    <section className="avizier-panel avizier-panel--in-form">
      <h2>Cine primește acum: {journalists(members.length)}</h2>
      {members.length === 0 && <p className="avizier-panel__empty">Nimeni.</p>}
      <ul>
        {members.map((member) => (
          <li key={member.id}>{knownAs(member)}</li>
        ))}
      </ul>
    </section>
  )
}
