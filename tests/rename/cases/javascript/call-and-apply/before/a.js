function start() { return this; }
start.call(null); start.apply(null, []); start.bind(null)();
