import { resolveSrv } from 'node:dns/promises'
import { connect } from 'node:net'
import { Refusal } from './refusal.ts'

const defaultPort = 27_017
const timeoutMs = 5000

export interface Host {
  host: string
  port: number
}

/** The hosts that a mongodb:// address names; never its user or password. */
export function hostsOf(databaseUrl: string): Host[] {
  const authority = databaseUrl.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/)[0] ?? ''
  const hosts = authority.slice(authority.lastIndexOf('@') + 1)
  return hosts.split(',').map((each) => {
    const [, host = each, port] = /^(\[[^\]]+\]|[^:]*)(?::(\d+))?$/.exec(each) ?? []
    return { host: host.replace(/^\[|\]$/g, ''), port: port ? Number(port) : defaultPort }
  })
}

/** Throws Refusal when no host of DATABASE_URL answers. */
export async function requireMongodb(databaseUrl: string): Promise<void> {
  const named = hostsOf(databaseUrl)
  const hosts = databaseUrl.startsWith('mongodb+srv:') ? await behind(named) : named
  const answers = await Promise.all(hosts.map(doesAnswer))
  if (!answers.includes(true))
    throw new Refusal(
      `No MongoDB answers at ${hosts.map(({ host, port }) => `${host}:${port}`).join(', ')}: start it or correct DATABASE_URL.`,
    )
}

async function behind(named: Host[]): Promise<Host[]> {
  const records = await Promise.all(
    named.map(({ host }) => resolveSrv(`_mongodb._tcp.${host}`).catch(() => [])),
  )
  const found = records.flat().map(({ name, port }) => ({ host: name, port }))
  return found.length > 0 ? found : named
}

const doesAnswer = ({ host, port }: Host): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
