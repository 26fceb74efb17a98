export interface StoredParameter {
  readonly name: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly value: string;
  readonly version: number;
  readonly lastModified: number;
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface ParameterState {
  /** Creates or overwrites a parameter. @returns the new version */
  put(parameter: {
    readonly name: string;
    readonly type?: StoredParameter['type'];
    readonly value: string;
    readonly description?: string;
    readonly tags?: Readonly<Record<string, string>>;
  }): number;
  get(name: string): StoredParameter | undefined;
  delete(name: string): boolean;
  list(): readonly StoredParameter[];
}
