import { Container, Heading, Text } from "@medusajs/ui"
import { useEffect, type ReactNode } from "react"
import { useArrival } from "../lib/arrival"
import { focusHeading } from "../lib/focus"
import type { Answer } from "../lib/use-answer"
import { TextLink } from "./text-link"

type PageProps = { title: string; intro?: string; actions?: ReactNode; children: ReactNode }

/** A page of the office: its heading, what can be done, and the rest below. */
export function Page({ title, intro, actions, children }: PageProps) {
  const said = useArrival()
  useEffect(() => {
    if (said !== undefined) focusHeading()
  }, [said])
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1" tabIndex={-1}>
            {title}
          </Heading>
          {intro && (
            <Text size="small" className="text-ui-fg-subtle">
              {intro}
            </Text>
          )}
          {said && (
            <Text size="small" weight="plus" role="status">
              {said}
            </Text>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </Container>
      {children}
    </div>
  )
}

type SectionProps = {
  title?: string
  /** Of a heading that the focus goes to. */
  heading_id?: string
  children: ReactNode
}

export function Section({ title, heading_id, children }: SectionProps) {
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      {title && (
        <Heading level="h2" id={heading_id} tabIndex={heading_id === undefined ? undefined : -1}>
          {title}
        </Heading>
      )}
      {children}
    </Container>
  )
}

/** A mistake in words; read out when it comes. */
export function Mistake({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} role="alert" className="text-ui-fg-error txt-small">
      ⚠ {children}
    </div>
  )
}

export function Waiting() {
  return (
    <Text size="small" role="status">
      Memuat…
    </Text>
  )
}

type List = { to: string; name: string }

/** The way out of a page about something that is not there. */
export function BackTo({ to, name }: List) {
  return (
    <Text size="small">
      <TextLink to={to}>Kembali ke {name}</TextLink>
    </Text>
  )
}

type LoadedProps<T> = {
  answer: Answer<T>
  /** The heading of a whole page that could not be had, and the list that it would stand in. */
  title?: string
  list?: List
  children: (data: T) => ReactNode
}

/** What was asked for, once it is there; before it a line, and why not when it fails. */
export function Loaded<T>({ answer, title, list, children }: LoadedProps<T>) {
  if (answer.error !== undefined) {
    const why = (
      <Section>
        <Mistake>{answer.error}</Mistake>
        {list && <BackTo {...list} />}
      </Section>
    )
    return title === undefined ? why : <Page title={title}>{why}</Page>
  }
  if (answer.data === undefined) {
    return (
      <Section>
        <Waiting />
      </Section>
    )
  }
  return <div aria-busy={answer.isLoading}>{children(answer.data)}</div>
}
