import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{b as t}from"./chunk-QKKRG3AR.mjs";import{h as m}from"./chunk-QNAPCLFY.mjs";import{l as o}from"./chunk-VOSY36PN.mjs";var d=o(t,"CloudFormation","CloudFormationClient",m),l={},s=(n,r,i,e)=>[];export{d as a,l as b,s as c};
