import('./math.js').then((m) => m.add());
import('./math.js').then(({ add: plus }) => plus());
