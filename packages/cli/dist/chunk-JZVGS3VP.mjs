import{setTimeout as o}from"node:timers/promises";var t={clock:Date.now,random:Math.random,sleep:async e=>{await o(e)}};function a(e,r){return Math.round(e*(.75+r.random()/2))}export{t as a,a as b};
