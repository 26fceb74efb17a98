var e={done:0,failed:1,badInput:2,changesPending:3,interrupted:130,terminated:143};export{e as a};
