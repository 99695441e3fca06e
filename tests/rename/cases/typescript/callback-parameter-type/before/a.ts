interface Event { code: number }
function listen(f: (e: Event) => void): void { f({ code: 1 }); }
listen(e => console.log(e.code));
listen(function ({ code: c }) { console.log(c); });
export {};

