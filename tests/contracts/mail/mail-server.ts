import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What a mail server does with a letter that has come whole: `take` answers 250. */
export type Behaviour = (
  mail: ParsedMail,
  take: () => void,
  refuse: (code: number, why?: string) => void,
) => void

export interface MailServer {
  port: number
  /** Letters that it answered with 250, in order. */
  taken: ParsedMail[]
  /** Letters that came whole, whatever was answered. */
  heard: ParsedMail[]
  behave: (behaviour: Behaviour) => void
  close: () => Promise<void>
}

const taking: Behaviour = (_, take) => take()

/** A real mail server on this machine, at any port unless one is named, whose letters are read by a parser that is not ours. */
export async function openMailServer(atPort = 0): Promise<MailServer> {
  const taken: ParsedMail[] = []
  const heard: ParsedMail[] = []
  let behaviour = taking
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, _, done) {
      void simpleParser(stream).then((mail) => {
        heard.push(mail)
        const take = () => {
          taken.push(mail)
          done()
        }
        behaviour(mail, take, (code, why = 'nu acum') =>
          done(Object.assign(new Error(why), { responseCode: code })),
        )
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    server.listen(atPort, '127.0.0.1', () => {
      const place = server.server.address()
      resolve(typeof place === 'object' && place !== null ? place.port : 0)
    })
  })
  return {
    port,
    taken,
    heard,
    behave: (next) => void (behaviour = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
