import type { Locale } from "@sebiduk/domain"

/** A label and what stands beside it. */
export type Row = readonly [label: string, value: string]

/** A mail before it is set: texts as they are, set in plain and in HTML by the same layout. */
export type Letter = {
  locale: Locale
  subject: string
  greeting: string
  /** Paragraphs, and lists of rows. */
  body: readonly (string | readonly Row[])[]
  link: { label: string; url: string }
  closing: string
}

type To = { name: string; link: string }

/** The frame of the letters of one language to one kind of people, around subject and body. */
export const framed =
  (frame: { locale: Locale; hello: string; label: string; closing: string }) =>
  ({ name, link }: To, subject: string, body: Letter["body"]): Letter => ({
    locale: frame.locale,
    subject,
    greeting: `${frame.hello} ${name},`,
    body,
    link: { label: frame.label, url: link },
    closing: frame.closing,
  })

export type Mail = { subject: string; text: string; html: string }

/** What somebody typed, as one line: no line of it can pass for one of ours. */
export const oneLine = (typed: string): string => typed.replace(/[\s\p{Cc}]+/gu, " ").trim()

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const toText = ({ greeting, body, link, closing }: Letter): string =>
  [
    greeting,
    ...body.map((block) =>
      typeof block === "string" ? block : block.map(([label, value]) => `${label}: ${value}`).join("\n"),
    ),
    `${link.label}: ${link.url}`,
    closing,
  ].join("\n\n")

const paragraph = (text: string): string => `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ([label, value]) =>
      `<tr><td style="padding:2px 16px 2px 0;color:#555">${escaped(label)}</td><td>${escaped(value)}</td></tr>`,
  )
  return `<table role="presentation" style="border-collapse:collapse">${lines.join("")}</table>`
}

function toHtml({ locale, subject, greeting, body, link, closing }: Letter): string {
  const blocks = body.map((block) => (typeof block === "string" ? paragraph(block) : table(block)))
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0 auto;max-width:560px;padding:16px;font:16px/1.5 sans-serif;color:#222">',
    paragraph(greeting),
    ...blocks,
    `<p><a href="${escaped(link.url)}" style="color:#0b5d3b;font-weight:bold">${escaped(link.label)}</a></p>`,
    paragraph(closing),
    "</body></html>",
  ].join("\n")
}

/** Sets a letter in plain text and in HTML, where everything in it is text and nothing markup. */
export const toMail = (letter: Letter): Mail => ({
  subject: letter.subject,
  text: toText(letter),
  html: toHtml(letter),
})
