export default {
  app: { vendor: "Kế hoạch –", name: "Trang chủ" },
  disableWelcomeMessage: true,
  locales: { availableLocales: ["vi"], fallbackLocale: "vi" },
  // The manual of the maker is English and not for an office.
  links: [],
  customScripts: ["../../../kehoach/workplace.js", "../../../kehoach/back-to-login.js"],
};
