export { deliverDue } from "./deliver-due.ts";
export { finishAlerts, runAlerts } from "./run-alerts.ts";
export type { MailServer, Sending } from "./sending.ts";
