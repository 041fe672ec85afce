import type { Endpoint } from 'payload'
import { adminDoors } from './admin-doors.ts'
import { forgottenPassword } from './links/forgotten.ts'
import { passwordLinkDoors } from './links/password-doors.ts'
import { ownAccountDoor } from './own-doors.ts'
import { secondFactorDoors } from './second-factor/doors.ts'
import { sessionDoors } from './sessions/doors.ts'
import { signIn } from './sign-in.ts'

/** The doors of the accounts that are not Payload's, below /api/users; the first that fits is asked. */
export const signInDoors: Endpoint[] = [
  signIn,
  forgottenPassword,
  ...passwordLinkDoors,
  ownAccountDoor,
  ...sessionDoors,
  ...secondFactorDoors,
  ...adminDoors,
]
