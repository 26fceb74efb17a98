import type { RotationOptions } from '../src/run-rotation.ts';
import { TOKEN_SECONDS } from './fake-clients.ts';
import { masterName } from './rotating-secrets.ts';

/** A run that rotates, and stays until everything is done. */
export const WHOLE_ROTATION: RotationOptions = {
  wish: 'rotate',
  wait: true,
  tokenDurationSeconds: TOKEN_SECONDS,
  masterSecretName: masterName,
};
