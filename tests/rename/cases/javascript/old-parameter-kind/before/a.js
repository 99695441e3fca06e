function later(callback) { setTimeout(() => callback(1), 0); }
