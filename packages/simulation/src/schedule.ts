/** What a call may meet. */
export const CALL_FAULTS = [
  'throttle',
  'time-out-after-effect',
  'reset-before-effect',
  'reset-after-effect',
  'kill-before-effect',
  'kill-after-effect',
  'sleep-before-effect',
  'sleep-after-effect',
] as const;
export type CallFault = (typeof CALL_FAULTS)[number];

/** What may happen to a host; `subject` chooses which one. */
export const HOST_EVENTS = [
  'webhead-joins',
  'webhead-leaves',
  'webhead-reboots',
  'webhead-deaf',
  'webhead-reload-fails',
  'webhead-refuses-pending',
  'webhead-stands-still',
  'webhead-applies-pointer',
  'tokenserver-joins',
  'tokenserver-leaves',
  'tokenserver-reboots',
  'tokenserver-deaf',
  'tokenserver-reload-fails',
  'tokenserver-stands-still',
] as const;
export type HostEvent = (typeof HOST_EVENTS)[number];

export interface Fault {
  /** The number of the call, all runners counted together, at which it happens. */
  readonly call: number;
  readonly kind: CallFault | HostEvent;
  readonly subject: number;
  /** How long what it begins takes. */
  readonly seconds: number;
}

/** What a runner is asked to do; `deploy` pushes what it renders from an old list of the labels. */
export const TASKS = ['rotate', 'advance', 'abort', 'compromised', 'deploy'] as const;
export type Task = (typeof TASKS)[number];

export interface PlannedRunner {
  readonly task: Task;
  /** Begins when so many calls were made by all the others; at once where they make no more. */
  readonly call: number;
  /** How far its clock is off. */
  readonly skewSeconds: number;
  /** Stays until the end, or leaves what must wait to a later run. */
  readonly waits: boolean;
}

/** Everything that is left to chance in one run of the world. */
export interface Schedule {
  /** Of delays and of how far reads lag; 0: none varies. */
  readonly seed: number;
  readonly secrets: 'both' | 'master' | 'app-user';
  readonly dbnodes: number;
  readonly webheads: number;
  readonly tokenservers: number;
  readonly areReadsLate: boolean;
  readonly runners: readonly PlannedRunner[];
  readonly faults: readonly Fault[];
}

export const UNDISTURBED: Schedule = {
  seed: 0,
  secrets: 'both',
  dbnodes: 1,
  webheads: 2,
  tokenservers: 1,
  areReadsLate: false,
  runners: [{ task: 'rotate', call: 0, skewSeconds: 0, waits: true }],
  faults: [],
};

/** Whether the rotation must end with the version that it would have made undisturbed. */
export function isOneRotation({ runners, faults }: Schedule): boolean {
  return (
    runners.filter(({ task }) => task === 'rotate').length === 1 &&
    runners.every(({ task }) => task !== 'abort' && task !== 'compromised') &&
    faults.every(({ kind }) => kind !== 'webhead-refuses-pending')
  );
}
