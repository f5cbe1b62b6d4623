/** Words of the office where the dashboard's own say something else; the rest is the dashboard's Bahasa. */
export default {
  id: {
    translation: {
      orders: {
        payment: {
          capture: "Konfirmasi transfer",
          capture_short: "Konfirmasi",
          capturePayment: "Uang sebesar {{amount}} sudah masuk ke rekening dan akan dikonfirmasi.",
          capturePaymentSuccess: "Transfer sebesar {{amount}} dikonfirmasi",
          isReadyToBeCaptured: "Transfer <0/> menunggu konfirmasi.",
          captured: "Sudah dibayar",
        },
      },
    },
  },
}
