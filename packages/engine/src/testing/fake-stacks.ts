import { createHash } from 'node:crypto';

import type { DeployedStack, ResourceChange, StackDeployment, StackPort, StackPreview } from '@syncops/aws';

import { TYPES_WITH_DATA } from '@syncops/topology';

type Call = <T>(effect: () => T) => Promise<T>;

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

/** What the service behind the stacks does when one comes, changes or goes. */
export interface FakeStackHooks {
  /** One call of the outside world. */
  readonly call: Call;
  readonly effect: (what: string, make: () => void) => void;
  readonly outputsOf: (stack: StackDeployment) => Readonly<Record<string, string>>;
  readonly created: (stack: StackDeployment) => void;
  readonly removed: (stack: string) => void;
}

/** CloudFormation in memory: refuses what the real one refuses, and executes only change sets of the expected content. */
export class FakeStacks {
  readonly stacks = new Map<string, DeployedStack>();
  /** Bodies of the stacks' templates. */
  readonly bodies = new Map<string, string>();
  /** Names of the change sets that were kept, by stack. */
  readonly changeSets = new Map<string, Set<string>>();
  /** Logical ids that an update replaces. */
  readonly replaced = new Set<string>();
  /** Stacks whose change sets are refused, with the reason. */
  readonly refused = new Map<string, string>();
  readonly #hooks: FakeStackHooks;
  #updates = 0;

  constructor(hooks: FakeStackHooks) {
    this.#hooks = hooks;
  }

  port(): StackPort {
    const { call } = this.#hooks;
    return {
      list: (prefix) => call(() => [...this.stacks.values()].filter(({ name }) => name.startsWith(prefix))),
      deploy: (stack, _report, options = {}) => call(() => this.#deploy(stack, options)),
      preview: (stack, { changeSetPrefix, keep }) =>
        call(() => {
          if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(changeSetPrefix))
            throw new Error(`bad prefix ${changeSetPrefix}`);
          const preview = this.#preview(stack, changeSetPrefix);
          if (keep && preview.kind === 'changes') this.#keep(stack.name, preview.changeSetName);
          return preview;
        }),
      removeChangeSets: (stack, prefix, except = []) =>
        call(() => {
          const kept = this.changeSets.get(stack) ?? new Set();
          const gone = [...kept].filter((name) => name.startsWith(prefix) && !except.includes(name));
          for (const name of gone) kept.delete(name);
          return gone;
        }),
      remove: (stack) =>
        call(() => {
          if (!this.stacks.has(stack)) return { outcome: 'absent' };
          this.#hooks.effect(`removal of ${stack}`, () => this.stacks.delete(stack));
          this.bodies.delete(stack);
          this.#hooks.removed(stack);
          return { outcome: 'deleted' };
        }),
    };
  }

