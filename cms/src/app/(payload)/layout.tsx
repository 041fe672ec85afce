import type { ReactNode } from 'react'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { throughServerFunctionDoor } from '../../doors/server-functions.ts'
import { importMap } from './admin/importMap.js'
import './admin.css'
import '../../admin/cases/cases.css'
import '../../admin/flatplans/flatplans.css'
import '../../admin/inbox/inbox.css'
import '../../admin/item/item.css'
import '../../admin/lists/lists.css'
import '../../admin/placements/placements.css'
import '../../admin/monitoring/monitoring.css'
import '../../admin/press/press.css'
import '../../admin/private-files/private-files.css'
import '../../admin/reports/reports.css'
import '../../admin/sign-in/sign-in.css'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return throughServerFunctionDoor(call, { config, headers: await headers() }, (checked) =>
    handleServerFunctions({ ...checked, config, importMap }),
  )
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
