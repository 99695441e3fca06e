function begin() { return this; }
begin.call(null); begin.apply(null, []); begin.bind(null)();
