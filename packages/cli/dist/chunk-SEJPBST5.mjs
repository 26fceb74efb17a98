import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
var e=class extends Error{name="AwsError";code;data;constructor(E,o,a={}){super(o,a),this.code=E,this.data=a.data??{}}};function t(r,...E){return r instanceof e&&r.data.awsCode!==void 0&&E.includes(r.data.awsCode)}export{e as a,t as b};
