var parts = parts || {};
parts.Motor = class {
  run() { return this; }
};
new parts.Motor().run();
