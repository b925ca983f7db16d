export default {
  customScripts: [
    "../../../kehoach/back-to-login.js",
    "scripts/notices.js",
    "scripts/typed-text.js",
    "scripts/drafts.js",
    "scripts/deadlines.js",
    "scripts/counts.js",
    "scripts/search.js",
    "scripts/next-task.js",
    "scripts/small-screen.js",
  ],
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "Nhận việc đang chọn" },
    focusFilter: { key: "ctrl+shift+f", description: "Về danh sách lọc" },
    focusList: { key: "ctrl+alt+l", description: "Về danh sách việc" },
    focusForm: { key: "ctrl+alt+f", description: "Về ô nhập đầu tiên của biểu mẫu" },
  },
};
