import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { payloadMail } from './payload-mail.ts'

it('refuses what Payload would write to the console, as if it had left', async () => {
  const { sendEmail } = payloadMail({ payload: {} as Payload })
  await expect(sendEmail({ to: 'ana@exemplu.ro', subject: 'Parola' })).rejects.toThrow('queueMail')
})
