import{a}from"./chunk-7UFUH3IQ.mjs";import"./chunk-R3RJJZI4.mjs";export default a();
