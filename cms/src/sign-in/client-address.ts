import { clientAddress as addressIn } from '@avizier/shared/client-address'

/** Who asks, as far as attempts are counted. */
export const clientAddress = (headers: Headers): string => addressIn(headers.get('x-forwarded-for'))
