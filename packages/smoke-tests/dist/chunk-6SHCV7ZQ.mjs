import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
var CHECK_KINDS = [
  'dns',
  'certificate',
  'http-redirect',
  'heartbeat',
  'signed-storage',
  'wrong-secret',
  'uid-mismatch',
  'foreign-node',
  'nodes-rows',
  'tokenserver',
];
var SmokeError = class extends Error {
  name = 'SmokeError';
  code;
  constructor(code, message, options) {
    (super(message, options), (this.code = code));
  }
};
function messageOf(error) {
  return textField(error, 'message') ?? String(error);
}
function codeOf(error) {
  return textField(error, 'code') ?? '';
}
function textField(value, name) {
  if (typeof value != 'object' || value === null) return;
  let field = Reflect.get(value, name);
  return typeof field == 'string' ? field : void 0;
}
export { CHECK_KINDS, SmokeError, messageOf, codeOf };
