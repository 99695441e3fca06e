class A { #b = 1; b = 2; sum() { return this.#b + this.b; } }
