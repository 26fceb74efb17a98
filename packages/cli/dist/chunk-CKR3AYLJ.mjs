import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{b as n}from"./chunk-3HMNKPII.mjs";import{h as m}from"./chunk-QNAPCLFY.mjs";import{l as o}from"./chunk-VOSY36PN.mjs";var s=o(n,"AmazonSSM","SSMClient",m),d={},f=(t,r,e,i)=>[];export{s as a,d as b,f as c};
