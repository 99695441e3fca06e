class Box { size = 1; shape() { const { size } = this; return size; } }
