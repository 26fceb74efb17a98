/** A host that should run a release. */
export interface FleetHost {
  readonly instanceId: string;
}

/** What one host made of the run command, as far as it is known. */
export type HostResult =
  | { readonly kind: 'pending'; readonly instanceId: string }
  | {
      readonly kind: 'finished';
      readonly instanceId: string;
      readonly exitCode: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  | { readonly kind: 'undelivered'; readonly instanceId: string; readonly status: string };

export interface ReleaseLocation {
  readonly bucket: string;
  readonly key: string;
  readonly sha256: string;
}

/** What a push needs of AWS; implemented by `@syncops/aws`. */
export interface FleetPort {
  /** Hosts that take traffic or are about to: everything but terminating ones. */
  hosts(): Promise<readonly FleetHost[]>;
  /** Starts the apply-release document on the hosts (any number; the port splits into commands of 50) and returns a handle. */
  apply(hosts: readonly FleetHost[], release: ReleaseLocation): Promise<string>;
  /** Results by host; a host that does not appear yet is `pending`. */
  results(handle: string, hosts: readonly FleetHost[]): Promise<readonly HostResult[]>;
  /** Hosts of the list that the load balancer does not count as healthy, with its reason; always empty for a fleet without one. */
  unhealthy(
    hosts: readonly FleetHost[],
  ): Promise<readonly { readonly instanceId: string; readonly reason: string }[]>;
}
