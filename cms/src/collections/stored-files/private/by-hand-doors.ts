import {
  addDataAndFileToRequest,
  NotFound,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { count } from '@avizier/shared/numbers'
import { personOf } from '../../../access/person-of.ts'
import { refuse } from '../../../access/refuse.ts'
import { withinTransaction } from '../../../database/in-transaction.ts'
import { besideTheFile, refuseFile } from '../refuse.ts'
import { dropFiles, filesOf, keepFiles, type PrivateFile, type PrivateFiles } from './files-of.ts'
import { openSentFile, type FileRules } from './open-sent-file.ts'
import { filesPath, type ToldFile } from './told-file.ts'

interface ByHand {
  /** What they belong to. */
  owner: CollectionSlug
  mayChange: (user: unknown) => boolean
  /** What is said to anybody else. */
  refusal: string
  /** So many belong to one. */
  most: number
  rules: FileRules
}

/**
 * POST /:id/files with a multipart `file`, and DELETE /:id/files/:file, below what they belong to: both answer `{ files: ToldFile[] }`, all
 * that are there then. What is no file that is taken is told beside it (400).
 */
export const filesByHandDoors = (files: PrivateFiles, byHand: ByHand): Endpoint[] => [
  {
    path: `/:id${filesPath}`,
    method: 'post',
    handler: async (req) => {
      requireRight(req, byHand)
      await addDataAndFileToRequest(req)
      const { file } = req
      if (!file) throw refuseFile(req, 'Alegeți un fișier.')
      const kept = await besideTheFile(req, () => openSentFile(file, byHand.rules))
      return answer(req, files, byHand, 201, async (id, there) => {
        if (there.length >= byHand.most)
          throw refuseFile(req, `Sunt deja ${count(byHand.most, 'un fișier', 'fișiere')}.`)
        await keepFiles(req, files, id, [kept])
      })
    },
  },
  {
    path: `/:id${filesPath}/:file`,
    method: 'delete',
    handler: async (req) => {
      requireRight(req, byHand)
      return answer(req, files, byHand, 200, async (_, there) => {
        const gone = there.filter(({ id }) => id === req.routeParams?.file)
        if (gone.length === 0) throw new NotFound(req.t)
        await dropFiles(req, files, gone)
      })
    },
  },
]

function requireRight(req: PayloadRequest, { mayChange, refusal }: ByHand): void {
  personOf(req)
  if (!mayChange(req.user)) refuse(refusal)
}

/** Carries out a change in one transaction, and tells what is there after it. */
async function answer(
  req: PayloadRequest,
  files: PrivateFiles,
  { owner }: ByHand,
  status: number,
  change: (id: string, there: readonly PrivateFile[]) => Promise<void>,
): Promise<Response> {
  const id = String(req.routeParams?.id)
  const after = await withinTransaction(req, async () => {
    const where = { id: { equals: id } }
    if (!(await req.payload.db.findOne({ collection: owner, where, req })))
      throw new NotFound(req.t)
    await change(id, await filesOf(req, files, id))
    return filesOf(req, files, id)
  })
  return Response.json({ files: after.map(toldFile) }, { status })
}

/** A file as a browser is told of it. */
export const toldFile = ({ id, name, stored: { bytes, mimeType } }: PrivateFile): ToldFile => ({
  ...{ id, name, bytes, mimeType },
})
