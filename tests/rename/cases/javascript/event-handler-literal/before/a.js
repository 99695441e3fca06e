function on(o) { o.handler(); }
const handler = () => 1;
on({ handler });
