import type { Properties } from './resource-provider.ts';

export interface BucketSettings {
  readonly versioning?: boolean;
  /** Resource policy document. */
  readonly policy?: Properties;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Buckets and objects, as resource providers read and write them. */
export interface ObjectState {
  /** @throws AwsFault BucketAlreadyOwnedByYou, InvalidBucketName */
  createBucket(name: string, settings?: BucketSettings): void;
  /** Replaces the settings that are given; `policy: {}` removes the policy. @throws AwsFault NoSuchBucket */
  updateBucket(name: string, settings: BucketSettings): void;
  /** @throws AwsFault BucketNotEmpty */
  deleteBucket(name: string): void;
  hasBucket(name: string): boolean;
  put(bucket: string, key: string, body: Uint8Array): void;
  get(bucket: string, key: string): Uint8Array | undefined;
  keys(bucket: string): readonly string[];
}
