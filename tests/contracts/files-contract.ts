import {
  filesOfDepartment,
  isNamedOutside,
} from '../../cms/src/collections/stored-files/attached-files.ts'
import { markAllPublic } from '../../cms/src/collections/stored-files/mark-public.ts'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'
import { lexical } from '../support/lexical.ts'
import { jpeg } from './files.ts'

/** Whose files are, on a database as migrations made it. */
export function filesContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    ;({ payload } = newsroom)
  })
  afterAll(() => newsroom.close())

  const department = async (name: string) =>
    (await payload.create({ collection: 'departments', data: { name } })).id
  const person = async (name: string, of: string, role: 'department' | 'admin' = 'department') =>
    payload.create({
      collection: 'users',
      data: {
        name,
        email: `${name}@example.org`,
        password: 'o parolă destul de lungă',
        roles: [role],
        department: of,
      },
    })
  const picture = async (user?: Awaited<ReturnType<typeof person>>) =>
    payload.create({
      collection: 'media',
      data: { alt: 'Podul' },
      file: await jpeg('pod.jpg'),
      ...(user && { user }),
    })
  const rowOf = (id: string) => payload.findByID({ collection: 'media', id, depth: 0 })

  describe('a file', () => {
    it('outlives the account and the department that it came from', async () => {
      const of = await department('Cu oameni care pleacă')
      // An account can only leave a newsroom that keeps an administrator.
      await person('administrator', of, 'admin')
      const user = await person('plecat', of)
      const { id } = await picture({ ...user, collection: 'users' })
      expect(await rowOf(id)).toMatchObject({ owner: user.id, department: of, isPublic: false })
      await payload.delete({ collection: 'users', id: user.id })
      await payload.update({
        collection: 'users',
        where: { department: { equals: of } },
        data: { department: await department('Care rămâne') },
      })
      await payload.delete({ collection: 'departments', id: of })
      expect((await rowOf(id)).alt).toBe('Podul')
    })

    it('that was public before files said so says so after a start', async () => {
      const shown = await picture()
      const hidden = await picture()
      await payload.create({
        collection: 'press-releases',
        data: {
          title: 'Podul',
          lead: 'L',
          body: lexical('Corp'),
          image: shown.id,
          _status: 'published',
        } as never,
      })
      expect((await rowOf(shown.id)).isPublic).toBe(true)
      for (const id of [shown.id, hidden.id])
        await payload.db.updateOne({ collection: 'media', id, data: { isPublic: null } })
      await markAllPublic(payload)
      expect([
        (await rowOf(shown.id)).isPublic,
        (await rowOf(hidden.id)).isPublic ?? false,
      ]).toEqual([true, false])
    })

    it('is found in the documents that name it, in fields and in texts', async () => {
      const of = await department('Care atașează')
      const inField = await picture()
      const inText = await picture()
      const body = lexical('Corp')
      const node = { type: 'upload', version: 3, format: '', relationTo: 'media', fields: {} }
      body.root.children.push({ ...node, value: inText.id } as never)
      const data = { title: 'P', lead: 'L', body, image: inField.id, department: of }
      await payload.create({ collection: 'press-releases', data, draft: true })
      const req = await createLocalReq({}, payload)
      expect([...(await filesOfDepartment(req, of)).media].toSorted()).toEqual(
        [inField.id, inText.id].toSorted(),
      )
      const elsewhere = await department('Alta')
      for (const { id } of [inField, inText]) {
        const file = { collection: 'media' as const, id }
        expect(await isNamedOutside(req, { ...file, department: elsewhere })).toBe(true)
        expect(await isNamedOutside(req, { ...file, department: of })).toBe(false)
      }
    })
  })
}
