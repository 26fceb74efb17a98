import type { EngineDeps } from '@syncops/engine';
import type { MysqlTarget } from '@syncops/mysql';
import type { SecretDescription } from '@syncops/secrets';
import { virtualHosts } from '@syncops/topology';

import { changeUsers, type ServerSession } from './database-session.ts';
import { AGENT_SHA256, CA_PEM, stacksOf } from '@syncops/engine/testing';
import { judgeProbe } from './probe.ts';
import { refusal } from './refusal.ts';
import type { Runner } from './runner.ts';
import type { Service } from './service.ts';

/** The world as one runner reaches it; what a rotation has no business with is refused. */
export function engineDeps(service: Service, runner: Runner): EngineDeps {
  const { leaks, secrets } = service;
  const never = (what: string) => () => Promise.reject(new TypeError(`a rotation must not ${what}`));
  const record = (report: (progress: string) => void, message: string): void => {
    leaks.saw('progress', message);
    report(message);
  };
  const login = (target: {
    readonly host: string;
    readonly user: string;
    readonly password: string;
  }): void => {
    const name = `rds!${target.host.split('.')[0] ?? ''}`;
    const admin = service.login(name, secrets.getValue(name, undefined).versionId);
    if (admin.username !== target.user || admin.password !== target.password)
      throw refusal('ACCESS_DENIED', `${target.user} may not log in`);
  };
  const sessionAt = (target: MysqlTarget): ServerSession => ({
    locks: service.locks,
    runner,
    host: target.host,
    login: () => {
      login(target);
    },
  });
  return {
    aws: {
      verifyAccount: () => runner.call('sts:GetCallerIdentity', () => undefined),
      stacks: {
        list: (prefix) =>
          runner.call('cloudformation:DescribeStacks', () =>
            stacksOf(service.environment).filter(({ name }) => name.startsWith(prefix)),
          ),
        deploy: never('deploy a stack'),
        preview: never('preview a stack'),
        remove: never('remove a stack'),
        removeChangeSets: never('remove change sets'),
      },
      objects: {
        putOnce: (_bucket, key, body) =>
          runner.call('s3:PutObject', () => {
            const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
            const present = service.objects.get(key);
            if (present !== undefined && present !== text) throw refusal('OBJECT_CONFLICT', key);
            leaks.saw(`the object ${key}`, text);
            service.objects.set(key, text);
            return present === undefined ? 'stored' : 'present';
          }),
        get: (_bucket, key) =>
          runner.call('s3:GetObject', () => {
            const body = service.objects.get(key);
            return body === undefined ? undefined : Buffer.from(body);
          }),
      },
      parameters: {
        get: (names) =>
          runner.call(
            'ssm:GetParameters',
            () => new Map([...service.parameters].filter(([name]) => names.includes(name))),
          ),
        put: (name, value) =>
          runner.call('ssm:PutParameter', () => {
            leaks.saw(`the parameter ${name}`, value);
            service.parameters.set(name, value);
          }),
      },
      quotas: { read: never('read quotas') },
      secrets: {
        list: (prefix) =>
          runner.call('secretsmanager:ListSecrets', () => {
            const lag = service.listLag();
            return secrets
              .names()
              .filter((name) => name.startsWith(prefix))
              .map((name): SecretDescription => secrets.describe(name, lag));
          }),
        describe: (name) =>
          runner.call('secretsmanager:DescribeSecret', () => secrets.describe(name, service.lag())),
        getValue: (name, version) =>
          runner.call('secretsmanager:GetSecretValue', () =>
            secrets.getValue(name, version?.versionId, service.lag()),
          ),
        getCurrentValues: never('read values by pages'),
        putValue: (name, versionId, value, labels) =>
          runner.call('secretsmanager:PutSecretValue', () => {
            secrets.put(name, versionId, value, labels);
          }),
        moveLabel: (name, label, move) =>
          runner.call(`secretsmanager:UpdateSecretVersionStage ${label}`, () => {
            secrets.moveLabel(name, label, move);
          }),
        tag: (name, tags) =>
          runner.call('secretsmanager:TagResource', () => {
            secrets.tag(name, tags);
            service.sawTags(name, tags);
          }),
      },
      webheadFleet: () => service.fleets.port('webhead', runner),
      tokenserverFleet: () => service.fleets.port('tokenserver', runner),
      calls: () => ({}),
    },
    dbnodes: {
      converge: async (target, { appUser }, report, confirm) => {
        await changeUsers(sessionAt(target), confirm, 'mysql:CREATE USER', () => {
          service.databases.alter(target.host, appUser.name, appUser.password);
        });
        record(report, `made ${appUser.name}`);
        await runner.call('mysql:login', () => {
          const works = service.databases.accepts(target.host, {
            username: appUser.name,
            password: appUser.password,
          });
          if (!works) throw refusal('ACCESS_DENIED', `${appUser.name} may not log in`);
        });
        return { changes: [] };
      },
      countConnections: (target, username) =>
        runner.call('mysql:SHOW PROCESSLIST', () => {
          login(target);
          return service.connections.count({ host: target.host, username });
        }),
      dropUser: (target, username, { endConnections, confirm }) =>
        changeUsers(sessionAt(target), confirm, 'mysql:DROP USER', () => {
          if (endConnections) service.connections.end({ host: target.host, username });
          service.databases.drop(target.host, username);
        }),
    },
    nodes: {
      list: never('read rows'),
      insertMissing: never('insert rows'),
      setCapacity: never('change rows'),
      countUsers: never('count users'),
      remove: never('remove rows'),
      readmit: never('readmit rows'),
    },
    agent: { body: 'agent', sha256: AGENT_SHA256 },
    rdsCaPem: CA_PEM,
    smoke: never('run all checks'),
    probe: async (environment, probed, expect, report) => {
      const lines = new Map<string, readonly string[]>();
      for (const { dbnode, masterSecret } of probed) {
        const hosts = virtualHosts(environment, { name: dbnode });
        // The virtual hosts of one dbnode are asked together; a run may die between two of them all the same.
        const failures = await runner.call('https:signed request', () =>
          hosts.flatMap(({ hostname }) => judgeProbe(service, hostname, dbnode, masterSecret, expect)),
        );
        record(report, `${dbnode}: ${String(failures.length)} of ${String(hosts.length)} answered otherwise`);
        lines.set(dbnode, failures);
      }
      return lines;
    },
    clock: () => runner.clock(),
    randomBytes: service.randomBytes,
    sleep: (milliseconds) => runner.sleep(milliseconds),
    close: () => undefined,
  };
}
