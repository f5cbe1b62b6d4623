import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { composeNoticeStep, type NoticeInput } from "./steps/compose-notice"

/** Mails the people of a shop what happened to it; safe to repeat. */
export const sendNoticeWorkflow = createWorkflow("send-notice", (input: NoticeInput) => {
  const mails = composeNoticeStep(input)
  when("somebody-to-tell", { mails }, ({ mails }) => mails.length > 0).then(() => {
    sendNotificationsStep(mails)
  })
  return new WorkflowResponse(mails)
})
