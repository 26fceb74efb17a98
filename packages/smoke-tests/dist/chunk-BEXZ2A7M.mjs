import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { setTimeout } from 'node:timers/promises';
var SYSTEM_DEPS = {
  clock: Date.now,
  random: Math.random,
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
function jittered(milliseconds, deps) {
  return Math.round(milliseconds * (0.75 + deps.random() / 2));
}
export { SYSTEM_DEPS, jittered };
