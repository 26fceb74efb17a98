import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{b as n}from"./chunk-I3SZWKAY.mjs";import{h as m}from"./chunk-QNAPCLFY.mjs";import{l as o}from"./chunk-VOSY36PN.mjs";var l=o(n,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",m),s={},d=(t,a,i,c)=>[];export{l as a,s as b,d as c};
