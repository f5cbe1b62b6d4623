import { Alert } from "./alert"

/** Several things that changed, one sentence each; nothing for none. */
export function NoticeList({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Alert tone="warning" title={title} role="status" className="mb-5">
      <ul className="mt-1 list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  )
}
