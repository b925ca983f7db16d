export default {
  app: { vendor: "Kế hoạch –", name: "Theo dõi" },
  disableWelcomeMessage: true,
  locales: { availableLocales: ["vi"], fallbackLocale: "vi" },
  customScripts: ["../../../kehoach/workplace.js", "../../../kehoach/back-to-login.js", "../../../kehoach/own-pages.js"],
};
