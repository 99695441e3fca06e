function f(on) { return 'active' in {} || on; }
