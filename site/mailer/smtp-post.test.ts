import { createVerify, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import type { Letter } from '@avizier/shared/mail/mail-api'
import { filePost } from './file-post.ts'
import { messageOf } from './message.ts'
import type { Post } from './post.ts'
import { smtpPost, type Signature } from './smtp-post.ts'

const letter: Letter = {
  id: '1',
  messageId: '<1-2-3@stiri.exemplu.ro>',
  to: 'ana@exemplu.ro',
  subject:
    'Circulație închisă pe strada „Ștefan cel Mare și Sfânt”, de luni până vineri, în ambele sensuri',
  content: [
    { kind: 'paragraph', text: 'Bună ziua, „țări și șanțuri”.\n.\nFrom mine' },
    { kind: 'link', label: 'Citiți', url: 'https://stiri.exemplu.ro/comunicate/2026/a/' },
  ],
  replyTo: null,
  list: {
    id: 'toate.stiri.exemplu.ro',
    unsubscribe: `https://stiri.exemplu.ro/ghiseu/abonare/iesire/${'a'.repeat(43)}/`,
  },
  references: [],
  isAutomatic: true,
}
const from = { name: 'Primăria Cluj-Napoca', address: 'stiri@exemplu.ro' }
const message = messageOf(letter, from)

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** A mail server that keeps what it takes, and answers as a test says. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push(Buffer.concat(parts))
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  const port = await listening(server.server)
  ends.push(() => server.close())
  return { port, taken }
}

function postTo(port: number, more: { dkim?: Signature; user?: string } = {}): Post {
  const url = `smtp://${more.user ? `${more.user}:parola@` : ''}127.0.0.1:${port}`
  const post = smtpPost({ url, host: 'stiri.exemplu.ro', dkim: more.dkim, patienceMs: 600 })
  ends.push(() => post.close())
  return post
}

const saying = (text: string, responseCode: number) =>
  Object.assign(new Error(text), { responseCode })

