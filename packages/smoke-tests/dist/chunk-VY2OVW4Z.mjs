import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { require_lib } from './chunk-T2JFM4L2.mjs';
import './chunk-DBCUQO7F.mjs';
export default require_lib();
