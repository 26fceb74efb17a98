import{a as r,b as i}from"./chunk-R3RJJZI4.mjs";var o=i((p,e)=>{e.exports=r("node:http")});export{o as a};
