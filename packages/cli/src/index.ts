export type { ConnectedEngine, EnginePort, SmokeOptions } from './engine-port.ts';
export { EXIT, type ExitCode } from './exit-code.ts';
export { main } from './main.ts';
export { runCli, type CliDeps } from './run-cli.ts';
export type { Terminal } from './terminal.ts';
