import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { worksAtPost } from '../../mail/access.ts'
import { postApi } from '../../mail/addresses.ts'
import { loadPost } from '../../mail/load-post.ts'
import { changeOffice, readOffice } from '../../mail/post-office.ts'
import { mailAddress, queueMail } from '../../mail/queue-mail.ts'
import { trialLetter } from '../../mail/trial-letter.ts'
import { tryAgain } from '../../mail/try-again.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { readPerson } from '../../requests/of-people.ts'
import type { PostView } from './post-view.ts'
import { postView } from './the-post.ts'

/** Why others do not see the post; the page says it too. */
export const postRefusal =
  'Doar șeful biroului, webmasterul și administratorul văd ce trimite instalația prin e-mail.'

/** GET /api/mail/post → PostView */
const view: Endpoint = {
  path: postApi.view,
  method: 'get',
  handler: async (req) => {
    requirePost(req)
    const now = new Date()
    return Response.json(postView(await loadPost(req, now), now) satisfies PostView)
  },
}

const stopRequest = z.object({ isStopped: z.boolean() })

/** POST /api/mail/stop: nothing leaves from now on, or everything again. */
const stop: Endpoint = {
  path: postApi.stop,
  method: 'post',
  handler: async (req) => {
    const stoppedBy = requirePost(req)
    const { isStopped } = readPerson(stopRequest, await bodyOf(req))
    const now = new Date().toISOString()
    await inTransaction(req.payload, async (inside) =>
      changeOffice(
        inside,
        await readOffice(inside),
        isStopped ? { stoppedAt: now, stoppedBy } : { stoppedAt: null, stoppedBy: null },
      ),
    )
    return Response.json({ ok: true })
  },
}

const trialRequest = z.object({
  to: z.string().trim().pipe(mailAddress).catch(''),
})

/** POST /api/mail/trial: a letter to see whether letters arrive. */
const trial: Endpoint = {
  path: postApi.trial,
  method: 'post',
  handler: async (req) => {
    requirePost(req)
    const { to } = readPerson(trialRequest, await bodyOf(req))
    if (to === '') throw new APIError('Scrieți o adresă de e-mail întreagă.', 400)
    const siteUrl = req.payload.config.custom.siteUrl as string
    await inTransaction(req.payload, (inside) =>
      queueMail(inside, trialLetter(to, siteUrl, new Date())),
    )
    return Response.json({ ok: true }, { status: 201 })
  },
}

const againRequest = z.object({ id: z.string() })

/** POST /api/mail/again: a letter that was given up or refused is tried anew. */
const again: Endpoint = {
  path: postApi.again,
  method: 'post',
  handler: async (req) => {
    requirePost(req)
    const { id } = readPerson(againRequest, await bodyOf(req))
    const isBegun = await inTransaction(req.payload, (inside) => tryAgain(inside, id, new Date()))
    if (!isBegun)
      throw new APIError(
        'Mesajul nu poate fi trimis din nou de aici: a plecat între timp, este prea vechi sau este un răspuns, care se scrie din nou de la „Primite”. Reîncărcați pagina.',
        409,
      )
    return Response.json({ ok: true })
  },
}

export const postEndpoints: Endpoint[] = [view, stop, trial, again]

/** The name of whoever asks. */
function requirePost({ user }: PayloadRequest): string {
  personOf({ user })
  if (!worksAtPost(user) || user?.collection !== 'users') refuse(postRefusal)
  return user.name
}
