export { FakeSecretStore } from './fake-secret-store.ts';
