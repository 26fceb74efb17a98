var e=["none","reload","interruption","replacement","data-loss"];export{e as a};
