import type { HouseKeys } from '@avizier/cms/accounts'
import type { Environment } from './newsroom.ts'

/** The keys of this house's programs, as a part of it is told them. */
export function houseKeys(environment: Environment): HouseKeys {
  const {
    PUBLISHER_API_KEY: publisher,
    COUNTER_API_KEY: counter,
    MAILER_API_KEY: mailer,
  } = environment
  if (!publisher || !counter || !mailer)
    throw new Error(
      'PUBLISHER_API_KEY, COUNTER_API_KEY or MAILER_API_KEY is not set: `npm start` sets them',
    )
  return { publisher, counter, mailer }
}
