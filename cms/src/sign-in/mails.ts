import { longDate, hourAndMinute } from '@avizier/shared/dates'
import type { MailContent } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import { mailAddress, queueMail } from '../mail/queue-mail.ts'
import type { Account } from './account.ts'
import { passwordLink } from './addresses.ts'
import type { Whence } from './whence.ts'

type Addressee = Pick<Account, 'email' | 'name'>

const note = (text: string): MailContent[number] => ({ kind: 'note', text })
const paragraph = (text: string): MailContent[number] => ({ kind: 'paragraph', text })

const why = note('Primiți acest mesaj pentru că aveți cont în redacție. Nu răspundeți la el.')

const ownAccount = ({ payload }: PayloadRequest): MailContent[number] => ({
  kind: 'link',
  label: 'Contul meu',
  url: `${payload.config.serverURL}${payload.config.routes.admin}${payload.config.admin.routes.account}`,
})

const when = (now: Date): string => `${longDate(now)}, ora ${hourAndMinute(now)}`

/** Writes it into the outbox; an address of old that no letter reaches keeps nobody from their account. */
async function send(
  req: PayloadRequest,
  { email: to }: Addressee,
  subject: string,
  content: MailContent,
): Promise<void> {
  if (mailAddress.safeParse(to).success)
    await queueMail(req, { to, purpose: 'account', subject, content })
  else req.payload.logger.warn(`No letter can be sent to an account: „${subject}”`)
}

/** The link by which somebody sets their first password. */
export const sendInvitation = (req: PayloadRequest, to: Addressee, token: string, until: Date) =>
  send(req, to, 'Aveți cont în redacție', [
    { kind: 'heading', text: 'Aveți cont în redacție' },
    paragraph(
      `Bună ziua, ${to.name}. Un administrator v-a făcut cont în redacție, cu adresa ${to.email}. Alegeți-vă o parolă, pe care o știți doar dumneavoastră:`,
    ),
    { kind: 'link', label: 'Alegeți o parolă', url: passwordLink(req, token) },
    paragraph(
      `Legătura se folosește o singură dată, până ${when(until)}. Dacă nu așteptați acest mesaj, nu trebuie să faceți nimic.`,
    ),
    why,
  ])

/** The link for a forgotten password. */
export const sendReset = (req: PayloadRequest, to: Addressee, token: string, until: Date) =>
  send(req, to, 'O parolă nouă pentru redacție', [
    { kind: 'heading', text: 'O parolă nouă' },
    paragraph(
      `Cineva a cerut o parolă nouă pentru contul ${to.email}. Dacă ați fost dumneavoastră, alegeți-o aici:`,
    ),
    { kind: 'link', label: 'Alegeți o parolă nouă', url: passwordLink(req, token) },
    paragraph(
      `Legătura se folosește o singură dată, până la ora ${hourAndMinute(until)}. Dacă nu ați cerut-o, nu trebuie să faceți nimic: parola rămâne cea de până acum.`,
    ),
    why,
  ])

/** Somebody signed in from a browser that this account was never used from. */
export const tellNewBrowser = (req: PayloadRequest, to: Addressee, whence: Whence, now: Date) =>
  send(req, to, 'Autentificare dintr-un browser nou', [
    { kind: 'heading', text: 'Autentificare dintr-un browser nou' },
    paragraph(
      `Cineva s-a autentificat cu contul ${to.email} dintr-un browser din care acest cont nu a mai fost folosit.`,
    ),
    {
      kind: 'list',
      items: [
        `Când: ${when(now)}`,
        `Cu ce: ${whence.browser}`,
        `De la adresa de rețea: ${whence.address}`,
      ],
    },
    paragraph(
      'Dacă ați fost dumneavoastră, nu aveți nimic de făcut. Dacă nu, schimbați parola și închideți celelalte sesiuni, apoi anunțați un administrator.',
    ),
    ownAccount(req),
    why,
  ])

const changes = {
  password: 'Parola contului dumneavoastră a fost schimbată.',
  'factor-on': 'De acum, la autentificare se cere și codul de pe telefonul dumneavoastră.',
  'factor-off': 'La autentificare nu se mai cere codul de pe telefon.',
  'factor-removed':
    'Un administrator a scos codul de pe telefon de la contul dumneavoastră, ca să puteți pune altul.',
  'codes-renewed': 'Contul dumneavoastră are coduri de rezervă noi. Cele vechi nu mai sunt bune.',
  'too-many-codes':
    'Cineva care știe parola contului dumneavoastră a scris de prea multe ori un cod greșit. Schimbați parola.',
} as const

export type Change = keyof typeof changes

/** Something about the account has changed that its owner must hear of, whoever did it. */
export const tellChange = (req: PayloadRequest, to: Addressee, change: Change, now: Date) =>
  send(req, to, 'Contul dumneavoastră din redacție', [
    { kind: 'heading', text: 'Contul dumneavoastră din redacție' },
    paragraph(changes[change]),
    paragraph(
      `Contul: ${to.email}. Când: ${when(now)}. Dacă nu ați fost dumneavoastră, cereți imediat o parolă nouă de la „Ați uitat parola?” și anunțați un administrator.`,
    ),
    ownAccount(req),
    why,
  ])

/** Letters and links go to another address from now on; whose this one is hears it, and not which. */
export const tellMoved = (req: PayloadRequest, previous: Addressee, now: Date) =>
  send(req, previous, 'Contul dumneavoastră din redacție', [
    { kind: 'heading', text: 'Contul dumneavoastră din redacție' },
    paragraph(
      `Contul a avut până acum adresa ${previous.email}. De acum are alta: aici nu mai vin mesaje, iar legăturile trimise până acum nu mai sunt bune.`,
    ),
    paragraph(
      `Când: ${when(now)}. Dacă nu ați cerut dumneavoastră schimbarea, anunțați imediat un administrator.`,
    ),
    note(
      'Primiți acest mesaj pentru că ați avut cont în redacție cu această adresă. Nu răspundeți la el.',
    ),
  ])
