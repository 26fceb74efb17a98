var o=class extends Error{name="CliError";code;hint;problems;constructor(e,n,r={}){super(n,r),this.code=e,this.hint=r.hint,this.problems=r.problems??[]}};export{o as a};
