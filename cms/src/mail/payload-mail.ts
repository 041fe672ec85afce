import type { EmailAdapter } from 'payload'

/**
 * Payload's own way of sending, which nothing here uses: letters leave by the outbox. Without one Payload says at each start
 * that e-mail is written to the console.
 */
export const payloadMail: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () =>
    Promise.reject(
      new Error('Payload was given a letter to send: queueMail writes it into the outbox'),
    ),
})
