// What the server refuses to everybody is not offered: changing cases, their data and what has been installed. No work goes
// to other systems, so there is no list of it. Read by Cockpit when it starts.
const NOT_OFFERED = [
  "cockpit.processInstance.runtime.action:add-variable-action",
  "cockpit.processInstance.runtime.action:cancel-process-instance-action",
  "cockpit.processInstance.runtime.action:update-suspension-state-action",
  "cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime",
  "cockpit.processDefinition.runtime.action:update-suspension-state-action",
  "cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action",
  "cockpit.jobDefinition.action:update-suspension-state",
  "cockpit.jobDefinition.action:job-definition-override-job-priority-action",
  "cockpit.incident.action:increase-incident-external-task-retry",
  "cockpit.repository.deployment.action:delete-deployment",
];
document.querySelector("base").setAttribute("cam-exclude-plugins", NOT_OFFERED.join(","));

export default {
  app: { vendor: "Kế hoạch –", name: "Theo dõi" },
  disableWelcomeMessage: true,
  locales: { availableLocales: ["vi"], fallbackLocale: "vi" },
  customScripts: [
    "../../../kehoach/workplace.js",
    "../../../kehoach/back-to-login.js",
    "../../../kehoach/own-pages.js",
    "scripts/dashboard.js",
    "scripts/process-view.js",
    "scripts/process-view-table.js",
  ],
};