  #keep(stack: string, changeSet: string): void {
    this.changeSets.set(stack, new Set([...(this.changeSets.get(stack) ?? []), changeSet]));
  }

  #preview(stack: StackDeployment, prefix: string): StackPreview {
    const deployed = this.stacks.get(stack.name);
    if (deployed === undefined || deployed.status.endsWith('_IN_PROGRESS')) {
      throw failed('CHANGE_SET_FAILED', `stack ${stack.name} is ${deployed?.status ?? 'absent'}`);
    }
    const reason = this.refused.get(stack.name);
    if (reason !== undefined) throw failed('CHANGE_SET_FAILED', reason);
    const changes = this.#changes(stack);
    if (changes.length === 0) return { kind: 'no-op' };
    const contentSha256 = contentOf(changes);
    const changeSetName = `${prefix}-${contentSha256.slice(0, 16)}`;
    return { kind: 'changes', changeSetName, changeSetArn: `arn:${changeSetName}`, changes, contentSha256 };
  }

  #deploy(
    stack: StackDeployment,
    options: Parameters<StackPort['deploy']>[2] & object,
  ): Awaited<ReturnType<StackPort['deploy']>> {
    const known = this.stacks.get(stack.name);
    if (known === undefined) {
      if (options.expectedContentSha256 !== undefined) throw failed('CHANGE_SET_MOVED', 'the stack is gone');
      return { outcome: 'created', stack: this.#put(stack, 'CREATE_COMPLETE') };
    }
    const changes = this.#changes(stack);
    if (changes.length === 0) return { outcome: 'no-op', stack: known };
    const content = contentOf(changes);
    if (options.expectedContentSha256 !== undefined && options.expectedContentSha256 !== content) {
      throw failed('CHANGE_SET_MOVED', 'its content is another');
    }
    const loses = changes.some(
      ({ type, action, replacement }) =>
        TYPES_WITH_DATA.has(type) && (action === 'Remove' || replacement === 'True'),
    );
    if (loses && options.isDataLossConfirmed !== true)
      throw failed('DATA_LOSS_BLOCKED', 'data would be lost');
    return { outcome: 'updated', stack: this.#put(stack, 'UPDATE_COMPLETE') };
  }

  #put(stack: StackDeployment, status: string): DeployedStack {
    const isNew = !this.stacks.has(stack.name);
    this.#updates += 1;
    const deployed: DeployedStack = {
      name: stack.name,
      id: `arn:${stack.name}`,
      status,
      parameters: stack.parameters,
      tags: { ...stack.tags, 'syncops:template': stack.sha256 },
      terminationProtection: stack.terminationProtection,
      outputs: this.#outputs(stack),
      ...(!isNew && { lastUpdated: String(this.#updates) }),
    };
    const what = isNew ? `stack ${stack.name}` : `stack ${stack.name} ${stack.sha256}`;
    this.#hooks.effect(what, () => this.stacks.set(stack.name, deployed));
    this.bodies.set(stack.name, stack.body);
    if (isNew) this.#hooks.created(stack);
    return deployed;
  }

  /** What is replaced has another name. */
  #outputs(stack: StackDeployment): Readonly<Record<string, string>> {
    const replaced = this.#changes(stack)
      .filter(({ replacement }) => replacement === 'True')
      .map(({ logicalId }) => `"${logicalId}"`);
    const values = Object.entries(this.#hooks.outputsOf(stack));
    const sources = outputsOf(stack.body);
    return Object.fromEntries(
      values.map(([name, value]) => {
        const isNew =
          !/^\d+$/.test(value) && replaced.some((id) => JSON.stringify(sources[name] ?? '').includes(id));
        return [name, isNew ? `${value}-${String(this.#updates)}` : value];
      }),
    );
  }

  /** What a change set of the real service would say, as far as resources come, go or have other properties. */
  #changes(stack: StackDeployment): readonly ResourceChange[] {
    const deployed = this.stacks.get(stack.name);
    const before = resourcesOf(this.bodies.get(stack.name) ?? stack.body);
    const after = resourcesOf(stack.body);
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const resources = ids.flatMap((logicalId) =>
      this.#change(logicalId, before[logicalId], after[logicalId]),
    );
    const isSame =
      deployed?.tags['syncops:template'] === stack.sha256 &&
      JSON.stringify(deployed.parameters) === JSON.stringify(stack.parameters) &&
      deployed.status !== 'UPDATE_ROLLBACK_COMPLETE';
    if (resources.length > 0 || isSame) return resources;
    // The tags of the stack go onto its resources, the hash of the template among them.
    return Object.entries(after).map(([logicalId, { Type }]) => ({
      logicalId,
      type: Type,
      action: 'Modify',
      replacement: 'False',
      properties: [{ attribute: 'Tags' }],
    }));
  }

  #change(
    logicalId: string,
    before: Template['Resources'][string] | undefined,
    after: Template['Resources'][string] | undefined,
  ): readonly ResourceChange[] {
    const type = after?.Type ?? before?.Type ?? '';
    if (before === undefined) return [{ logicalId, type, action: 'Add', properties: [] }];
    if (after === undefined) return [{ logicalId, type, action: 'Remove', properties: [] }];
    const left: ReadonlyMap<string, unknown> = new Map(Object.entries(before.Properties ?? {}));
    const right: ReadonlyMap<string, unknown> = new Map(Object.entries(after.Properties ?? {}));
    const names = [...new Set([...left.keys(), ...right.keys()])];
    const changed = names.filter(
      (name) => JSON.stringify(left.get(name)) !== JSON.stringify(right.get(name)),
    );
    if (changed.length === 0) return [];
    const isReplaced = this.replaced.has(logicalId);
    return [
      {
        logicalId,
        type,
        action: 'Modify',
        replacement: isReplaced ? 'True' : 'False',
        properties: changed.map((path) => ({
          attribute: 'Properties',
          path,
          requiresRecreation: isReplaced ? 'Always' : 'Never',
          before: String(left.get(path)),
          after: String(right.get(path)),
        })),
      },
    ];
  }
}

function contentOf(changes: readonly ResourceChange[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex');
}

function failed(code: string, reason: string): Error {
  return Object.assign(new Error(`${code}: ${reason}`), { code, data: { reason } });
}

function resourcesOf(body: string): Template['Resources'] {
  const template: unknown = JSON.parse(body);
  return isTemplate(template) ? template.Resources : {};
}

function outputsOf(body: string): Template['Outputs'] {
  const template: unknown = JSON.parse(body);
  return isTemplate(template) ? template.Outputs : {};
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'Resources' in value;
}
