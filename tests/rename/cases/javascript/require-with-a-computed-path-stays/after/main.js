function load(m) {
  const loaded = require('./plugins/' + m);
  return loaded;
}
