import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
var e=["none","reload","interruption","replacement","data-loss"];export{e as a};
