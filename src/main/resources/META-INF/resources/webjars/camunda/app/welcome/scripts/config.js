export default {
  customScripts: ["../../../kehoach/back-to-login.js"],
};
