const app = {
  run() { return this.count; },
  restart() { this.run(); },
  count: 0,
};
app.run();
