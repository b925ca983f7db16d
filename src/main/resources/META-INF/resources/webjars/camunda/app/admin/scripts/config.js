export default {
  app: { vendor: "Kế hoạch –", name: "Quản trị" },
  disableWelcomeMessage: true,
  locales: { availableLocales: ["vi"], fallbackLocale: "vi" },
  customScripts: ["../../../kehoach/workplace.js", "../../../kehoach/back-to-login.js", "../../../kehoach/admin-pages.js"],
};
