class A { m() { return this.n; } }
