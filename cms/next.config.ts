import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@avizier/shared'],
  serverExternalPackages: ['@hyzyla/pdfium', 'sharp', 'pdfkit'],
  poweredByHeader: false,
  // The types are checked by `npm test`, once, for the whole house.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
