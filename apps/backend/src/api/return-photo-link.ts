import { evidenceLink } from "../uploads/evidence-link"

/** An address that opens a photo of a return for a few minutes. */
export const returnPhotoLink = (evidence_id: string): string => evidenceLink(evidence_id, new Date()).url
