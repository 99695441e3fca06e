var parts = parts || {};
parts.Engine = class {
  run() { return this; }
};
new parts.Engine().run();
