import type { Host, HostRole } from './host.ts';
import type { Fault, HostEvent } from './schedule.ts';
import type { Service } from './service.ts';

/** Lets something happen to a host of the service; what its fleet cannot bear (the last host leaves) does not happen. */
export function happen(
  service: Service,
  { kind, subject, seconds }: Fault & { readonly kind: HostEvent },
): boolean {
  const role: HostRole = kind.startsWith('webhead') ? 'webhead' : 'tokenserver';
  const members = service.fleets.members(role);
  const host = members[subject % Math.max(1, members.length)];
  const milliseconds = seconds * 1000;
  if (host === undefined) return false;
  switch (kind) {
    case 'webhead-joins':
      service.newHost('webhead').boot(milliseconds);
      return true;
    case 'tokenserver-joins':
      // No one boots it for us: it is there, and has nothing until something is pushed to it.
      service.newHost('tokenserver').isUp = true;
      return true;
    case 'webhead-leaves':
    case 'tokenserver-leaves':
      if (members.filter(({ serving }) => serving.length > 0).length < 2) return false;
      host.leave();
      return true;
    case 'webhead-reboots':
    case 'tokenserver-reboots':
      host.reboot(milliseconds);
      return true;
    case 'webhead-deaf':
    case 'tokenserver-deaf':
      host.deafUntil = service.simulation.now + milliseconds;
      return true;
    case 'webhead-reload-fails':
    case 'tokenserver-reload-fails':
      host.mishaps.reloadFails = true;
      return true;
    case 'webhead-refuses-pending':
      host.mishaps.refusesPending = true;
      return true;
    case 'webhead-stands-still':
    case 'tokenserver-stands-still':
      host.mishaps.standsStillMs = milliseconds;
      return true;
    case 'webhead-applies-pointer':
      if (host.hears(service.simulation.now)) host.apply('pointer', () => undefined);
      return true;
    default:
      return kind satisfies never;
  }
}

/** Nothing more goes wrong with a host by itself. */
export function heal(host: Host): void {
  host.mishaps.reloadFails = false;
  host.mishaps.refusesPending = false;
  host.mishaps.standsStillMs = 0;
  host.deafUntil = 0;
}
