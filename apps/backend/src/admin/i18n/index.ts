/** Words of the office where the dashboard's own say something else; the rest is the dashboard's Bahasa. */
export default {
  id: {
    translation: {
      login: { title: "Kantor Sebiduk", hint: "Masuk untuk mengurus pesanan dan pelaku usaha" },
      orders: {
        payment: {
          capture: "Konfirmasi transfer",
          capture_short: "Konfirmasi",
          capturePayment: "Uang sebesar {{amount}} sudah masuk ke rekening dan akan dikonfirmasi.",
          capturePaymentSuccess: "Transfer sebesar {{amount}} dikonfirmasi",
          isReadyToBeCaptured: "Transfer <0/> menunggu konfirmasi.",
          captured: "Sudah dibayar",
          status: { authorized: "Belum dibayar", captured: "Sudah dibayar" },
        },
        fulfillment: {
          create: "Siapkan pengiriman",
          unfulfilledItems: "Barang belum dikemas",
          statusLabel: "Status pengiriman",
          statusTitle: "Status pengiriman",
          awaitingFulfillmentBadge: "Menunggu dikemas",
          number: "Pengiriman #{{number}}",
          markAsShipped: "Tandai sudah dikirim",
          markAsDelivered: "Tandai sudah sampai",
          markAsDeliveredWarning:
            "Barang akan ditandai sudah sampai di pembeli. Tindakan ini tidak dapat dibatalkan.",
          status: {
            notFulfilled: "Belum dikemas",
            partiallyFulfilled: "Sebagian dikemas",
            fulfilled: "Sudah dikemas",
            shipped: "Sudah dikirim",
            partiallyShipped: "Sebagian dikirim",
            delivered: "Sudah sampai",
            partiallyDelivered: "Sebagian sampai",
          },
          toast: {
            created: "Pengiriman disiapkan",
            fulfillmentDelivered: "Pengiriman ditandai sudah sampai",
          },
        },
        shipment: { title: "Tandai sudah dikirim" },
        activity: {
          events: {
            payment: { captured: "Transfer dikonfirmasi" },
            fulfillment: {
              created: "Barang dikemas",
              delivered: "Barang sampai",
              shipped: "Barang dikirim",
            },
          },
        },
      },
    },
  },
}
