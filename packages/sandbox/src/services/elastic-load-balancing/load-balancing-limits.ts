/**
 * The limits of a new account, sorted by name.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
 */
export const accountLimits: readonly { readonly Name: string; readonly Max: string }[] = Object.entries({
  'application-load-balancers': 50,
  'certificates-per-application-load-balancer': 25,
  'certificates-per-network-load-balancer': 25,
  'condition-values-per-alb-rule': 5,
  'condition-wildcards-per-alb-rule': 5,
  'gateway-load-balancers': 100,
  'gateway-load-balancers-per-vpc': 10,
  'geneve-target-groups': 100,
  'listeners-per-application-load-balancer': 50,
  'listeners-per-network-load-balancer': 50,
  'network-load-balancers': 50,
  'rules-per-application-load-balancer': 100,
  'target-groups': 3000,
  'target-groups-per-action-on-application-load-balancer': 5,
  'target-groups-per-action-on-network-load-balancer': 1,
  'target-groups-per-application-load-balancer': 100,
  'target-id-registrations-per-application-load-balancer': 1000,
  'targets-per-application-load-balancer': 1000,
  'targets-per-availability-zone-per-gateway-load-balancer': 300,
  'targets-per-availability-zone-per-network-load-balancer': 500,
  'targets-per-network-load-balancer': 3000,
  'targets-per-target-group': 1000,
})
  .map(([Name, max]) => ({ Name, Max: String(max) }))
  .toSorted((a, b) => (a.Name < b.Name ? -1 : 1));
