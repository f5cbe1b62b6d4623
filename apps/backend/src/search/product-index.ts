/** Name of the index, apart from its definition: that file registers itself when it is loaded. */
export const PRODUCT_INDEX = "product"

/** Never on the bus: the catalogue refresh hands it to the Search Module for ids whose documents are out of date. */
export const PRODUCT_DOCUMENTS_STALE = "catalogue.product_documents_stale"