describe('a letter to a mail server', () => {
  it('arrives as it was written, with what programs and people end it by', async () => {
    const { port, taken } = await mailServer()
    const post = postTo(port)
    expect(await post.trouble()).toBeNull()
    expect(await post.send(message)).toMatchObject({ outcome: 'sent', isTrouble: false })
    const raw = taken[0] ?? Buffer.of()
    const mail = await simpleParser(raw, { skipTextLinks: true })
    expect(mail.subject).toBe(letter.subject)
    expect(mail.messageId).toBe(letter.messageId)
    expect(mail.from?.value).toEqual([from])
    expect(mail.text).toContain('Bună ziua, „țări și șanțuri”.\n.\nFrom mine')
    expect(mail.html).toContain('href="https://stiri.exemplu.ro/comunicate/2026/a/"')
    expect(mail.attachments).toEqual([])
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.headers.get('content-language')).toBe('ro')
    const header = raw.subarray(0, raw.indexOf('\r\n\r\n')).toString()
    expect(header).toContain(`\r\nList-Unsubscribe: <${letter.list?.unsubscribe}>\r\n`)
    expect(header).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(header).toContain('\r\nList-ID: <toate.stiri.exemplu.ro>\r\n')
    expect(raw.toString()).not.toMatch(/<img|X-Mailer/i)
    expect(
      Math.max(
        ...raw
          .toString()
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(998)
  })

  it('has no other header than ours and no other reader, whatever its subject says', async () => {
    const { port, taken } = await mailServer()
    const post = postTo(port)
    const subject = `Unu\r\nBcc: rau@exemplu.ro\r\n\r\n<p>${'ă'.repeat(400)}`
    expect(await post.send(messageOf({ ...letter, subject }, from))).toMatchObject({
      outcome: 'sent',
    })
    const mail = await simpleParser(taken[0] ?? Buffer.of())
    expect([mail.bcc, mail.to]).toMatchObject([undefined, { text: 'ana@exemplu.ro' }])
    expect(mail.text).toContain('Bună ziua')
    expect(mail.subject).toBe(subject.replaceAll('\r\n', ' '))
  })

  it('is the same letter at each attempt, and no answer of a person to who is on leave', async () => {
    const { port, taken } = await mailServer()
    const post = postTo(port)
    await post.send(message)
    await post.send(messageOf({ ...letter, list: null, isAutomatic: false }, from))
    const [first, second] = await Promise.all(taken.map((raw) => simpleParser(raw)))
    expect(second?.messageId).toBe(first?.messageId)
    for (const name of ['auto-submitted', 'list'])
      expect([first?.headers.has(name), second?.headers.has(name)]).toEqual([true, false])
  })

  it('is shown by mail programs in one conversation with what was written before', async () => {
    const { port, taken } = await mailServer()
    const post = postTo(port)
    const references = [1, 2, 3].map(
      (number) => `<${number}0f7a2c4-91b3-4c9e-8f5d-7a6b5c4d3e2f@stiri.exemplu.ro>`,
    )
    await post.send(messageOf({ ...letter, references }, from))
    await post.send(message)
    const [later, first] = await Promise.all(taken.map((raw) => simpleParser(raw)))
    expect([later?.messageId, later?.inReplyTo, later?.references]).toEqual([
      ...[letter.messageId, references[2], references],
    ])
    expect([first?.inReplyTo, first?.references]).toEqual([undefined, undefined])
  })

  it('is signed with DKIM, the headers of the list among what is signed', async () => {
    const { port, taken } = await mailServer()
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const dkim = { domainName: 'exemplu.ro', keySelector: 'stiri', privateKey }
    await postTo(port, { dkim }).send(message)
    const raw = taken[0]?.toString('binary') ?? ''
    const [, signature = ''] = /^DKIM-Signature: ([^]*?)\r\n(?=\S)/m.exec(raw) ?? []
    const tags = Object.fromEntries(
      signature
        .replace(/\s+/g, '')
        .split(';')
        .map((tag) => [tag.slice(0, 1), tag.slice(tag.indexOf('=') + 1)]),
    )
    expect(signature.replace(/\s+/g, '')).toContain('d=exemplu.ro')
    const names = (tags.h ?? '').toLowerCase().split(':')
    for (const name of ['from', 'list-unsubscribe', 'list-unsubscribe-post', 'message-id'])
      expect(names).toContain(name)
    // RFC 6376, 3.7: the headers that are signed in relaxed form, then the signature without its value.
    const header = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
    const relaxed = (name: string) => {
      const line = header.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name}:`))
      const value = line?.slice(name.length + 1) ?? ''
      return `${name}:${value.replace(/[ \t]+/g, ' ').trim()}`
    }
    const present = names.filter((name) => new RegExp(`^${name}:`, 'im').test(header))
    const own = relaxed('dkim-signature')
      .replace(/b=[^;]*$/, 'b=')
      .replace(/\bb=[^;]*;/, 'b=;')
    const signed = [...present.map(relaxed), own].join('\r\n')
    expect(
      createVerify('RSA-SHA256')
        .update(signed)
        .verify(publicKey, tags.b ?? '', 'base64'),
    ).toBe(true)
  })

  it.each<[string, SMTPServerOptions, string, boolean]>([
    [
      'takes no such address',
      { onRcptTo: (_, __, done) => done(saying('5.1.1 nu există', 550)) },
      'bounced',
      false,
    ],
    [
      'knows no such reader, without saying more',
      { onRcptTo: (_, __, done) => done(saying('nu este la noi', 551)) },
      'bounced',
      false,
    ],
    [
      'does not like who sends',
      { onRcptTo: (_, __, done) => done(saying('5.7.1 politica serverului', 550)) },
      'refused',
      false,
    ],
    [
      'takes nothing for a reader now, for good',
      { onRcptTo: (_, __, done) => done(saying('tranzacția a eșuat', 554)) },
      'refused',
      false,
    ],
    [
      'asks to come again',
      { onRcptTo: (_, __, done) => done(saying('4.7.1 mai târziu', 451)) },
      'deferred',
      false,
    ],
    [
      'refuses the words',
      { onData: (stream, _, done) => stream.on('end', () => done(saying('spam', 550))).resume() },
      'refused',
      false,
    ],
    [
      'is full',
      { onData: (stream, _, done) => stream.on('end', () => done(saying('plin', 452))).resume() },
      'deferred',
      false,
    ],
    [
      'does not let us send',
      { onMailFrom: (_, __, done) => done(saying('relay', 554)) },
      'deferred',
      true,
    ],
    ['hangs', { onData: (stream) => void stream.resume() }, 'deferred', true],
    [
      'does not know us',
      {
        authOptional: false,
        disabledCommands: ['STARTTLS'],
        onAuth: (_, __, done) => done(saying('nu', 535)),
      },
      'untried',
      true,
    ],
  ])('to one that %s', async (title, options, outcome, isTrouble) => {
    const { port } = await mailServer(options)
    const post = postTo(port, title === 'does not know us' ? { user: 'ana' } : {})
    expect(await post.send(message)).toMatchObject({ outcome, isTrouble })
  })

  it('is not known to have gone where the server closes before it has answered', async () => {
    const answers = ['250 stiri', '250 da', '250 da', '354 scrieți']
    const server = createServer((socket) => {
      let isWritten = false
      socket.on('error', () => undefined)
      socket.write('220 stiri\r\n')
      socket.on('data', (part) => {
        if (!isWritten) socket.write(`${answers.shift()}\r\n`)
        else if (part.toString().endsWith('.\r\n')) socket.destroy()
        isWritten ||= answers.length === 0
      })
    })
    const port = await listening(server)
    ends.push(() => server.close())
    const tried = await postTo(port).send(message)
    expect(tried).toMatchObject({ outcome: 'deferred', isTrouble: true })
    expect(answers).toEqual([])
  })

  it.each<[string, (server: Server) => void]>([
    ['greets nobody', () => undefined],
    ['closes at once', (server) => void server.on('connection', (socket) => socket.destroy())],
  ])('is not sent to one that %s, and the mailer says so', async (_, behave) => {
    const server = createServer()
    server.on('connection', (socket) => socket.on('error', () => undefined))
    behave(server)
    const port = await listening(server)
    ends.push(() => server.close())
    const post = postTo(port)
    expect(await post.trouble()).not.toBeNull()
    expect(await post.send(message)).toMatchObject({ outcome: 'deferred', isTrouble: true })
  })

  it('is a file where there is no server, one for each letter', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'avizier-mail-'))
    ends.push(() => rmSync(dir, { recursive: true }))
    const post = filePost(path.join(dir, 'mail'))
    expect(await post.trouble()).toBeNull()
    for (let time = 0; time < 2; time++)
      expect(await post.send(message)).toMatchObject({ outcome: 'filed' })
    expect(readdirSync(path.join(dir, 'mail'))).toEqual(['1-2-3.eml'])
    const mail = await simpleParser(readFileSync(path.join(dir, 'mail/1-2-3.eml')))
    expect([mail.subject, mail.messageId]).toEqual([letter.subject, letter.messageId])
  })
})
