import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv,
} from './chunk-YQBV2UI5.mjs';
import './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
export { ENV_ACCOUNT_ID, ENV_CREDENTIAL_SCOPE, ENV_EXPIRATION, ENV_KEY, ENV_SECRET, ENV_SESSION, fromEnv };
