/**
 * Routes to one object that need no guard, each with its reason.
 * @type {Record<string, string>}
 */
export const PUBLIC_ROUTES = {
  "/evidence/:id": "asks for a signature that is good for five minutes and answers 404 without",
  "/files/:name": "pictures of the public catalogue",
  "/hooks/payment/:provider": "asks for the provider's signature over the body and answers 400 without",
  "/store/catalogue/products/:handle": "the public catalogue",
  "/store/catalogue/sellers/:handle": "the public catalogue",
}
