interface Event { key: number }
function listen(f: (e: Event) => void): void { f({ key: 1 }); }
listen(e => console.log(e.key));
listen(function ({ key: c }) { console.log(c); });
export {};

