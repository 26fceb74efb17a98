var n={storageGiB:{min:20,max:65536},capacity:{min:1,max:1e8}};export{n as a};
