/** Checks a template against CloudFormation's resource specification: types, properties, required properties, attributes. */
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';
import type { Json, Template } from '../../src/index.ts';

/** The resource specification, against which templates are checked. */
export interface Specification {
  /** Returns one line for each error in the template. */
  validate(template: Template): readonly string[];
}

let loading: Promise<SpecDatabase> | undefined;

/** Loads the specification, which takes about one second of processor time, once per test file. */
export async function loadSpecification(): Promise<Specification> {
  loading ??= loadAwsServiceSpec();
  const database = await loading;
  return { validate: (template) => new Validator(database, template).run() };
}

const INTRINSICS = new Set([
  'Ref',
  'Fn::GetAtt',
  'Fn::Sub',
  'Fn::Join',
  'Fn::Select',
  'Fn::GetAZs',
  'Fn::Base64',
]);

class Validator {
  readonly #problems: string[] = [];
  readonly #database: SpecDatabase;
  readonly #template: Template;

  constructor(database: SpecDatabase, template: Template) {
    this.#database = database;
    this.#template = template;
  }

  run(): readonly string[] {
    for (const [id, resource] of Object.entries(this.#template.Resources)) {
      const spec = this.#resource(resource.Type);
      if (spec === undefined) this.#report(id, `unknown type ${resource.Type}`);
      else this.#properties(id, resource.Properties ?? {}, spec);
      for (const other of resource.DependsOn ?? []) {
        if (!(other in this.#template.Resources))
          this.#report(id, `depends on ${other}, which does not exist`);
      }
    }
    for (const [name, { Value }] of Object.entries(this.#template.Outputs ?? {}))
      this.#references(name, Value);
    return this.#problems;
  }

  #report(path: string, message: string): void {
    this.#problems.push(`${path}: ${message}`);
  }

  #resource(type: string): Resource | undefined {
    return this.#database.lookup('resource', 'cloudFormationType', 'equals', type)[0];
  }

  #properties(path: string, value: Readonly<Record<string, Json>>, spec: Resource | TypeDefinition): void {
    for (const [name, property] of Object.entries(spec.properties)) {
      if (property.required === true && !(name in value))
        this.#report(path, `lacks the required property ${name}`);
    }
    for (const [name, entry] of Object.entries(value)) {
      const property = spec.properties[name];
      if (property === undefined) this.#report(path, `has no property ${name}`);
      else this.#value(`${path}.${name}`, entry, property.type);
    }
  }

  #value(path: string, value: Json, type: PropertyType): void {
    if (isIntrinsic(value)) {
      this.#references(path, value);
      return;
    }
    switch (type.type) {
      case 'string':
      case 'date-time':
        if (typeof value !== 'string') this.#report(path, `is ${typeof value}, not text`);
        return;
      case 'number':
      case 'integer':
        if (typeof value !== 'number') this.#report(path, `is ${typeof value}, not a number`);
        return;
      case 'boolean':
        if (typeof value !== 'boolean') this.#report(path, `is ${typeof value}, not true or false`);
        return;
      case 'array':
        if (!isList(value)) this.#report(path, 'is not a list');
        else
          for (const [index, item] of value.entries())
            this.#value(`${path}.${String(index)}`, item, type.element);
        return;
      case 'map':
        if (!isMapping(value)) this.#report(path, 'is not a mapping');
        else
          for (const [key, item] of Object.entries(value)) this.#value(`${path}.${key}`, item, type.element);
        return;
      case 'ref': {
        const definition = this.#database.get('typeDefinition', type.reference.$ref);
        if (!isMapping(value)) this.#report(path, `is not a ${definition.name}`);
        else this.#properties(path, value, definition);
        return;
      }
      case 'tag':
        if (!isMapping(value) || typeof value['Key'] !== 'string' || !('Value' in value)) {
          this.#report(path, 'is not a tag');
        }
        return;
      case 'union':
        this.#union(path, value, type.types);
        return;
      case 'json':
      case 'null':
        this.#references(path, value);
        return;
      default:
        return type satisfies never;
    }
  }

  /** Checks that at least one branch of a union accepts the value. */
  #union(path: string, value: Json, types: readonly PropertyType[]): void {
    const attempts = types.map((type) => {
      const attempt = new Validator(this.#database, this.#template);
      attempt.#value(path, value, type);
      return attempt.#problems;
    });
    if (attempts.every(({ length }) => length > 0)) this.#problems.push(...(attempts[0] ?? []));
  }

  /** Checks that everything that a value refers to exists. */
  #references(path: string, value: Json): void {
    if (isList(value)) {
      for (const item of value) this.#references(path, item);
    } else if (isMapping(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (key === 'Ref' && typeof item === 'string') this.#ref(path, item);
        else if (key === 'Fn::GetAtt' && isList(item)) this.#getAtt(path, textOf(item[0]), textOf(item[1]));
        else if (key === 'Fn::Sub' && typeof item === 'string') this.#sub(path, item);
        else this.#references(path, item);
      }
    }
  }

  #sub(path: string, text: string): void {
    for (const [, name = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
      const [id = '', attribute] = name.split(/\.(.*)/s);
      if (attribute === undefined) this.#ref(path, id);
      else this.#getAtt(path, id, attribute);
    }
  }

  #ref(path: string, id: string): void {
    const isKnown =
      id in this.#template.Resources || id in (this.#template.Parameters ?? {}) || id.startsWith('AWS::');
    if (!isKnown) this.#report(path, `refers to ${id}, which does not exist`);
  }

  #getAtt(path: string, id: string, attribute: string): void {
    const resource = this.#template.Resources[id];
    if (resource === undefined) this.#report(path, `refers to ${id}, which does not exist`);
    else if (this.#resource(resource.Type)?.attributes[attribute] === undefined) {
      this.#report(path, `${resource.Type} has no attribute ${attribute}`);
    }
  }
}

function isIntrinsic(value: Json): boolean {
  if (!isMapping(value)) return false;
  const [key, ...others] = Object.keys(value);
  return key !== undefined && others.length === 0 && INTRINSICS.has(key);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMapping(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
