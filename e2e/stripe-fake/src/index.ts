export * from "./control"
export * from "./server"
export * from "./webhooks"
export * from "./stripe-js"
