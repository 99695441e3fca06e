class A { #a = 1; #b = 2; sum() { return this.#a + this.#b; } }
