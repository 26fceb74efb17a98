export { ROOT, startSandboxProcess } from './child.ts';
export type { ClientStats } from './clients/client-stats.ts';
export { startClients } from './clients/clients.ts';
export { addDbnode, enlargeDbnodes, writeEnvironments } from './environment-files.ts';
export { PLAIN_COLUMNS } from './plain-columns.ts';
