function f(active) { return 'active' in {} || active; }
