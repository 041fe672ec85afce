import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { readSettings } from '@avizier/shared/settings'
import { throughRestDoor } from '../../../../doors/rest/rest-door.ts'

type Context = Parameters<ReturnType<typeof REST_GET>>[1]

/** Everything that asks the API comes through one door. */
const guarded =
  (payloads: typeof REST_GET) =>
  (request: Request, context: Context): Promise<Response> =>
    throughRestDoor(request, new URL(readSettings(process.env).cmsUrl).origin, (checked) =>
      payloads(config)(checked, context),
    )

export const GET = guarded(REST_GET)
export const POST = guarded(REST_POST)
export const DELETE = guarded(REST_DELETE)
export const PATCH = guarded(REST_PATCH)
export const PUT = guarded(REST_PUT)
export const OPTIONS = guarded(REST_OPTIONS)
