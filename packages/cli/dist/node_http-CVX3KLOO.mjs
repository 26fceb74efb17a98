import{a}from"./chunk-3BPTNEDT.mjs";import"./chunk-R3RJJZI4.mjs";export default a();
