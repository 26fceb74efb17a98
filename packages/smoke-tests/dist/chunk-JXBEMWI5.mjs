import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
var AwsError = class extends Error {
  name = 'AwsError';
  code;
  data;
  constructor(code, message, options = {}) {
    (super(message, options), (this.code = code), (this.data = options.data ?? {}));
  }
};
function isAwsAnswer(error, ...names) {
  return error instanceof AwsError && error.data.awsCode !== void 0 && names.includes(error.data.awsCode);
}
export { AwsError, isAwsAnswer };
