export { remoteControl, type RemoteControl } from "./control"
export { startStripeFake, type StripeFake, type StripeFakeOptions } from "./server"
export { signatureOf } from "./webhooks"
export { stripeJsSource } from "./stripe-js"
