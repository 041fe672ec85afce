import type { Form } from '@avizier/shared/forms/form'
import type { MirrorStore } from '../../publisher/mirror/mirror.ts'
import type { Visit } from '../../src/forms/visit.ts'
import { createReader, type Reader } from '../../src/queries/reader.ts'
import type { Render } from '../../src/rendering/render-address.ts'
import { withoutReferrer } from '../no-referrer.ts'

export interface Shows {
  /** Throws where there is none that can be read. */
  mirror: () => MirrorStore
  /** The compiled app that the public sees. */
  app: (mirror: MirrorStore) => Promise<Render>
  /** The compiled app of this version: the one before may know no forms. */
  ownApp: () => Promise<Render>
  siteUrl: string
  clock: () => Date
  /** Whether letters leave: the newsroom has a mail server. */
  sendsMail: boolean
}

export const readerOf = ({ mirror, clock, siteUrl }: Shows): Reader =>
  createReader(mirror(), clock(), siteUrl)

/** A page of the counter, HTML. Rejects where mirror or app cannot be asked. */
export async function counterPage(shows: Shows, address: string, told?: Visit): Promise<string> {
  const visit = told && { ...told, sendsMail: shows.sendsMail }
  const app = await shows.app(shows.mirror())
  const answer = await app(address, readerOf(shows), undefined, visit)
  if (answer.status === 200) return withoutReferrer(await answer.text())
  const own = await (await shows.ownApp())(address, readerOf(shows), undefined, visit)
  if (own.status !== 200) throw new Error(`${address} answered ${own.status}`)
  return withoutReferrer(await own.text())
}

export const formPage = (shows: Shows, form: Pick<Form, 'path'>, visit: Visit): Promise<string> =>
  counterPage(shows, form.path, visit)
