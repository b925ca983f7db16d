// What the server refuses to everybody is not offered: starting cases and tasks by hand, comments. The history of the
// engine gives way to the tab "Hồ sơ", and so does the description, which no task has. Read by Tasklist when it starts.
const NOT_OFFERED = [
  "tasklist.navbar.action:start-process-action",
  "tasklist.navbar.action:create-task-action",
  "tasklist.task.action:task-action-comment",
  "tasklist.task.detail:task-detail-history",
  "tasklist.task.detail:task-detail-description",
];
document.querySelector("base").setAttribute("cam-exclude-plugins", NOT_OFFERED.join(","));

export default {
  app: { vendor: "Kế hoạch –", name: "Công việc" },
  disableWelcomeMessage: true,
  locales: { availableLocales: ["vi"], fallbackLocale: "vi" },
  customScripts: [
    "../../../kehoach/workplace.js",
    "../../../kehoach/back-to-login.js",
    "../../../kehoach/own-pages.js",
    "scripts/notices.js",
    "scripts/typed-text.js",
    "scripts/drafts.js",
    "scripts/case-tab.js",
    "scripts/evidence.js",
    "scripts/bulk.js",
    "scripts/deadlines.js",
    "scripts/absences.js",
    "scripts/extension.js",
    "scripts/counts.js",
    "scripts/search.js",
    "scripts/next-task.js",
    "scripts/small-screen.js",
    "scripts/closed-controls.js",
  ],
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "Nhận việc đang chọn" },
    focusFilter: { key: "ctrl+shift+f", description: "Về danh sách lọc" },
    focusList: { key: "ctrl+alt+l", description: "Về danh sách việc" },
    focusForm: { key: "ctrl+alt+f", description: "Về ô nhập đầu tiên của biểu mẫu" },
  },
};
