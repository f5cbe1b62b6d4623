/** Opens WhatsApp with a text for whomever the person picks. */
export const whatsappShare = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
