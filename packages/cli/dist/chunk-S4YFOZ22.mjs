import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{createInterface as i}from"node:readline/promises";async function r(e,t){if(!process.stdin.isTTY||!e.isTTY)return;let n=i({input:process.stdin,output:e});try{return await n.question(t)}finally{n.close()}}export{r as a};
