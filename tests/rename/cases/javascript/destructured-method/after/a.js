class Box { amount = 1; shape() { const { amount: size } = this; return size; } }
