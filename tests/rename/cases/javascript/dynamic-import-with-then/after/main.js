import('./math.js').then((m) => m.sum());
import('./math.js').then(({ sum: plus }) => plus());
