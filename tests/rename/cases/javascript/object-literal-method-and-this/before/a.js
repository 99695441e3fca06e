const app = {
  start() { return this.count; },
  restart() { this.start(); },
  count: 0,
};
app.start();
