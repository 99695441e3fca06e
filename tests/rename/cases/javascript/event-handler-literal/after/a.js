function on(o) { o.handler(); }
const cb = () => 1;
on({ handler: cb });
