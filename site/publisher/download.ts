import { CmsError } from '../following/call-cms.ts'
import type { RegisterClient } from '../following/register-client.ts'
import { FileError, type Download } from './files/copies.ts'

/** Collects files from the CMS. One that it does not have is the fault of a single page, and not of the line to the CMS. */
export const downloadFrom =
  (client: Pick<RegisterClient, 'download'>): Download =>
  (file) =>
    client.download(file).catch((error: unknown) => {
      const isGone = error instanceof CmsError && error.status === 404
      throw isGone ? new FileError(error.message) : error
    })
