import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { commonHeaders } from './src/doors/page-headers.ts'

const config: NextConfig = {
  transpilePackages: ['@avizier/shared'],
  // One copy of Payload for routes and pages: it tells its errors apart by `instanceof`, and of two copies bundled the
  // one that answers would not know those that ours throw, so that editors would lose the reason of a refusal.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@hyzyla/pdfium',
    'mailparser',
    'sharp',
  ],
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: '/:path*', headers: commonHeaders }]),
  // The types are checked by `npm test`, once, for the whole house.
  typescript: { ignoreBuildErrors: true },
  // Kept, it saves the next build a tenth of the work; keeping it is half as much work again.
  experimental: { turbopackFileSystemCacheForBuild: false },
}

export default withPayload(config, { devBundleServerPackages: false })
