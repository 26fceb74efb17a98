import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{require_lib}from"./chunk-3QNKWVTZ.mjs";import"./chunk-DBCUQO7F.mjs";export default require_lib();
