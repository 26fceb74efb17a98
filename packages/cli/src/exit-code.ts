/** What `syncops` says with its exit code; part of its interface, see the help of each command. */
export const EXIT = {
  done: 0,
  failed: 1,
  badInput: 2,
  changesPending: 3,
  /** 128 + the number of the signal, as shells do. */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
