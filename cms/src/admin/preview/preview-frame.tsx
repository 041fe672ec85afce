import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useDesk } from '../item/use-desk.ts'
import { frameMessage, reloadMessage, type FrameMessage } from './frame-message.ts'
import { fit, type Width } from './widths.ts'

interface Props {
  /** Of the page, at the counter. */
  url: string
  width: Width
  title: string
  /** Told what the page says of itself. */
  told: (message: FrameMessage) => void
}

/** The page as the counter makes it; it follows each save of the form by itself. */
export const PreviewFrame = ({ url, width, title, told }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const { scale, height } = fit(width.pixels, useSize(box))
  useConversation(frame, new URL(url).origin, told)
  return (
    <div className="avizier-preview__box" ref={box}>
      <iframe
        key={url}
        ref={frame}
        src={url}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        style={{ width: width.pixels, height, transform: `scale(${scale})` }}
      />
    </div>
  )
}

/** Tells the page of each save and each minute that is set, and hears what it says. */
function useConversation(
  frame: RefObject<HTMLIFrameElement | null>,
  origin: string,
  told: Props['told'],
): void {
  const { lastUpdateTime } = useDocumentInfo()
  // An act saves no text, but may set a minute, which the page says.
  const plannedFor = useDesk().desk?.scheduledFor?.at ?? null
  const newest = `${lastUpdateTime} ${plannedFor}`
  const isReady = useRef(false)
  const shown = useRef(newest)

  const reload = useCallback(() => {
    if (!isReady.current) return
    frame.current?.contentWindow?.postMessage(reloadMessage(lastUpdateTime), origin)
    shown.current = newest
  }, [frame, lastUpdateTime, newest, origin])

  useEffect(() => {
    if (shown.current !== newest) reload()
  }, [newest, reload])

  useEffect(() => {
    const hear = ({ data, origin: from, source }: MessageEvent) => {
      if (from !== origin || source !== frame.current?.contentWindow) return
      const message = frameMessage.safeParse(data)
      if (!message.success) return
      if (message.data.avizier === 'ready') {
        isReady.current = true
        // What was saved while the page was loading is not on it.
        if (shown.current !== newest) reload()
      }
      told(message.data)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [frame, newest, origin, reload, told])
}

function useSize(box: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!box.current) return
    const look = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize({ width, height })
    })
    look.observe(box.current)
    return () => look.disconnect()
  }, [box])
  return size.width > 0 ? size : { width: 360, height: 640 }
}
