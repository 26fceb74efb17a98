import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
import{a as n}from"./chunk-RS745PPU.mjs";import{d as t}from"./chunk-R3RJJZI4.mjs";var e=t(n(),1),d=100;function i(o,r){return{coloured:r&&o.isTTY&&e.default.isColorSupported,width:o.isTTY?o.columns:d}}export{i as a};
